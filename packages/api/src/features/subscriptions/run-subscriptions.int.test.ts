import { checkShop, DeliverySlot, Order, OutboxMessage, SubscriptionCycle } from '@dailyveg/db';
import { countUnit, createProduct } from '@dailyveg/db/testing';
import { describe, expect, it } from 'vitest';
import { createShopper } from '../../testing/shopper.ts';
import { runSubscriptions } from './run-subscriptions.ts';
import { NOW, unitOf, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, stocked, subscribe, cyclesOf, noticesOf, subscriptionOf, ordersOf } = kit;

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
		const slot = await kit.shop.em().findOneOrFail(DeliverySlot, order?.slot?.id ?? '');
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
		const jobs = await kit.shop.em().find(OutboxMessage, { name: { $like: 'orders.%' } });
		// The notice stands for the confirmation.
		expect(
			jobs.filter(({ payload }) => JSON.stringify(payload).includes(order?.id ?? '')).map(({ name }) => name),
		).toEqual(['orders.renderInvoice']);
		expect(await run()).toBe(0);
		kit.shop.clock.set(new Date('2026-11-24T00:30:00Z'));
		expect(await run()).toBe(1);
		expect(await ordersOf()).toHaveLength(2);
	});

	it('R49 makes one order a day, however many workers run at once and again', {
		tags: ['race'],
	}, async () => {
		const product = await stocked(100_000);
		const items = [{ sellUnitId: unitOf(product), quantity: 500 }];
		const shoppers = await Promise.all(Array.from({ length: 24 }, () => createShopper(kit.shop)));
		const made = await Promise.all(shoppers.map((one) => subscribe({ items }, one)));
		const counts = await Promise.all(Array.from({ length: 4 }, run));
		// A worker that was taken for dead and goes on: nobody respects its claim any more.
		await kit.shop.em().execute("update subscription set run_at = ? where run_at < '2100-01-01'", [NOW]);
		counts.push(...(await Promise.all(Array.from({ length: 4 }, run))));
		const ids = made.map(({ id }) => id);
		const cycles = await kit.shop.em().find(SubscriptionCycle, { subscription: { $in: ids } });
		const orders = await kit.shop.em().find(Order, { user: { $in: shoppers.map(({ user }) => user.id) } });
		// Pulled ahead, the next day is ordered as well: once.
		expect(counts.reduce((sum, count) => sum + count)).toBe(48);
		expect(cycles).toHaveLength(48);
		expect(new Set(cycles.map(({ date, subscription }) => `${date} ${subscription.id}`)).size).toBe(48);
		expect(orders.map(({ id }) => id).sort()).toEqual(cycles.map(({ orderId }) => orderId).sort());
	});

	it('R01 sells the last of it once, and tells the others', { tags: ['race'] }, async () => {
		const product = await stocked(2_000);
		const items = [{ sellUnitId: unitOf(product), quantity: 500 }];
		const shoppers = await Promise.all(Array.from({ length: 8 }, () => createShopper(kit.shop)));
		const made = await Promise.all(shoppers.map((one) => subscribe({ items }, one)));
		await Promise.all([run(), run()]);
		const cycles = await kit.shop
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
		await Promise.all([run(), kit.shopper.api.subscriptions.cancel({ subscriptionId })]);
		const cycles = await cyclesOf(subscriptionId);
		expect(await ordersOf()).toHaveLength(cycles.length);
		expect(await subscriptionOf(subscriptionId)).toMatchObject({ status: 'cancelled', runAt: null });
		expect(await run()).toBe(0);
	});

	it('leaves what it claimed to others after a minute, when it is killed', async () => {
		const { id } = await subscribe();
		const stopped = new AbortController();
		// Between claiming and ordering.
		const dying = runSubscriptions(kit.shop.services, stopped.signal);
		stopped.abort();
		expect(await dying).toBe(0);
		expect(await run()).toBe(0);
		expect(await cyclesOf(id)).toEqual([]);
		kit.shop.clock.advance(60_000);
		expect(await run()).toBe(1);
		expect(await ordersOf()).toHaveLength(1);
	});
});

describe('what there is too little of', () => {
	it('is capped in its steps or left out, and told', async () => {
		const scarce = await stocked(1_300);
		const gone = await createProduct(kit.shop.em(), {
			name: 'Okra',
			stock: [{ hub: kit.shop.hub, onHand: 100 }],
		});
		const bunches = await createProduct(kit.shop.em(), {
			name: 'Mint',
			units: [countUnit()],
			stock: [{ hub: kit.shop.hub, onHand: 3 }],
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

it('leaves the books in order, whatever came of its days', async () => {
	expect(await checkShop(kit.shop.services.orm)).toEqual([]);
});
