import { randomUUID } from 'node:crypto';
import { Notification, OutboxMessage, type Product, StockAlert, WebhookEndpoint } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { raiseAlerts } from './inventory.public.ts';

const DAY_MS = 24 * 60 * 60_000;

let shop: OpenShop;
let product: Product;
let where: { hubId: string; productId: string };

beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(new Date('2026-11-24T06:00:00Z'));
	product = await createProduct(shop.em());
	where = { hubId: shop.hub.id, productId: product.id };
	await shop.em().nativeDelete(StockAlert, {});
});

const staff = () => shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin;
const receive = (quantity: number, expiresOn: string) =>
	staff().inventory.receiveLot({ ...where, quantity, expiresOn });
const alerts = async (isOpen = true) => {
	const { items } = await staff().stockAlerts.list({ hubId: shop.hub.id, isOpen, limit: 100 });
	return items.filter(({ productId }) => productId === product.id);
};
const setLow = (lowAt: number | null) =>
	staff().inventory.setThresholds({ ...where, lowAt, expiringDays: null });

describe('stock alerts', () => {
	it('are raised once each time that little is left, however often the routine runs', async () => {
		await receive(2_000, '2026-12-30');
		await setLow(1_500);
		await raiseAlerts(shop.services);
		expect(await alerts()).toEqual([]);
		const shopper = await createShopper(shop);
		await shopper.put(product, 750);
		const { id: orderId } = await shopper.place();
		await Promise.all(Array.from({ length: 6 }, () => raiseAlerts(shop.services)));
		await raiseAlerts(shop.services);
		expect(await alerts()).toMatchObject([{ kind: 'low', quantity: 1_250, lotId: null, endedAt: null }]);
		await shopper.cancel(orderId);
		await raiseAlerts(shop.services);
		expect(await alerts()).toEqual([]);
		expect(await alerts(false)).toMatchObject([{ kind: 'low', endedAt: shop.clock.now() }]);
		await setLow(2_001);
		await raiseAlerts(shop.services);
		expect(await alerts()).toHaveLength(1);
		await setLow(null);
		await raiseAlerts(shop.services);
		expect(await alerts()).toEqual([]);
	});

	it('follow a lot from the day before it expires until it is thrown away', async () => {
		const lot = await receive(2_000, '2026-11-26');
		await raiseAlerts(shop.services);
		expect(await alerts()).toEqual([]);
		shop.clock.advance(DAY_MS);
		await raiseAlerts(shop.services);
		const expiring = { kind: 'expiring', lotId: lot.id, quantity: 2_000 };
		expect(await alerts()).toMatchObject([expiring]);
		// The hub’s day ends at 18:30 UTC.
		shop.clock.set(new Date('2026-11-26T18:29:00Z'));
		await raiseAlerts(shop.services);
		expect(await alerts()).toMatchObject([expiring]);
		shop.clock.set(new Date('2026-11-26T18:30:00Z'));
		await raiseAlerts(shop.services);
		expect(await alerts()).toMatchObject([{ kind: 'expired', lotId: lot.id }]);
		expect(await staff().inventory.listLots(where)).toMatchObject({ items: [{ remaining: 2_000 }] });
		await staff().inventory.recordWaste({ ...where, lotId: lot.id, quantity: 2_000, reason: 'expired' });
		await raiseAlerts(shop.services);
		expect(await alerts()).toEqual([]);
		expect(await alerts(false)).toHaveLength(2);
	});

	it('tell programs that listen, and staff who care for the stock', async () => {
		const em = shop.em();
		const endpoint = { url: 'https://erp.example.com/hook', eventTypes: ['stock.alerted' as const] };
		await shop.as(shop.staff).admin.webhooks.createEndpoint(endpoint);
		await em.nativeDelete(OutboxMessage, {});
		await em.nativeDelete(Notification, {});
		await receive(300, '2026-11-24');
		await setLow(500);
		await raiseAlerts(shop.services);
		const events = (await em.find(OutboxMessage, { name: 'webhooks.fanOut' })).map(({ payload }) => payload);
		const data = { hubId: shop.hub.id, productId: product.id, quantity: 300, measure: 'gram' };
		expect(events).toMatchObject([
			{ type: 'stock.alerted', data: { ...data, kind: 'low' } },
			{ type: 'stock.alerted', data: { ...data, kind: 'expiring' } },
		]);
		const told = await em.find(Notification, { user: shop.staff.id });
		expect(told.map(({ kind }) => kind).sort()).toEqual(['stock.expiring', 'stock.low']);
		await em.nativeDelete(WebhookEndpoint, {});
	});

	it('are acknowledged by whoever does so first', async () => {
		await receive(300, '2026-11-24');
		await raiseAlerts(shop.services);
		const [alert] = await alerts();
		const id = alert?.id ?? '';
		const first = await staff().stockAlerts.acknowledge({ id });
		expect(first).toMatchObject({ acknowledgedAt: shop.clock.now(), acknowledgedBy: shop.staff.id });
		shop.clock.advance(60_000);
		expect(await staff().stockAlerts.acknowledge({ id })).toEqual(first);
		expect(await failure(staff().stockAlerts.acknowledge({ id: randomUUID() }))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});
});
