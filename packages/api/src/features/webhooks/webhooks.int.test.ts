import { AuditEntry, OutboxMessage, type User, WebhookDelivery } from '@dailyveg/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { bringOrder } from '../../testing/bring-order.ts';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { claimDelivery, fanOutEvent, recordFailedAttempt, type WebhookEvent } from './webhooks.public.ts';

const url = 'https://stock.example.com/hooks';
const placed = { url, eventTypes: ['order.placed' as const] };

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	for (const { id } of (await webhooks().listEndpoints({ limit: 100 })).items)
		await webhooks().deleteEndpoint({ id });
	await shop.em().nativeDelete(OutboxMessage, {});
});

const webhooks = (user: User = shop.staff) => shop.as(user).admin.webhooks;
const promised = (name: string) => shop.em().find(OutboxMessage, { name });
const actionsOn = async (targetId: string) => {
	const entries = await shop.em().find(AuditEntry, { targetId }, { orderBy: { id: 'asc' } });
	return entries.map(({ action }) => action);
};

describe('an endpoint', () => {
	it('R27 keeps its secret sealed and shows it once', async () => {
		const { id, secret } = await webhooks().createEndpoint(placed);
		expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
		const { secret: renewed } = await webhooks().rotateSecret({ id });
		expect(renewed).not.toBe(secret);
		const tables = await Promise.all([
			shop.em().execute('select * from webhook_endpoint'),
			shop.em().execute('select * from audit_entry'),
			shop.em().execute('select * from outbox_message'),
			webhooks().listEndpoints({}),
		]);
		for (const each of [secret, renewed]) expect(JSON.stringify(tables)).not.toContain(each.slice(6));
	});

	it('signs with both secrets that were asked for at once', { tags: ['race'] }, async () => {
		const { id } = await webhooks().createEndpoint(placed);
		const rotated = await Promise.all([1, 2].map(() => webhooks().rotateSecret({ id })));
		const test = await webhooks().sendTest({ id });
		const sent = await claimDelivery(shop.services, test.id);
		expect(sent?.secrets.toSorted()).toEqual(rotated.map(({ secret }) => secret).toSorted());
	});

	it('is changed with a trace', async () => {
		const { id } = await webhooks().createEndpoint(placed);
		const disabled = await webhooks().updateEndpoint({ id, description: 'Scales', isEnabled: false });
		expect(disabled).toMatchObject({ description: 'Scales', isEnabled: false, disabledReason: 'staff', url });
		await webhooks().rotateSecret({ id });
		await webhooks().sendTest({ id });
		await webhooks().deleteEndpoint({ id });
		const actions = ['created', 'changed', 'secretRotated', 'tested', 'deleted'];
		expect(await actionsOn(id)).toEqual(actions.map((action) => `webhook.${action}`));
		expect(await failure(webhooks().updateEndpoint({ id }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('takes no plain HTTP, and no password in its URL', async () => {
		const call = webhooks().createEndpoint({ ...placed, url: 'http://stock.example.com/' });
		expect(await failure(call)).toMatchObject({ code: 'VALIDATION_FAILED' });
		const url = Object.assign(new URL('https://stock.example.com/'), {
			username: 'me',
			password: 'secret',
		}).href;
		const withPassword = { ...placed, url };
		await expect(webhooks().createEndpoint(withPassword)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('R16 is the business of whoever has the permission', async () => {
		const packer = { ...shop.staff, permissions: ['orders:pack' as const] };
		const call = shop.as(packer).admin.webhooks.listEndpoints({});
		expect(await failure(call)).toMatchObject({ code: 'FORBIDDEN' });
	});
});

describe('an event', () => {
	const order = async () => {
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 500);
		return shopper.place();
	};

	it('is promised with the order, if anybody listens to its type', async () => {
		await order();
		expect(await promised('webhooks.fanOut')).toEqual([]);
		const { id } = await webhooks().createEndpoint({ url, eventTypes: ['order.packed'] });
		await order();
		expect(await promised('webhooks.fanOut')).toEqual([]);
		await webhooks().updateEndpoint({ id, eventTypes: ['order.placed'] });
		const { id: orderId, number, totalMinor } = await order();
		const [message] = await promised('webhooks.fanOut');
		expect(message?.payload).toMatchObject({
			type: 'order.placed',
			data: { orderId, number, totalMinor, status: 'placed', hubId: shop.hub.id, cancelReason: null },
		});
		await webhooks().updateEndpoint({ id, isEnabled: false });
		await order();
		expect(await promised('webhooks.fanOut')).toHaveLength(1);
	});

	it('is told of each step of an order, and of products', async () => {
		const eventTypes = [
			...(['order.confirmed', 'order.packing', 'order.packed'] as const),
			...(['order.dispatched', 'order.delivered', 'order.cancelled'] as const),
		];
		await webhooks().createEndpoint({ url, eventTypes: [...eventTypes, 'product.changed'] });
		const staff = shop.as(shop.staff).admin;
		const { id: orderId } = await order();
		await staff.orders.confirm({ orderId });
		await staff.orders.pack({ orderId });
		await bringOrder(shop, orderId);
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 500);
		await shopper.cancel((await shopper.place()).id);
		await staff.catalog.updateProduct({ id: shop.catalog.potato.id, shelfLifeDays: 9 });
		const types = (await promised('webhooks.fanOut')).map(({ payload }) => (payload as WebhookEvent).type);
		expect(types.toSorted()).toEqual([...eventTypes, 'product.changed'].toSorted());
	});

	const event = (): WebhookEvent => ({
		id: crypto.randomUUID(),
		type: 'product.changed',
		occurredAt: shop.clock.now().toISOString(),
		data: { productId: crypto.randomUUID(), slug: 'okra', isActive: true },
	});
	const fanOut = (one: WebhookEvent) =>
		transact(shop.services, (em) => fanOutEvent(em, one, shop.clock.now()));

	it('makes one delivery for each endpoint that listens and was there, however often it is fanned out', async () => {
		const early = event();
		shop.clock.advance(1_000);
		const product = { url, eventTypes: ['product.changed' as const] };
		const endpoints = [await webhooks().createEndpoint(product), await webhooks().createEndpoint(product)];
		await webhooks().createEndpoint(placed);
		const one = event();
		for (const each of [early, one, one]) await fanOut(each);
		const deliveries = await shop.em().find(WebhookDelivery, {});
		expect(deliveries.map(({ endpoint }) => endpoint.id).toSorted()).toEqual(
			endpoints.map(({ id }) => id).toSorted(),
		);
		expect(await promised('webhooks.deliver')).toHaveLength(2);
	});

	it('is sent by one worker at a time, and by another when that one died', async () => {
		const { id } = await webhooks().createEndpoint(placed);
		const { id: deliveryId } = await webhooks().sendTest({ id });
		const claims = await Promise.allSettled([1, 2, 3].map(() => claimDelivery(shop.services, deliveryId)));
		expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		shop.clock.advance(21_000);
		expect(await claimDelivery(shop.services, deliveryId)).toMatchObject({ url });
	});

	it('is given up after 25 attempts, and tried anew when staff ask for it', async () => {
		const { id } = await webhooks().createEndpoint(placed);
		const { id: deliveryId } = await webhooks().sendTest({ id });
		await shop.em().nativeUpdate(WebhookDelivery, { id: deliveryId }, { attempts: 23 });
		const attempt = { status: 500, error: 'answered 500' };
		expect(await recordFailedAttempt(shop.services, deliveryId, attempt)).toBe(true);
		expect(await recordFailedAttempt(shop.services, deliveryId, attempt)).toBe(false);
		const failed = await webhooks().listDeliveries({ endpointId: id, status: 'failed' });
		expect(failed.items).toMatchObject([{ id: deliveryId, attempts: 25, lastStatus: 500 }]);
		expect(await claimDelivery(shop.services, deliveryId)).toBeNull();
		const again = await Promise.all([1, 2].map(() => webhooks().redeliver({ id: deliveryId })));
		expect(again).toMatchObject([{ status: 'pending' }, { status: 'pending' }]);
		expect(await promised('webhooks.deliver')).toHaveLength(2);
	});

	it('is listed newest first, in pages', async () => {
		const { id } = await webhooks().createEndpoint(placed);
		const sent = [await webhooks().sendTest({ id }), await webhooks().sendTest({ id })];
		const first = await webhooks().listDeliveries({ endpointId: id, limit: 1 });
		const cursor = String(first.nextCursor);
		const second = await webhooks().listDeliveries({ endpointId: id, limit: 1, cursor });
		expect([...first.items, ...second.items].map((item) => item.id)).toEqual(
			sent.map((one) => one.id).reverse(),
		);
		expect(second.nextCursor).toBeNull();
		expect(JSON.parse(first.items[0]?.body ?? '')).toMatchObject({ type: 'endpoint.test' });
	});
});

it('costs placing an order no statement, whether anybody listens or not', async () => {
	const statementsOf = async () => {
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 500);
		const statements = vi.spyOn(shop.services.orm.em.getConnection(), 'execute');
		try {
			await shopper.place();
			return statements.mock.calls.length;
		} finally {
			statements.mockRestore();
		}
	};
	await statementsOf();
	const alone = await statementsOf();
	expect(alone).toBeGreaterThan(5);
	await webhooks().createEndpoint(placed);
	// The first one after a change looks who listens.
	expect(await statementsOf()).toBe(alone + 1);
	expect(await statementsOf()).toBe(alone);
	expect(await promised('webhooks.fanOut')).toHaveLength(2);
});
