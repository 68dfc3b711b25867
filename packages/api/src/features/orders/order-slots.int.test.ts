import { randomUUID } from 'node:crypto';
import { DeliverySlot, Order, StockItem } from '@dailyveg/db';
import { createHub, createPincode, createProduct, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { expireOrders } from './expire-orders.ts';

const DAY_MS = 24 * 60 * 60_000;
const noon = new Date('2026-11-23T06:30:00Z');

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
	shop.clock.set(new Date(noon.getTime() - 60_000));
	await createSlots(shop.em(), { hub: shop.hub });
});
afterAll(() => shop.close());

const slotOf = (id: string) => shop.em().findOneOrFail(DeliverySlot, { id });
const bookable = async () => (await shop.as(null).slots.list({ pincode: shop.served.code })).items;

/** A slot of its own with so many seats, days before its cutoff. */
async function slotWith(seats: number): Promise<DeliverySlot> {
	const templates = await createSlots(shop.em(), { hub: shop.hub, capacity: seats });
	await bookable();
	const [slot] = await shop
		.em()
		.find(DeliverySlot, { template: { $in: templates.map(({ id }) => id) } }, { orderBy: { date: 'desc' } });
	if (!slot) throw new TypeError('no slot was made');
	return slot;
}

/** Somebody whose cart holds half a kilogram of the product. */
async function buyer(product = shop.catalog.tomato) {
	const shopper = await createShopper(shop);
	await shopper.put(product, 500);
	return shopper;
}

const codeOf = (call: Promise<unknown>) =>
	call.then(
		() => 'placed',
		async () => (await failure(call)).code,
	);

describe('an order with a slot', () => {
	it('takes a seat and shows the slot to whoever may see the order', async () => {
		const slot = await slotWith(5);
		const shopper = await buyer();
		const order = await shopper.place(undefined, slot.id);
		const times = { startsAt: slot.startsAt, endsAt: slot.endsAt };
		expect(order.slot).toEqual(times);
		expect((await slotOf(slot.id)).booked).toBe(1);
		expect(await shopper.api.orders.get({ orderId: order.id })).toEqual(order);
		expect((await shopper.api.orders.list({})).items[0]?.slot).toEqual(times);
		const { admin } = shop.as(shop.staff);
		const { items } = await admin.orders.list({ slotId: slot.id });
		expect(items.map(({ id }) => id)).toEqual([order.id]);
		expect((await admin.orders.confirm({ orderId: order.id })).slot).toEqual(times);
		await admin.orders.pack({ orderId: order.id });
		const riders = [{ riderId: shop.rider.id, capacity: 5 }];
		const { runs } = await admin.deliveries.plan({ hubId: shop.hub.id, slotId: slot.id, riders });
		expect(runs.map((run) => run.slot)).toEqual([times]);
	});

	it('needs none', async () => {
		expect((await (await buyer()).place()).slot).toBeNull();
	});

	it('R07 books one seat however often the call is repeated, and repeats its refusal', async () => {
		const slot = await slotWith(1);
		const [first, second] = [await buyer(), await buyer()];
		const [key, refused] = [randomUUID(), randomUUID()];
		const order = await first.place(key, slot.id);
		expect(await first.place(key, slot.id)).toEqual(order);
		expect((await slotOf(slot.id)).booked).toBe(1);
		expect(await codeOf(second.place(refused, slot.id))).toBe('SLOT_FULL');
		await first.cancel(order.id);
		expect(await codeOf(second.place(refused, slot.id))).toBe('SLOT_FULL');
	});

	it('R06 is refused when the cutoff passed between listing and placing', async () => {
		shop.clock.set(new Date(noon.getTime() - 1));
		const [today] = await bookable();
		const slotId = today?.id ?? '';
		const [early, late] = [await buyer(), await buyer()];
		expect(await codeOf(early.place(undefined, slotId))).toBe('placed');
		shop.clock.set(noon);
		expect(await codeOf(late.place(undefined, slotId))).toBe('SLOT_CLOSED');
		expect((await slotOf(slotId)).booked).toBe(1);
	});

	it('is refused on a day that staff closed, and for the slot of another hub', async () => {
		const slot = await slotWith(5);
		const { admin } = shop.as(shop.staff);
		const close = (capacity: number | null) =>
			admin.slots.setException({ hubId: shop.hub.id, date: slot.date, capacity });
		await close(0);
		const shopper = await buyer();
		expect(await codeOf(shopper.place(undefined, slot.id))).toBe('SLOT_CLOSED');
		await close(null);
		const elsewhere = await createHub(shop.em(), { city: shop.hub.city });
		const { code } = await createPincode(shop.em(), { city: shop.hub.city, hub: elsewhere });
		await createSlots(shop.em(), { hub: elsewhere });
		const { items } = await shop.as(null).slots.list({ pincode: code });
		expect(await failure(shopper.place(undefined, items[0]?.id))).toEqual({
			code: 'NOT_FOUND',
			details: { resource: 'slot' },
		});
	});
});

describe('the last seat', () => {
	it('R02 goes to one of 200, and the others leave no claim on the stock', { tags: ['race'] }, async () => {
		const slot = await slotWith(1);
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 500_000 }] });
		const buyers = await Promise.all(Array.from({ length: 200 }, () => buyer(product)));
		const codes = await Promise.all(buyers.map((one) => codeOf(one.place(undefined, slot.id))));
		expect(codes.filter((code) => code === 'placed')).toHaveLength(1);
		expect(codes.filter((code) => code === 'SLOT_FULL')).toHaveLength(199);
		expect(await slotOf(slot.id)).toMatchObject({ capacity: 1, booked: 1 });
		expect(await shop.em().count(Order, { slot: slot.id })).toBe(1);
		const stock = await shop.em().findOneOrFail(StockItem, { product: product.id });
		expect(stock).toMatchObject({ onHand: 500_000, reserved: 500 });
	});

	it('is not lost to whoever finds the stock gone', { tags: ['race'] }, async () => {
		const slot = await slotWith(30);
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 2_500 }] });
		const buyers = await Promise.all(Array.from({ length: 20 }, () => buyer(product)));
		const codes = await Promise.all(buyers.map((one) => codeOf(one.place(undefined, slot.id))));
		expect(codes.filter((code) => code === 'placed')).toHaveLength(5);
		expect(codes.filter((code) => code === 'INSUFFICIENT_STOCK')).toHaveLength(15);
		expect((await slotOf(slot.id)).booked).toBe(5);
	});
});

describe('a seat', () => {
	it('comes back once, however many cancel and expire the order at once', { tags: ['race'] }, async () => {
		const slot = await slotWith(3);
		const shopper = await buyer();
		const other = await buyer();
		const order = await shopper.place(undefined, slot.id);
		const kept = await other.place(undefined, slot.id);
		await shop.as(shop.staff).admin.orders.confirm({ orderId: kept.id });
		shop.clock.advance(DAY_MS + 1);
		const cancel = () => shopper.cancel(order.id);
		await Promise.allSettled([
			...Array.from({ length: 5 }, cancel),
			...Array.from({ length: 3 }, () => expireOrders(shop.services)),
		]);
		expect((await slotOf(slot.id)).booked).toBe(1);
		expect((await shopper.api.orders.get({ orderId: order.id })).status).toBe('cancelled');
	});

	it('comes back when the order expires', async () => {
		const slot = await slotWith(3);
		const order = await (await buyer()).place(undefined, slot.id);
		expect((await slotOf(slot.id)).booked).toBe(1);
		shop.clock.advance(DAY_MS + 1);
		await expireOrders(shop.services);
		expect((await shop.em().findOneOrFail(Order, order.id)).cancelReason).toBe('expired');
		expect((await slotOf(slot.id)).booked).toBe(0);
	});
});
