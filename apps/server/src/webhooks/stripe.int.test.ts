import { createHmac, randomUUID } from 'node:crypto';
import { createServices, type Services } from '@dailyveg/api';
import { checkShop, type Order, Payment, Refund } from '@dailyveg/db';
import { createAddress, createAreas, createProduct, createUser } from '@dailyveg/db/testing';
import { createTestLogger } from '@dailyveg/testkit';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { eventually } from '../../../worker/src/testing/eventually.ts';
import { createTestBench, type TestBench } from '../../../worker/src/testing/test-worker.ts';
import { startWorker, type Worker } from '../../../worker/src/worker.ts';
import { serverEnv } from '../env.ts';
import { createServer } from '../http.ts';

const { STRIPE_API_URL, STRIPE_WEBHOOK_SECRET } = inject('stackEnv');

let bench: TestBench;
let worker: Worker;
let services: Services;
let app: FastifyInstance;
let url: string;
let hubs: Awaited<ReturnType<typeof createAreas>>;
let staff: Awaited<ReturnType<typeof createUser>>;

beforeAll(async () => {
	bench = await createTestBench();
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
	services = await createServices(bench.shop.env, createTestLogger());
	const env = serverEnv.parse({ ...bench.variables, NODE_ENV: 'test', LOG_LEVEL: 'silent', PORT: '0' });
	app = createServer(env, services, createTestLogger());
	url = await app.listen({ host: '127.0.0.1', port: 0 });
	hubs = await createAreas(bench.shop.em());
	staff = await createUser(bench.shop.em(), { role: 'staff' });
	await misbehave({ webhookUrl: `${url}/webhooks/stripe` });
});
afterEach(() => misbehave({ delayMs: 0, copies: 1, shuffle: 0, isDown: false }));
afterAll(async () => {
	await misbehave({ webhookUrl: null });
	await worker.stop();
	await app.close();
	await services.close();
	await bench.close();
});

async function misbehave(behaviour: object): Promise<void> {
	await fetch(`${STRIPE_API_URL}/sandbox`, { method: 'POST', body: JSON.stringify(behaviour) });
}

/** An order of ₹100 and delivery that is to be paid by card, and a card that is entered for it. */
async function orderByCard() {
	const em = bench.shop.em();
	const stock = [{ hub: hubs.hub, onHand: 1_000_000 }];
	const [user, product] = [await createUser(em), await createProduct(em, { stock })];
	const address = await createAddress(em, { user, pincode: hubs.served });
	const api = bench.shop.as(user, { idempotencyKey: randomUUID() });
	await api.cart.setItem({ sellUnitId: product.units.getItems()[0]?.id ?? '', quantity: 2_500 });
	const order = await api.orders.place({ addressId: address.id, paymentMethod: 'card' });
	const cancel = () =>
		bench.shop.as(user, { idempotencyKey: randomUUID() }).orders.cancel({ orderId: order.id });
	return { api, order, cancel };
}

const enterCard = (clientSecret: string, card = 'pm_card_visa') =>
	fetch(`${STRIPE_API_URL}/v1/payment_intents/${clientSecret.split('_secret_')[0]}/confirm`, {
		method: 'POST',
		body: new URLSearchParams({ payment_method: card }),
	});

const paymentOf = (order: { id: string }) =>
	bench.shop.em().findOneOrFail(Payment, { order: order.id }, { populate: ['order'] });
const reaches = (order: { id: string }, status: Payment['status']) =>
	eventually(async () => expect((await paymentOf(order)).status).toBe(status));

const admin = () => bench.shop.as(staff, { idempotencyKey: randomUUID() }).admin;

async function paidOrder() {
	const { api, order } = await orderByCard();
	const { clientSecret } = await api.payments.start({ orderId: order.id });
	await enterCard(clientSecret);
	await reaches(order, 'authorised');
	return { api, order };
}

/** Packs less than was ordered, and waits until that is charged. */
async function packed(order: { id: string; items: { id: string }[] }, grams: number): Promise<Order> {
	await admin().orders.confirm({ orderId: order.id });
	await admin().orders.startPacking({ orderId: order.id });
	const lines = order.items.map(({ id }) => ({ itemId: id, quantity: grams }));
	await admin().orders.pack({ orderId: order.id, lines });
	await reaches(order, 'captured');
	const { order: settled } = await paymentOf(order);
	if (!settled) throw new TypeError('the payment has no order');
	return settled;
}

describe('an order by card', () => {
	it('waits for the card, is confirmed after it, and is charged what was packed', async () => {
		const { api, order } = await orderByCard();
		await expect(admin().orders.confirm({ orderId: order.id })).rejects.toThrow('not paid');
		const { clientSecret, amountMinor } = await api.payments.start({ orderId: order.id });
		expect(amountMinor).toBe(13_750);
		expect((await api.payments.start({ orderId: order.id })).clientSecret).toBe(clientSecret);
		await enterCard(clientSecret);
		await reaches(order, 'authorised');
		const settled = await packed(order, 2_000);
		expect(settled.totalMinor).toBe(10_500);
		expect(await paymentOf(order)).toMatchObject({ capturedMinor: 10_500, authorisedMinor: 13_750 });
	});

	it('stays unpaid when the card is declined, and takes another', async () => {
		const { api, order } = await orderByCard();
		const { clientSecret } = await api.payments.start({ orderId: order.id });
		expect((await enterCard(clientSecret, 'pm_card_chargeDeclined')).status).toBe(402);
		await eventually(async () => expect((await paymentOf(order)).lastError).toContain('declined'));
		expect((await paymentOf(order)).status).toBe('pending');
		await enterCard(clientSecret);
		await reaches(order, 'authorised');
	});

	it('gives back what was set aside when it is cancelled, also where the card came later', async () => {
		const { api, order, cancel } = await orderByCard();
		const { clientSecret } = await api.payments.start({ orderId: order.id });
		await misbehave({ delayMs: 300 });
		await enterCard(clientSecret);
		await cancel();
		await eventually(async () => {
			const name = clientSecret.split('_secret_')[0];
			const intent = await fetch(`${STRIPE_API_URL}/v1/payment_intents/${name}`).then((answer) =>
				answer.json(),
			);
			expect(intent).toMatchObject({ status: 'canceled' });
		});
		expect((await paymentOf(order)).status).toBe('cancelled');
	});

	it('R39 is not started while the provider is down, and is once it is back', async () => {
		const { api, order } = await orderByCard();
		await misbehave({ isDown: true });
		await expect(api.payments.start({ orderId: order.id })).rejects.toThrow('does not answer');
		await expect(admin().orders.confirm({ orderId: order.id })).rejects.toThrow('not paid');
		await misbehave({ isDown: false });
		await enterCard((await api.payments.start({ orderId: order.id })).clientSecret);
		await reaches(order, 'authorised');
	});
});

describe('webhooks', () => {
	const send = (body: string, signature: string) =>
		fetch(`${url}/webhooks/stripe`, {
			method: 'POST',
			body,
			headers: { 'content-type': 'application/json', 'stripe-signature': signature },
		});
	const sign = (body: string, time: number, secret = STRIPE_WEBHOOK_SECRET) =>
		`t=${time},v1=${createHmac('sha256', secret).update(`${time}.${body}`).digest('hex')}`;
	const event = JSON.stringify({ id: 'evt_1', object: 'event', type: 'ping', data: { object: {} } });
	const now = () => Math.floor(Date.now() / 1_000);

	it.each([
		['without a signature', () => ''],
		['signed by somebody else', () => sign(event, now(), 'another secret')],
		['of other bytes', () => sign(`${event} `, now())],
		['over 300 s old', () => sign(event, now() - 301)],
	])('R12 %s are rejected', async (_name, signature) => {
		expect((await send(event, signature())).status).toBe(400);
	});

	it('R12 of now are taken', async () => {
		expect((await send(event, sign(event, now()))).status).toBe(204);
	});

	it('R13 that come three times and in reverse have one effect and end in the right state', async () => {
		await misbehave({ copies: 3, shuffle: 2, delayMs: 50 });
		const { api, order } = await orderByCard();
		const { clientSecret } = await api.payments.start({ orderId: order.id });
		await enterCard(clientSecret, 'pm_card_chargeDeclined');
		await enterCard(clientSecret, 'pm_card_chargeDeclined');
		await enterCard(clientSecret);
		await reaches(order, 'authorised');
		await misbehave({ shuffle: 0 });
		await packed(order, 2_500);
		const entries = await bench.shop
			.em()
			.execute<{ kind: string }[]>('select kind from ledger_transaction where order_id = ?', [
				Buffer.from(order.id.replaceAll('-', ''), 'hex'),
			]);
		expect(entries.map(({ kind }) => kind).toSorted()).toEqual(['order_paid', 'order_settled']);
	});
});

describe('refunds', () => {
	it('go back to the card, to the last paisa and no further, however many are decided at once', async () => {
		const { order } = await paidOrder();
		const { totalMinor } = await packed(order, 2_500);
		const part = Math.floor(totalMinor / 3);
		const refund = () =>
			admin().payments.refund({ orderId: order.id, amountMinor: part, to: 'source', reason: 'soft' });
		const outcomes = await Promise.allSettled(Array.from({ length: 6 }, refund));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
		await eventually(async () => {
			const refunds = await bench.shop.em().find(Refund, { payment: { order: order.id } });
			expect(refunds.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'succeeded']);
		});
		expect((await paymentOf(order)).refundedMinor).toBe(3 * part);
	});

	it('may go into the wallet, which pays the next order and never goes below zero', async () => {
		const { api, order } = await paidOrder();
		await packed(order, 2_500);
		await admin().payments.refund({ orderId: order.id, amountMinor: 5_000, to: 'wallet', reason: 'late' });
		expect(await api.wallet.get()).toEqual({ balanceMinor: 5_000, currency: 'INR' });
		expect((await api.wallet.list({})).items).toMatchObject([{ kind: 'refund_paid', amountMinor: 5_000 }]);
	});
});

describe('a top-up', () => {
	it('is in the wallet once it is charged, once', async () => {
		await misbehave({ copies: 2 });
		const user = await createUser(bench.shop.em());
		const { wallet } = bench.shop.as(user, { idempotencyKey: randomUUID() });
		const { clientSecret } = await wallet.topUp({ amountMinor: 50_000 });
		await enterCard(clientSecret);
		await eventually(async () => expect((await wallet.get()).balanceMinor).toBe(50_000));
	});
});

it('the books are in order after all of that', async () => {
	expect(await checkShop(bench.shop.services.orm)).toEqual([]);
});
