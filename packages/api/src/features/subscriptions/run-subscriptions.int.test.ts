import { randomUUID } from 'node:crypto';
import {
	checkShop,
	DeliverySlot,
	Order,
	OutboxMessage,
	type Product,
	Subscription,
	SubscriptionCycle,
	User,
} from '@dailyveg/db';
import { countUnit, createPincode, createProduct, createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { runSubscriptions } from './run-subscriptions.ts';

const NOW = new Date('2026-11-23T04:00:00Z');
const HOUR_MS = 60 * 60_000;
const evening = { startMinute: 1_020, endMinute: 1_200 };
const daily = { frequency: 'daily' as const, startsOn: '2026-11-23' };

let shop: OpenShop;
let shopper: Shopper;
beforeAll(async () => {
	shop = await openShop();
	await createSlots(shop.em(), { hub: shop.hub, capacity: 500 });
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(NOW);
	shopper = await createShopper(shop);
	await park();
});

/** Keeps what is left of other tests out of the way. */
const park = () =>
	shop.em().execute("update subscription set run_at = '2100-01-01' where run_at is not null");
const run = () => runSubscriptions(shop.services);
const unitOf = (product: Product) => product.units.getItems()[0]?.id ?? '';
/** Something of which there is exactly this much, by weight. */
const stocked = (onHand: number) => createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand }] });

type Changes = Partial<Parameters<Shopper['api']['subscriptions']['create']>[0]>;
function subscribe(changes: Changes = {}, by = shopper) {
	return shop.as(by.user, { idempotencyKey: randomUUID() }).subscriptions.create({
		addressId: by.address.id,
		schedule: daily,
		window: evening,
		items: [{ sellUnitId: unitOf(shop.catalog.tomato), quantity: 500 }],
		...changes,
	});
}
const cyclesOf = async (subscriptionId: string, by = shopper) =>
	(await by.api.subscriptions.listCycles({ subscriptionId, limit: 50 })).items;
const noticesOf = async (by = shopper) =>
	(await by.api.notifications.list({ limit: 50 })).items.map(({ kind, title, body }) => ({
		kind,
		title,
		body,
	}));
const subscriptionOf = (id: string) => shop.em().findOneOrFail(Subscription, id);
const ordersOf = (by = shopper) => shop.em().find(Order, { user: by.user.id }, { populate: ['items'] });
const binary = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const setPrice = (product: Product, priceMinor: number) =>
	shop
		.em()
		.execute('update sell_unit set price_minor = ? where product_id = ?', [priceMinor, binary(product.id)]);

describe('a run', () => {
	it('orders what is due: order, seat, stock, outcome, notice and next day', async () => {
		const { id } = await subscribe({ note: 'Ring twice' });
		expect(await run()).toBe(1);
		const [order, ...others] = await ordersOf();
		expect(others).toEqual([]);
		expect(order).toMatchObject({
			...{ status: 'placed', paymentMethod: 'cash_on_delivery', note: 'Ring twice', subtotalMinor: 2_000 },
			...{ deliveryFeeMinor: 2_500, totalMinor: 4_500 },
		});
		expect(order?.items.getItems()).toMatchObject([{ name: 'Tomato', quantity: 500, reservedQuantity: 500 }]);
		const slot = await shop.em().findOneOrFail(DeliverySlot, order?.slot?.id ?? '');
		expect(slot).toMatchObject({ date: '2026-11-23', startsAt: new Date('2026-11-23T11:30:00Z') });
		expect(await cyclesOf(id)).toMatchObject([
			{ date: '2026-11-23', outcome: 'ordered', orderId: order?.id, shortages: [], attempts: 1 },
		]);
		expect(await noticesOf()).toEqual([
			{
				kind: 'subscription.ordered',
				title: 'Your basket for 23 November is ordered',
				body: `Order ${order?.number}, ₹45.00.`,
			},
		]);
		expect(await subscriptionOf(id)).toMatchObject({ lastDate: '2026-11-23', nextDate: '2026-11-24' });
		const jobs = await shop.em().find(OutboxMessage, { name: { $like: 'orders.%' } });
		// The notice stands for the confirmation.
		expect(
			jobs.filter(({ payload }) => JSON.stringify(payload).includes(order?.id ?? '')).map(({ name }) => name),
		).toEqual(['orders.renderInvoice']);
		expect(await run()).toBe(0);
		shop.clock.set(new Date('2026-11-24T00:30:00Z'));
		expect(await run()).toBe(1);
		expect(await ordersOf()).toHaveLength(2);
	});

	it('R49 makes one order a day, however many workers run at once and again', {
		tags: ['race'],
	}, async () => {
		const product = await stocked(100_000);
		const items = [{ sellUnitId: unitOf(product), quantity: 500 }];
		const shoppers = await Promise.all(Array.from({ length: 24 }, () => createShopper(shop)));
		const made = await Promise.all(shoppers.map((one) => subscribe({ items }, one)));
		const counts = await Promise.all(Array.from({ length: 4 }, run));
		// A worker that was taken for dead and goes on: nobody respects its claim any more.
		await shop.em().execute("update subscription set run_at = ? where run_at < '2100-01-01'", [NOW]);
		counts.push(...(await Promise.all(Array.from({ length: 4 }, run))));
		const ids = made.map(({ id }) => id);
		const cycles = await shop.em().find(SubscriptionCycle, { subscription: { $in: ids } });
		const orders = await shop.em().find(Order, { user: { $in: shoppers.map(({ user }) => user.id) } });
		// Pulled ahead, the next day is ordered as well: once.
		expect(counts.reduce((sum, count) => sum + count)).toBe(48);
		expect(cycles).toHaveLength(48);
		expect(new Set(cycles.map(({ date, subscription }) => `${date} ${subscription.id}`)).size).toBe(48);
		expect(orders.map(({ id }) => id).sort()).toEqual(cycles.map(({ orderId }) => orderId).sort());
	});

	it('R01 sells the last of it once, and tells the others', { tags: ['race'] }, async () => {
		const product = await stocked(2_000);
		const items = [{ sellUnitId: unitOf(product), quantity: 500 }];
		const shoppers = await Promise.all(Array.from({ length: 8 }, () => createShopper(shop)));
		const made = await Promise.all(shoppers.map((one) => subscribe({ items }, one)));
		await Promise.all([run(), run()]);
		const cycles = await shop
			.em()
			.find(SubscriptionCycle, { subscription: { $in: made.map(({ id }) => id) } });
		expect(cycles.map(({ outcome }) => outcome).sort()).toEqual([
			...Array.from({ length: 4 }, () => 'nothing_available'),
			...Array.from({ length: 4 }, () => 'ordered'),
		]);
	});

	it('and a customer who cancels at the same moment agree', { tags: ['race'] }, async () => {
		const product = await stocked(10_000);
		const items = [{ sellUnitId: unitOf(product), quantity: 500 }];
		const { id: subscriptionId } = await subscribe({ items });
		await Promise.all([run(), shopper.api.subscriptions.cancel({ subscriptionId })]);
		const cycles = await cyclesOf(subscriptionId);
		expect(await ordersOf()).toHaveLength(cycles.length);
		expect(await subscriptionOf(subscriptionId)).toMatchObject({ status: 'cancelled', runAt: null });
		expect(await run()).toBe(0);
	});

	it('leaves what it claimed to others after a minute, when it is killed', async () => {
		const { id } = await subscribe();
		const stopped = new AbortController();
		const { logger } = shop.services;
		// Killed between claiming and ordering: the lane finds the signal raised.
		const dying = runSubscriptions({ ...shop.services, logger }, stopped.signal);
		stopped.abort();
		await dying;
		const claimed = (await cyclesOf(id)).length === 0;
		expect(await run()).toBe(0);
		shop.clock.advance(60_000);
		expect(await run()).toBe(claimed ? 1 : 0);
		expect(await ordersOf()).toHaveLength(1);
	});
});

describe('what there is too little of', () => {
	it('is capped in its steps or left out, and told', async () => {
		const scarce = await stocked(1_300);
		const gone = await createProduct(shop.em(), { name: 'Okra', stock: [{ hub: shop.hub, onHand: 100 }] });
		const bunches = await createProduct(shop.em(), {
			name: 'Mint',
			units: [countUnit()],
			stock: [{ hub: shop.hub, onHand: 3 }],
		});
		const { id } = await subscribe({
			items: [
				{ sellUnitId: unitOf(scarce), quantity: 2_000 },
				{ sellUnitId: unitOf(gone), quantity: 500 },
				{ sellUnitId: unitOf(bunches), quantity: 5 },
			],
		});
		await run();
		const [order] = await ordersOf();
		expect(order?.items.getItems().map(({ name, quantity }) => `${name} ${quantity}`)).toEqual([
			'Tomato 1250',
			'Mint 3',
		]);
		expect((await cyclesOf(id))[0]?.shortages).toEqual([
			{ sellUnitId: unitOf(scarce), name: 'Tomato', wanted: 2_000, given: 1_250 },
			{ sellUnitId: unitOf(gone), name: 'Okra', wanted: 500, given: 0 },
			{ sellUnitId: unitOf(bunches), name: 'Mint', wanted: 5, given: 3 },
		]);
		expect((await noticesOf())[0]?.body).toMatch(
			/Not to be had this time: Okra\. Less than usual, as no more is left: Tomato and Mint\./,
		);
	});
});

describe('a day without an order', () => {
	const weekly = { frequency: 'weekdays' as const, weekdays: [1], startsOn: '2026-11-23' };
	const rule = (minimumMinor: number) =>
		shop.as(shop.staff).admin.pricing.setDeliveryRule({
			...{ hubId: shop.hub.id, feeMinor: 2_500, freeFromMinor: 20_000, minimumMinor, packingFeeMinor: 0 },
		});
	const except = (capacity: number | null) =>
		shop.as(shop.staff).admin.slots.setException({ hubId: shop.hub.id, date: '2026-11-23', capacity });

	/** Leaves the day as many places as are taken. */
	async function fillSlot() {
		const other = await createShopper(shop);
		const items = [{ sellUnitId: unitOf(await stocked(1_000)), quantity: 500 }];
		const mine = await shop.em().find(Subscription, { user: shopper.user.id });
		await park();
		await subscribe({ items }, other);
		await run();
		for (const { id } of mine) await shop.em().nativeUpdate(Subscription, { id }, { runAt: NOW });
		const [order] = await ordersOf(other);
		const { booked } = await shop.em().findOneOrFail(DeliverySlot, order?.slot?.id ?? '');
		await except(booked);
	}

	it.each<[string, boolean, (id: string) => Promise<unknown>, Changes?]>([
		['slot_full', false, fillSlot],
		['slot_closed', false, () => except(0)],
		['cutoff_passed', false, async () => shop.clock.set(new Date('2026-11-23T06:30:00Z'))],
		[
			'out_of_area',
			true,
			() =>
				shop.em().execute('update pincode set hub_id = null where code = ?', [shopper.address.pincode.code]),
		],
		['address_deleted', true, () => shopper.api.addresses.delete({ id: shopper.address.id })],
		[
			'account_disabled',
			true,
			() => shop.em().nativeUpdate(User, { id: shopper.user.id }, { disabledAt: NOW }),
		],
		[
			'nothing_available',
			false,
			() =>
				shop
					.em()
					.execute(
						'update sell_unit set is_active = false where id = (select sell_unit_id from subscription_line order by id desc limit 1)',
					),
		],
		['order_too_small', false, () => rule(5_000)],
		['payment_refused', false, async () => undefined, { paymentMethod: 'wallet' }],
	])('%s is noted once and told', async (outcome, isPausing, happen, changes = {}) => {
		const pincode = await createPincode(shop.em(), { city: shop.hub.city, hub: shop.hub });
		shopper = await createShopper(shop, pincode);
		const items = [{ sellUnitId: unitOf(await stocked(10_000)), quantity: 500 }];
		const { id } = await subscribe({ schedule: weekly, items, ...changes });
		await happen(id);
		await run();
		await run();
		const cycles = await shop.em().find(SubscriptionCycle, { subscription: id });
		expect(cycles).toMatchObject([{ date: '2026-11-23', outcome, orderId: null, attempts: 1 }]);
		expect(await shop.em().count(Order, { user: shopper.user.id })).toBe(0);
		const notices = await noticesOf();
		expect(notices).toMatchObject([{ kind: 'subscription.skipped', title: 'No basket on 23 November' }]);
		expect(notices[0]?.body).toContain(isPausing ? 'paused' : 'The next basket comes as planned.');
		expect(await subscriptionOf(id)).toMatchObject(
			isPausing
				? { isPaused: true, nextDate: null, runAt: null }
				: { isPaused: false, nextDate: '2026-11-30' },
		);
		await except(null);
		await rule(0);
	});

	it('is told of each, when no worker ran for days', async () => {
		const { id } = await subscribe();
		await shopper.api.subscriptions.skip({ subscriptionId: id, date: '2026-11-25' });
		shop.clock.set(new Date('2026-11-26T07:00:00Z'));
		expect(await run()).toBe(1);
		expect((await cyclesOf(id)).map(({ date, outcome }) => `${date} ${outcome}`).sort()).toEqual([
			'2026-11-23 cutoff_passed',
			'2026-11-24 cutoff_passed',
			'2026-11-26 cutoff_passed',
		]);
		expect(await subscriptionOf(id)).toMatchObject({ lastDate: '2026-11-26', nextDate: '2026-11-27' });
	});

	it('is none at all where every line is left out', async () => {
		const { id: subscriptionId } = await subscribe();
		const sellUnitId = unitOf(shop.catalog.tomato);
		await shopper.api.subscriptions.skip({ subscriptionId, date: '2026-11-23', sellUnitId });
		await run();
		expect(await cyclesOf(subscriptionId)).toEqual([]);
		expect(await noticesOf()).toEqual([]);
		expect(await subscriptionOf(subscriptionId)).toMatchObject({ nextDate: '2026-11-24' });
	});
});

describe('a price that changed', () => {
	it('is told two hours before it is ordered at', async () => {
		shop.clock.set(new Date('2026-11-23T00:30:00Z'));
		const product = await stocked(10_000);
		const { id } = await subscribe({ items: [{ sellUnitId: unitOf(product), quantity: 1_000 }] });
		await setPrice(product, 5_000);
		await Promise.all([run(), run()]);
		await run();
		expect(await ordersOf()).toEqual([]);
		expect(await noticesOf()).toMatchObject([{ kind: 'subscription.priceChanged' }]);
		expect((await noticesOf())[0]?.body).toContain('Tomato: ₹50.00 instead of ₹40.00');
		shop.clock.advance(2 * HOUR_MS);
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([5_000]);
		expect((await cyclesOf(id)).map(({ outcome }) => outcome)).toEqual(['ordered']);
	});

	it('is not asked for when it rose too late, and told for the next time', async () => {
		shop.clock.set(new Date('2026-11-23T05:00:00Z'));
		const product = await stocked(10_000);
		await subscribe({ items: [{ sellUnitId: unitOf(product), quantity: 1_000 }] });
		await setPrice(product, 5_000);
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([4_000]);
		expect((await noticesOf()).map(({ kind }) => kind).sort()).toEqual([
			'subscription.ordered',
			'subscription.priceChanged',
		]);
		shop.clock.set(new Date('2026-11-24T00:30:00Z'));
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor).sort()).toEqual([4_000, 5_000]);
	});

	it('counts at once when it fell', async () => {
		const product = await stocked(10_000);
		await subscribe({ items: [{ sellUnitId: unitOf(product), quantity: 1_000 }] });
		await setPrice(product, 3_000);
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([3_000]);
		expect((await noticesOf()).map(({ kind }) => kind)).toContain('subscription.priceChanged');
	});
});

describe('paying', () => {
	it('takes it from the wallet with the order', async () => {
		const items = [{ sellUnitId: unitOf(await stocked(10_000)), quantity: 500 }];
		await shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin.payments.creditWallet({
			...{ userId: shopper.user.id, amountMinor: 10_000, reason: 'goodwill' },
		});
		await subscribe({ items, paymentMethod: 'wallet' });
		await run();
		expect(await ordersOf()).toMatchObject([{ paymentMethod: 'wallet', paymentStatus: 'authorised' }]);
		expect(await shopper.api.wallet.get()).toMatchObject({ balanceMinor: 5_500 });
	});

	it('is not possible by card, which needs its holder', async () => {
		expect(await failure(subscribe({ paymentMethod: 'card' }))).toMatchObject({
			code: 'PAYMENT_METHOD_UNAVAILABLE',
		});
		const { id: subscriptionId } = await subscribe();
		expect(
			await failure(shopper.api.subscriptions.update({ subscriptionId, paymentMethod: 'card' })),
		).toMatchObject({ code: 'PAYMENT_METHOD_UNAVAILABLE' });
		// As it was possible once.
		await shop.em().nativeUpdate(Subscription, { id: subscriptionId }, { paymentMethod: 'card' });
		await run();
		expect((await cyclesOf(subscriptionId)).map(({ outcome }) => outcome)).toEqual(['payment_refused']);
	});
});

it('leaves the books in order, whatever came of its days', async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
