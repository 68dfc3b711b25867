import { Order, Payment, StockItem, StockMovement } from '@dailyveg/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '../../platform/transaction.ts';
import {
	createShopper,
	failure,
	type OpenShop,
	openShop,
	restock,
	type Shopper,
} from '../../testing/shopper.ts';
import { moveOrder, requireLockedOrder } from './change-order.ts';
import { deliverOrder } from './deliver-order.ts';

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());
beforeEach(() => restock(shop, shop.catalog.coriander));

const staff = () => shop.as(shop.staff).admin.orders;
const tomatoes = () => shop.em().findOneOrFail(StockItem, { product: shop.catalog.tomato.id });
const get = (orderId: string) => shopper.api.orders.get({ orderId });

/** An order of a kilogram of tomatoes and two bunches of coriander, packed. */
async function packed() {
	await shopper.put(shop.catalog.tomato, 1_000);
	await shopper.put(shop.catalog.coriander, 2);
	const { id: orderId } = await shopper.place();
	await staff().confirm({ orderId });
	const order = await staff().pack({ orderId });
	const item = (kind: 'weight' | 'count') => order.items.find((one) => one.kind === kind);
	return { ...order, orderId, weighed: item('weight'), counted: item('count') };
}
type Packed = Awaited<ReturnType<typeof packed>>;

const move = (orderId: string, status: 'dispatched' | 'failed') =>
	transact(shop.services, async (em) => {
		const order = await requireLockedOrder(em, orderId);
		await moveOrder(em, shop.services, order, { status, by: 'rider', actorId: shop.rider.id });
	});

async function dispatched() {
	const order = await packed();
	await move(order.orderId, 'dispatched');
	return order;
}

const hand = (orderId: string, refusedLines: { itemId: string; quantity: number }[]) =>
	transact(shop.services, (em) =>
		deliverOrder(em, shop.services, { orderId, riderId: shop.rider.id, refusedLines }),
	);

async function failed() {
	const order = await dispatched();
	await move(order.orderId, 'failed');
	return order;
}

const id = (item: Packed['weighed']) => item?.id ?? '';
const dueMinor = async (orderId: string) =>
	(await shop.em().findOneOrFail(Payment, { order: orderId })).amountMinor;

describe('what is refused at the door', () => {
	it('is refunded, and less is asked for', async () => {
		const order = await dispatched();
		await hand(order.orderId, [{ itemId: id(order.weighed), quantity: 250 }]);
		const seen = await get(order.orderId);
		const refundedMinor = Math.round((order.weighed?.lineTotalMinor ?? 0) / 4);
		expect(seen).toMatchObject({ status: 'partly_delivered', refundedMinor, totalMinor: order.totalMinor });
		expect(seen.items.find((item) => item.id === id(order.weighed))?.refusedQuantity).toBe(250);
		expect(await dueMinor(order.orderId)).toBe(order.totalMinor - refundedMinor);
	});

	it('is no more than was packed, and not everything', async () => {
		const { orderId, weighed, counted } = await dispatched();
		const all = [
			{ itemId: id(weighed), quantity: 1_000 },
			{ itemId: id(counted), quantity: 2 },
		];
		const invalid = { code: 'INVALID_QUANTITY' };
		await expect(hand(orderId, [{ itemId: id(weighed), quantity: 1_001 }])).rejects.toMatchObject(invalid);
		await expect(hand(orderId, all)).rejects.toMatchObject(invalid);
		await expect(hand(orderId, [{ itemId: orderId, quantity: 1 }])).rejects.toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await get(orderId)).toMatchObject({ status: 'dispatched', refundedMinor: 0 });
		await hand(orderId, []);
		expect((await get(orderId)).status).toBe('delivered');
	});

	it('comes back into the hub, once', { tags: ['race'] }, async () => {
		const { orderId, weighed } = await dispatched();
		await hand(orderId, [{ itemId: id(weighed), quantity: 400 }]);
		const before = await tomatoes();
		const take = (quantity: number, isSellable: boolean) =>
			staff().receiveRefused({ orderId, lines: [{ itemId: id(weighed), quantity, isSellable }] });
		expect(await failure(take(401, true))).toMatchObject({ code: 'INVALID_QUANTITY' });
		const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => take(150, true)));
		expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
		await take(100, false);
		expect((await tomatoes()).onHand).toBe(before.onHand + 300);
		const moved = await shop.em().find(StockMovement, { causeId: orderId, type: 'waste' });
		expect(moved.map(({ onHandDelta }) => onHandDelta)).toEqual([-100]);
	});
});

describe('an order that comes back', () => {
	it('is refunded in full when nothing of it was handed over', async () => {
		const before = await tomatoes();
		const { orderId, weighed, totalMinor } = await failed();
		const lines = [{ itemId: id(weighed), quantity: 1_000, isSellable: true }];
		const returned = await staff().return({ orderId, lines });
		expect(returned).toMatchObject({ status: 'returned', refundedMinor: totalMinor });
		expect(await dueMinor(orderId)).toBe(0);
		expect(await tomatoes()).toMatchObject({ onHand: before.onHand, reserved: before.reserved });
		expect(await failure(staff().return({ orderId, lines }))).toMatchObject({ code: 'INVALID_TRANSITION' });
	});

	it('is refunded line by line when the customer had it, what was refused only once', async () => {
		const { orderId, weighed } = await dispatched();
		await hand(orderId, [{ itemId: id(weighed), quantity: 300 }]);
		const lines = [{ itemId: id(weighed), quantity: 1_000, isSellable: false }];
		const returned = await staff().return({ orderId, lines });
		expect(returned).toMatchObject({ status: 'returned', refundedMinor: weighed?.lineTotalMinor });
	});

	it('is cancelled by staff while it is in the hub, with stock and money back', async () => {
		const before = await tomatoes();
		const { orderId, totalMinor } = await packed();
		const cancelled = await staff().cancel({ orderId, reason: 'not_deliverable' });
		expect(cancelled).toMatchObject({
			...{ status: 'cancelled', cancelReason: 'not_deliverable', refundedMinor: totalMinor },
			paymentStatus: 'cancelled',
		});
		expect(await tomatoes()).toMatchObject({ onHand: before.onHand, reserved: before.reserved });
		expect((await shop.em().findOneOrFail(Order, { id: orderId })).paymentStatus).toBe('cancelled');
	});
});
