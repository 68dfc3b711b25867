import { ApiCall } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { createTestShop, type TestShop, type TestUser } from '@dailyveg/testkit';
import { register } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let shop: TestShop;
let staff: TestUser;
let customer: TestUser;
beforeAll(async () => {
	shop = await createTestShop({ API_LOG_READ_SAMPLE: 0 });
	staff = await createUser(shop.em(), { role: 'staff' });
	customer = await createUser(shop.em());
});
afterAll(() => shop.close());

const callsOf = (userId: string) => shop.as(staff).admin.apiCalls.list({ userId });

/** Until the log has as many calls of the account. */
const logged = (userId: string, count: number) =>
	vi.waitFor(
		async () => {
			const { items } = await callsOf(userId);
			expect(items).toHaveLength(count);
			return items;
		},
		{ timeout: 5_000, interval: 100 },
	);

describe('admin.apiCalls.list', () => {
	it('shows writes and failures of an account, newest first, and no reads that went well', async () => {
		const api = shop.as(customer, { id: 'request-9', ip: '203.0.113.7' });
		await api.cart.get();
		await api.cart.clear();
		await api.orders.get({ orderId: staff.id }).catch(() => undefined);
		const calls = await logged(customer.id, 2);
		expect(calls).toMatchObject([
			{ path: 'orders.get', type: 'query', outcome: 'NOT_FOUND', userId: customer.id },
			{
				path: 'cart.clear',
				type: 'mutation',
				outcome: 'OK',
				userId: customer.id,
				apiKeyId: null,
				ip: '203.0.113.7',
				requestId: 'request-9',
			},
		]);
	});

	it('comes in pages', async () => {
		const buyer = await createUser(shop.em());
		for (let call = 0; call < 5; call++) await shop.as(buyer).cart.clear();
		const all = await logged(buyer.id, 5);
		const list = shop.as(staff).admin.apiCalls.list;
		const first = await list({ userId: buyer.id, limit: 3 });
		const rest = await list({ userId: buyer.id, limit: 3, cursor: String(first.nextCursor) });
		expect([...first.items, ...rest.items]).toEqual(all);
		expect(rest.nextCursor).toBeNull();
	});

	it('holds nothing of what was sent', async () => {
		const secret = 'ripe brinjal in the monsoon';
		const login = { email: 'not an e-mail', password: secret, [secret]: secret };
		await shop
			.as(null, { id: 'refused' })
			.auth.login(login as never)
			.catch(() => undefined);
		await vi.waitFor(
			async () => {
				const [call] = await shop.em().find(ApiCall, { requestId: 'refused' });
				expect(call).toMatchObject({ path: 'auth.login', outcome: 'VALIDATION_FAILED', userId: null });
				expect(JSON.stringify(call)).not.toContain(secret);
			},
			{ timeout: 5_000, interval: 100 },
		);
	});
});

describe('the API log', () => {
	it('keeps a sample of the reads', async () => {
		const sampling = await createTestShop({ API_LOG_READ_SAMPLE: 1 });
		const buyer = await createUser(sampling.em());
		await sampling.as(buyer).cart.get();
		await vi.waitFor(async () => expect(await sampling.em().count(ApiCall, { userId: buyer.id })).toBe(1), {
			timeout: 5_000,
			interval: 100,
		});
		await sampling.close();
	});

	it('waits for MySQL with what fits, counts what does not, and writes it when the process stops', async () => {
		const away = await createTestShop();
		const { callLog, orm } = away.services;
		await orm.em.execute('rename table api_call to api_call_away');
		const before = await droppedCalls();
		for (let call = 0; call < 10_050; call++) callLog.add(exampleCall);
		expect((await droppedCalls()) - before).toBe(50);
		await orm.em.execute('rename table api_call_away to api_call');
		await callLog.close();
		expect(await away.em().count(ApiCall)).toBe(10_000);
		await away.close();
	});
});

const exampleCall = {
	occurredAt: new Date(),
	path: 'cart.clear',
	type: 'mutation',
	outcome: 'OK',
	milliseconds: 3,
	userId: null,
	apiKeyId: null,
	ip: '203.0.113.7',
	requestId: 'request-10',
};

async function droppedCalls(): Promise<number> {
	const metric = await register.getSingleMetric('api_calls_dropped_total')?.get();
	return metric?.values[0]?.value ?? 0;
}
