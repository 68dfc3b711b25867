import { createHmac } from 'node:crypto';
import { verifyWebhook } from '@dailyveg/client/node';
import {
	newId,
	OutboxMessage,
	ProcessedMessage,
	SellUnit,
	type User,
	WebhookDelivery,
	WebhookEndpoint,
} from '@dailyveg/db';
import { createAddress, createAreas, createCatalog, createUser } from '@dailyveg/db/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readMails } from '../../testing/documents.ts';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import {
	type Answer,
	type ReceivedWebhook,
	startWebhookReceiver,
	type WebhookReceiver,
} from '../../testing/webhook-receiver.ts';
import { startWorker, type Worker } from '../../worker.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let bench: TestBench;
let worker: Worker;
let receiver: WebhookReceiver;
let owner: User;
let customer: User;
let addressId: string;
let sellUnitId: string;

const answer: Answer = (response, path, count) => {
	if (path === '/silent') return;
	const statuses: Record<string, number> = { '/gone': 410, '/dead': 500, '/twice': count < 2 ? 500 : 200 };
	response.writeHead(statuses[path] ?? 204).end();
};

beforeAll(async () => {
	bench = await createTestBench({ WEBHOOKS_ALLOW_PRIVATE: 'true' });
	bench.shop.env.WEBHOOKS_ALLOW_PRIVATE = true;
	const em = bench.shop.em();
	owner = await createUser(em, { role: 'staff' });
	customer = await createUser(em);
	const { served, hub } = await createAreas(em);
	addressId = (await createAddress(em, { user: customer, pincode: served })).id;
	const { tomato } = await createCatalog(em, { hub });
	sellUnitId = (await em.findOneOrFail(SellUnit, { product: tomato.id })).id;
	receiver = await startWebhookReceiver(answer);
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
});
afterAll(async () => {
	await worker.stop();
	await receiver.close();
	await bench.close();
});

const webhooks = () => bench.shop.as(owner).admin.webhooks;
function listen(path: string, eventTypes: ('order.placed' | 'order.confirmed')[] = ['order.placed']) {
	// What happened before it was made is not sent to it.
	bench.shop.clock.advance(1_000);
	return webhooks().createEndpoint({ url: `${receiver.url}${path}`, eventTypes });
}

async function placeOrder() {
	const api = bench.shop.as(customer, { idempotencyKey: newId() });
	await api.cart.setItem({ sellUnitId, quantity: 500 });
	return api.orders.place({ addressId });
}

/** What came to a path, once that many have. */
const arrivals = (path: string, count: number): Promise<ReceivedWebhook[]> =>
	eventually(async () => {
		expect(receiver.at(path).length).toBeGreaterThanOrEqual(count);
		return receiver.at(path);
	});

/** The only delivery to an endpoint, once it is in this state. */
const settled = (endpointId: string, status: 'pending' | 'delivered' | 'failed', attempts = 1) =>
	eventually(async () => {
		const [delivery] = (await webhooks().listDeliveries({ endpointId })).items;
		expect(delivery).toMatchObject({ status, attempts });
		return delivery as NonNullable<typeof delivery>;
	});

/** By the recipe of the standard, not with the code that signed. */
function signatureOf({ headers, body }: ReceivedWebhook, secret: string): string {
	const key = Buffer.from(secret.split('_')[1] ?? '', 'base64');
	const content = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
	return `v1,${createHmac('sha256', key).update(content).digest('base64')}`;
}

it('tells who listens of an order, once, signed as the standard says', async () => {
	const { id, secret } = await listen('/orders');
	await listen('/confirmed', ['order.confirmed']);
	const order = await placeOrder();
	const [webhook] = await arrivals('/orders', 1);
	if (!webhook) throw new TypeError('nothing came');
	expect(webhook.headers['webhook-signature']).toBe(signatureOf(webhook, secret));
	const event = verifyWebhook(secret, webhook.headers, webhook.body);
	expect(event).toMatchObject({
		id: webhook.headers['webhook-id'],
		type: 'order.placed',
		data: { orderId: order.id, number: order.number, status: 'placed', totalMinor: order.totalMinor },
	});
	expect(webhook.body).not.toContain(customer.name);
	expect(await settled(id, 'delivered')).toMatchObject({ lastStatus: 204, eventId: event.id });
	await bench.shop.as(owner).admin.orders.confirm({ orderId: order.id });
	const [confirmed] = await arrivals('/confirmed', 1);
	expect(confirmed?.body).toContain('"status":"confirmed"');
	expect([receiver.at('/orders').length, receiver.at('/confirmed').length]).toEqual([1, 1]);
});

it('sends once, however often its jobs are repeated', async () => {
	const { id } = await listen('/repeated');
	await placeOrder();
	await settled(id, 'delivered');
	const em = bench.shop.em();
	const jobs = await em.find(OutboxMessage, { name: { $in: ['webhooks.fanOut', 'webhooks.deliver'] } });
	await em.nativeUpdate(OutboxMessage, { id: { $in: jobs.map((job) => job.id) } }, { dispatchedAt: null });
	// The same promises under new ids: their effects are not known to have happened.
	const copies = jobs.map(({ name, payload }) => em.create(OutboxMessage, { id: newId(), name, payload }));
	await em.flush();
	const ids = copies.map((copy) => copy.id);
	await eventually(async () => {
		expect(await bench.shop.em().count(ProcessedMessage, { id: { $in: ids } })).toBe(ids.length);
	});
	expect(receiver.at('/repeated')).toHaveLength(1);
	expect(await bench.shop.em().count(WebhookDelivery, { endpoint: id })).toBe(1);
});

it('tries again after a failure, under the same id', async () => {
	const { id } = await listen('/twice');
	await placeOrder();
	expect(await settled(id, 'pending')).toMatchObject({ lastStatus: 500, lastError: 'answered 500' });
	expect((await bench.shop.em().findOneOrFail(WebhookEndpoint, { id })).failingSince).not.toBeNull();
	expect(await settled(id, 'delivered', 2)).toMatchObject({ lastStatus: 200, lastError: null });
	const [first, second] = await arrivals('/twice', 2);
	expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
	expect((await bench.shop.em().findOneOrFail(WebhookEndpoint, { id })).failingSince).toBeNull();
});

it('redelivers what staff ask for', async () => {
	const { id } = await listen('/again', ['order.confirmed']);
	const { id: deliveryId } = await webhooks().sendTest({ id });
	await settled(id, 'delivered');
	expect(await webhooks().redeliver({ id: deliveryId })).toMatchObject({ status: 'pending', attempts: 0 });
	const [first, second] = await arrivals('/again', 2);
	expect(second?.body).toBe(first?.body);
	expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
});

it('signs with both secrets for a day after a rotation', async () => {
	const { id, secret: old } = await listen('/rotated', ['order.confirmed']);
	const { secret } = await webhooks().rotateSecret({ id });
	await webhooks().sendTest({ id });
	const [webhook] = await arrivals('/rotated', 1);
	if (!webhook) throw new TypeError('nothing came');
	for (const each of [secret, old]) expect(verifyWebhook(each, webhook.headers, webhook.body)).toBeTruthy();
	const ended = { previousSecretEndsAt: new Date(Date.now() - 1_000) };
	await bench.shop.em().nativeUpdate(WebhookEndpoint, { id }, ended);
	await webhooks().sendTest({ id });
	const [, later] = await arrivals('/rotated', 2);
	if (!later) throw new TypeError('nothing came');
	expect(later.headers['webhook-signature']).toBe(signatureOf(later, secret));
});

it('holds nobody up for a silent receiver', async () => {
	const silent = await listen('/silent', ['order.confirmed']);
	const { id } = await listen('/quick', ['order.confirmed']);
	for (let n = 0; n < 20; n++) await webhooks().sendTest({ id: silent.id });
	await arrivals('/silent', 1);
	const startedAt = performance.now();
	await webhooks().sendTest({ id });
	await arrivals('/quick', 1);
	expect(performance.now() - startedAt).toBeLessThan(5_000);
	// One after another: only one of twenty is under way.
	expect(receiver.at('/silent')).toHaveLength(1);
	await webhooks().deleteEndpoint({ id: silent.id });
});

it.each([
	['after five days of failures', '/dead', 'failing', 5 * DAY_MS],
	['at 410 Gone', '/gone', 'gone', 0],
])('disables an endpoint %s, and tells its owner', async (_case, path, disabledReason, failedForMs) => {
	const staff = await createUser(bench.shop.em(), { role: 'staff' });
	const api = bench.shop.as(staff).admin.webhooks;
	const { id } = await api.createEndpoint({ url: `${receiver.url}${path}`, eventTypes: ['order.confirmed'] });
	const failingSince = new Date(Date.now() - failedForMs);
	await bench.shop.em().nativeUpdate(WebhookEndpoint, { id }, { failingSince });
	await api.sendTest({ id });
	await settled(id, 'failed');
	const endpoint = await bench.shop.em().findOneOrFail(WebhookEndpoint, { id });
	expect(endpoint).toMatchObject({ isEnabled: false, disabledReason });
	await eventually(async () => {
		const mails = await readMails(inject('stackEnv').MAIL_DIR, 'A webhook endpoint is disabled');
		expect(mails.map(({ to }) => to)).toContain(staff.email);
	});
	await api.sendTest({ id });
	await eventually(async () => {
		const [last] = (await api.listDeliveries({ endpointId: id })).items;
		expect(last).toMatchObject({ status: 'failed', attempts: 0, lastError: 'disabled' });
	});
	expect(receiver.at(path)).toHaveLength(1);
	const enabled = await api.updateEndpoint({ id, isEnabled: true });
	expect(enabled).toMatchObject({ isEnabled: true, disabledReason: null, failingSince: null });
});
