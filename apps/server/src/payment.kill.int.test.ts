import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkShop, IdempotencyKey, Order, Payment, Refund, type User } from '@dailyveg/db';
import { createAddress, createAreas, createProduct, createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { crashAtCommit, type Moment, runServer, type ServerProcess } from '@dailyveg/testkit';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { eventually } from '../../worker/src/testing/eventually.ts';
import { createTestBench, type TestBench } from '../../worker/src/testing/test-worker.ts';
import { startWorker, type Worker } from '../../worker/src/worker.ts';

const { STRIPE_API_URL } = inject('stackEnv');
const GRAMS = 2_500;
const PACKED_GRAMS = 2_000;
const REFUND_MINOR = 500;
/** A server that died has to come up again, and the provider to send its webhook once more. */
const PATIENT = { timeoutMs: 60_000 };

let bench: TestBench;
let worker: Worker;
let hubs: Awaited<ReturnType<typeof createAreas>>;
let staff: User;
let server: ServerProcess;
/** Once the server was killed: the one after it. */
let next: Promise<ServerProcess> | undefined;

beforeAll(async () => {
	bench = await createTestBench();
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
	hubs = await createAreas(bench.shop.em());
	staff = await createUser(bench.shop.em(), { role: 'staff' });
});
afterAll(async () => {
	await worker.stop();
	await bench.close();
});

/** Asks until the server answers; one that was killed is started again, without another fault. */
async function ask(user: User, method: string, path: string, body: object = {}) {
	// The server's clock is the real one: what was proved long ago would not count there.
	bench.shop.clock.set(new Date());
	const { tokens } = await bench.shop.as(null).auth.login({ email: user.email, password: TEST_PASSWORD });
	const headers = {
		'content-type': 'application/json',
		authorization: `Bearer ${tokens?.accessToken}`,
		'idempotency-key': randomUUID(),
	};
	for (;;) {
		const init = { method, headers, body: JSON.stringify(body) };
		const response = await fetch(`${server.url}/api/v1/${path}`, init).catch(() => null);
		const answer = (await response?.json().catch(() => null)) as Answer | null;
		const isInFlight = answer?.code === 'IDEMPOTENCY_IN_FLIGHT';
		if (isInFlight) await letAMinutePass();
		else if (response && answer && response.status < 500) return { status: response.status, answer };
		await revive();
		await sleep(50);
	}
}

interface Answer {
	id: string;
	clientSecret: string;
	code?: string;
}

/** What a server claimed that was killed may be taken over a minute later. */
async function letAMinutePass(): Promise<void> {
	const lockedAt = new Date(Date.now() - 61_000);
	await bench.shop.em().nativeUpdate(IdempotencyKey, { outcome: null }, { lockedAt });
}

async function revive(): Promise<void> {
	next ??= runServer(bench.shop.env, { PORT: String(server.port) });
	server = await next;
}

/** From the cart to a refund, by card: what each step ends in where it is repeated after a crash. */
async function buyAndComplain(): Promise<void> {
	const em = bench.shop.em();
	const user = await createUser(em);
	const product = await createProduct(em, { stock: [{ hub: hubs.hub, onHand: 100_000 }] });
	const address = await createAddress(em, { user, pincode: hubs.served });
	await ask(user, 'PUT', `cart/items/${product.units.getItems()[0]?.id}`, { quantity: GRAMS });
	const placed = await ask(user, 'POST', 'orders', { addressId: address.id, paymentMethod: 'card' });
	expect(placed.status).toBe(201);
	const orderId = placed.answer.id;
	const started = await ask(user, 'POST', `orders/${orderId}/payment`);
	const [intent] = started.answer.clientSecret.split('_secret_');
	await fetch(`${STRIPE_API_URL}/v1/payment_intents/${intent}/confirm`, {
		method: 'POST',
		body: new URLSearchParams({ payment_method: 'pm_card_visa' }),
	});
	// The webhook may be what it dies of: the provider sends it again.
	await eventually(async () => {
		if (!(await fetch(`${server.url}/health/live`).catch(() => null))) await revive();
		expect((await paymentOf(orderId)).status).toBe('authorised');
	}, PATIENT);
	for (const step of ['confirm', 'start-packing']) {
		const { status } = await ask(staff, 'POST', `admin/orders/${orderId}/${step}`);
		// It was done already, only its answer got lost.
		expect([200, 409]).toContain(status);
	}
	const { items } = await em.findOneOrFail(Order, { id: orderId }, { populate: ['items'] });
	const lines = items.getItems().map(({ id }) => ({ itemId: id, quantity: PACKED_GRAMS }));
	expect([200, 409]).toContain((await ask(staff, 'POST', `admin/orders/${orderId}/pack`, { lines })).status);
	await eventually(async () => expect((await paymentOf(orderId)).status).toBe('captured'), PATIENT);
	const refund = { amountMinor: REFUND_MINOR, to: 'source', reason: 'Two were soft' };
	expect((await ask(staff, 'POST', `admin/orders/${orderId}/refunds`, refund)).status).toBeLessThan(300);
	await eventually(async () => {
		const refunds = await bench.shop.em().find(Refund, { payment: (await paymentOf(orderId)).id });
		expect(refunds).toMatchObject([{ amountMinor: REFUND_MINOR, status: 'succeeded' }]);
	});
	const { totalMinor } = await bench.shop.em().findOneOrFail(Order, { id: orderId });
	expect(await paymentOf(orderId)).toMatchObject({ capturedMinor: totalMinor, refundedMinor: REFUND_MINOR });
	expect(await bench.shop.em().count(Order, { user: user.id })).toBe(1);
}

const paymentOf = (orderId: string) => bench.shop.em().findOneOrFail(Payment, { order: orderId });

/** Whether the server lived to see the commit at which it was to die. */
async function survives(commit: number, moment: Moment): Promise<boolean> {
	next = undefined;
	server = await runServer(bench.shop.env, crashAtCommit(commit, moment));
	await fetch(`${STRIPE_API_URL}/sandbox`, {
		method: 'POST',
		headers: { authorization: `Bearer ${bench.shop.env.STRIPE_SECRET_KEY}` },
		body: JSON.stringify({ webhookUrl: `${server.url}/webhooks/stripe` }),
	});
	await buyAndComplain();
	await server.stop();
	expect(await checkShop(bench.shop.services.orm)).toEqual([]);
	return next === undefined;
}

it.each(['before', 'after'] as const)(
	'R04 the server killed right %s any of its commits: one order, one charge, one refund',
	{
		timeout: 600_000,
	},
	async (moment) => {
		let commit = 1;
		while (!(await survives(commit, moment))) commit++;
		// The cart, order, payment, webhook, confirmation, packing and refund, at least.
		expect(commit).toBeGreaterThan(7);
	},
);
