import { expect, test } from 'vitest';
import { isAppError } from './index.ts';
import { createStubClient, StubError } from './testing.ts';

const failureOf = (call: Promise<unknown>) =>
	call.then(
		() => expect.fail('the call did not fail'),
		(error: unknown) => error,
	);

test('answers calls in memory, dates and inputs included', async () => {
	const now = new Date('2026-11-22T06:30:00.000Z');
	const client = createStubClient({
		system: { time: () => ({ now }) },
		admin: {
			catalog: { setStock: async (input) => ({ ...input, measure: 'gram', reserved: 0, available: 5 }) },
		},
	});
	const answer = await client.system.time.query();
	expect(answer.now).toEqual(now);
	expect(answer.now).not.toBe(now);
	const input = { productId: 'p', hubId: 'h', onHand: 5 };
	await expect(client.admin.catalog.setStock.mutate(input)).resolves.toMatchObject(input);
});

test('plays subscriptions from a generator, and what ends them', async () => {
	const occurredAt = new Date('2026-11-22T06:30:00.000Z');
	const client = createStubClient({
		orders: {
			watch: async function* ({ orderId }) {
				yield { id: 'e1', data: { type: 'placed', status: 'placed', occurredAt } };
				if (orderId === 'gone') throw new StubError('NOT_FOUND', { resource: 'order' });
				yield { id: 'e2', data: { type: 'cancelled', status: 'cancelled', occurredAt } };
			},
		},
	});
	const seen: string[] = [];
	for await (const { id, data } of client.orders.watch.subscribe({ orderId: 'o' })) {
		seen.push(`${id} ${data.status}`);
		expect(data.occurredAt).toEqual(occurredAt);
	}
	expect(seen).toEqual(['e1 placed', 'e2 cancelled']);
	const stream = client.orders.watch.subscribe({ orderId: 'gone' });
	await stream.next();
	const error = await failureOf(stream.next());
	expect(isAppError(error, 'NOT_FOUND') && error.data.path).toBe('orders.watch');
});

test('refuses calls as the server does', async () => {
	const client = createStubClient({
		cart: {
			setItem: () => {
				throw new StubError('CART_FULL', { limit: 100 });
			},
		},
	});
	const error = await failureOf(client.cart.setItem.mutate({ sellUnitId: '0', quantity: 500 }));
	if (!isAppError(error, 'CART_FULL')) throw error;
	expect(error.data).toMatchObject({ code: 'UNPROCESSABLE_CONTENT', httpStatus: 422, path: 'cart.setItem' });
	expect(error.data.appError.details.limit).toBe(100);
	expect(error.message).toBe('The cart holds no more lines');
});

test('a call without a stub says what is missing', async () => {
	await expect(createStubClient({}).orders.get.query({ orderId: '0' })).rejects.toThrow(
		'No stub answers orders.get',
	);
});

test('what else a stub throws fails the call', async () => {
	const client = createStubClient(
		{
			cart: {
				get: () => {
					throw 'broken';
				},
			},
		},
		{ retry: { maxAttempts: 1 } },
	);
	await expect(client.cart.get.query()).rejects.toThrow('broken');
});
