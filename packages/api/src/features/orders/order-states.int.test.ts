import { randomUUID } from 'node:crypto';
import { Order, OrderEvent, Payment, StockItem } from '@dailyveg/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { changeOrder } from './change-order.ts';
import { expireOrders } from './expire-orders.ts';
import { recordInvoice } from './record-invoice.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());

const tomatoes = () => shop.em().findOneOrFail(StockItem, { product: shop.catalog.tomato.id });
const staff = () => shop.as(shop.staff);
const asRider = (orderId: string, status: 'dispatched' | 'delivered') =>
	changeOrder(shop.services, { orderId, actorId: shop.rider.id, status, by: 'rider' });

async function place(grams = 500): Promise<string> {
	await shopper.put(shop.catalog.tomato, grams);
	return (await shopper.place()).id;
}

/** Ways to move an order, by the state they lead to. */
const moves = {
	confirmed: (orderId: string) => staff().admin.orders.confirm({ orderId }),
	packed: (orderId: string) => staff().admin.orders.pack({ orderId }),
	dispatched: (orderId: string) => asRider(orderId, 'dispatched'),
	delivered: (orderId: string) => asRider(orderId, 'delivered'),
	cancelled: (orderId: string) => shopper.cancel(orderId),
};

describe('the life of an order', () => {
	it('goes from placed to delivered, and the stock leaves when packed', async () => {
		const before = await tomatoes();
		const orderId = await place(750);
		await moves.confirmed(orderId);
		const packed = await staff().admin.orders.pack({ orderId });
		expect(packed.items.map(({ packedQuantity }) => packedQuantity)).toEqual([750]);
		expect(await tomatoes()).toMatchObject({ onHand: before.onHand - 750, reserved: before.reserved });
		await moves.dispatched(orderId);
		await moves.delivered(orderId);
		const order = await shopper.api.orders.get({ orderId });
		const passed = ['placed', 'confirmed', 'packing', 'packed', 'dispatched', 'delivered'];
		expect(order.events.map(({ type }) => type)).toEqual(passed);
	});

	it('gives the stock back when cancelled', async () => {
		const before = await tomatoes();
		const orderId = await place(1_000);
		expect(await shopper.cancel(orderId)).toMatchObject({
			status: 'cancelled',
			cancelReason: 'customer_request',
		});
		expect(await tomatoes()).toMatchObject({ onHand: before.onHand, reserved: before.reserved });
	});

	it('lets one of two rival moves win', { tags: ['race'] }, async () => {
		const orderId = await place();
		const outcomes = await Promise.allSettled([
			...Array.from({ length: 5 }, () => moves.cancelled(orderId)),
			...Array.from({ length: 5 }, () => moves.confirmed(orderId)),
		]);
		const events = await shop.em().find(OrderEvent, { order: orderId }, { orderBy: { id: 'asc' } });
		const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
		// Confirmed first and cancelled afterwards is two legal moves.
		expect(events.map(({ type }) => type).slice(1)).toHaveLength(done);
		expect([['cancelled'], ['confirmed', 'cancelled']]).toContainEqual(
			events.map(({ type }) => type).slice(1),
		);
	});

	it('R15 shows and moves nobody else’s order', async () => {
		const orderId = await place();
		const other = shop.as((await createShopper(shop)).user, { idempotencyKey: randomUUID() });
		for (const call of [
			() => other.orders.get({ orderId }),
			() => other.orders.cancel({ orderId }),
			() => other.orders.getInvoiceUrl({ orderId }),
		]) {
			expect(await failure(call())).toEqual({ code: 'NOT_FOUND', details: { resource: 'order' } });
		}
	});

	it('keeps customers, riders and staff to their own procedures', async () => {
		const orderId = await place();
		expect(await failure(shopper.api.admin.orders.confirm({ orderId }))).toMatchObject({ code: 'FORBIDDEN' });
		expect(await failure(shop.as(shop.rider).admin.orders.list({}))).toMatchObject({ code: 'FORBIDDEN' });
		expect(await failure(shop.as(shop.staff).rider.runs.list({}))).toMatchObject({ code: 'FORBIDDEN' });
		expect(await failure(shop.as(null).orders.list({}))).toMatchObject({ code: 'UNAUTHENTICATED' });
	});
});

describe('order lists', () => {
	it('page through the customer’s orders, newest first, without gaps or repeats', async () => {
		const buyer = await createShopper(shop);
		const placed: string[] = [];
		for (let index = 0; index < 5; index++) {
			await buyer.put(shop.catalog.coriander, 1);
			placed.unshift((await buyer.place()).id);
		}
		const seen: string[] = [];
		let cursor: string | undefined;
		do {
			const page = await buyer.api.orders.list({ limit: 2, cursor });
			seen.push(...page.items.map(({ id }) => id));
			cursor = page.nextCursor ?? undefined;
		} while (cursor);
		expect(seen).toEqual(placed);
	});

	it('give the packing desk its hub and state', async () => {
		const page = await staff().admin.orders.list({ hubId: shop.hub.id, status: 'placed', limit: 5 });
		expect(page.items[0]).toMatchObject({
			status: 'placed',
			hubCode: 'BLR2',
			customerName: 'Asha Rao',
			pincode: '560034',
		});
	});

	it('refuse a cursor that is none', async () => {
		expect(await failure(shopper.api.orders.list({ cursor: 'nonsense' }))).toMatchObject({
			code: 'VALIDATION_FAILED',
		});
	});
});

describe('expiry', () => {
	it('cancels what nobody confirmed in a day and leaves the rest', async () => {
		const forgotten = await place();
		const confirmed = await place();
		await moves.confirmed(confirmed);
		shop.clock.advance(DAY_MS + 1);
		const fresh = await place();
		const reserved = (await tomatoes()).reserved;
		const expired = await expireOrders(shop.services);
		expect(expired).toBeGreaterThan(0);
		const status = async (orderId: string) => (await shopper.api.orders.get({ orderId })).status;
		expect(await status(forgotten)).toBe('cancelled');
		expect((await shop.em().findOneOrFail(Order, forgotten)).cancelReason).toBe('expired');
		expect([await status(confirmed), await status(fresh)]).toEqual(['confirmed', 'placed']);
		expect((await tomatoes()).reserved).toBeLessThan(reserved);
		expect(await expireOrders(shop.services)).toBe(0);
	});

	it('is not held up by an order that cannot be cancelled', async () => {
		const broken = await place();
		await shop.em().nativeDelete(Payment, { order: broken });
		const forgotten = await place();
		shop.clock.advance(DAY_MS + 1);
		expect(await expireOrders(shop.services)).toBeGreaterThan(0);
		const statuses = [broken, forgotten].map(async (id) => (await shop.em().findOneOrFail(Order, id)).status);
		expect(await Promise.all(statuses)).toEqual(['placed', 'cancelled']);
	});
});

describe('the invoice', () => {
	it('is linked once the worker has recorded it, and recorded once', async () => {
		const orderId = await place();
		expect(await failure(shopper.api.orders.getInvoiceUrl({ orderId }))).toMatchObject({
			code: 'INVOICE_NOT_READY',
		});
		await shop.services.objectStore.put('invoices/test.pdf', Buffer.from('%PDF-test'), 'application/pdf');
		const record = () =>
			transact(shop.services, (em) =>
				recordInvoice(em, {
					...{ orderId, invoiceKey: 'invoices/test.pdf', isFinal: false, now: shop.clock.now() },
				}),
			);
		await record();
		await record();
		const { url } = await shopper.api.orders.getInvoiceUrl({ orderId });
		expect(await (await fetch(url)).text()).toBe('%PDF-test');
		const order = await shopper.api.orders.get({ orderId });
		expect(order.events.filter(({ type }) => type === 'invoiced')).toHaveLength(1);
		expect(order.hasInvoice).toBe(true);
	});
});
