import { checkShop } from '@dailyveg/db';
import { expect, it } from 'vitest';
import { createShopper } from '../../testing/shopper.ts';
import { NOW, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, subscribe, except, fillSlot, cyclesOf, noticesOf, subscriptionOf, ordersOf, stocked, setPrice } =
	kit;
const MINUTE_MS = 60_000;

it('waits for a place in a full slot, and takes one that becomes free', async () => {
	const { id } = await subscribe();
	const { makeRoom } = await fillSlot();
	await run();
	expect(await cyclesOf(id)).toEqual([]);
	expect(await noticesOf()).toEqual([]);
	expect(await subscriptionOf(id)).toMatchObject({
		...{ nextDate: '2026-11-23', lastDate: null, runAt: new Date(NOW.getTime() + 30 * MINUTE_MS) },
	});
	await makeRoom();
	kit.shop.clock.advance(29 * MINUTE_MS);
	expect(await run()).toBe(0);
	kit.shop.clock.advance(MINUTE_MS);
	await run();
	expect(await ordersOf()).toHaveLength(1);
	expect(await cyclesOf(id)).toMatchObject([{ outcome: 'ordered', attempts: 1 }]);
	await except(null);
});

it('tries every half hour, and gives up an hour before the cutoff', async () => {
	kit.shop.clock.set(new Date('2026-11-23T00:30:00Z'));
	const { id } = await subscribe();
	await fillSlot();
	const { revision } = await subscriptionOf(id);
	const tries: string[] = [];
	for (let minutes = 0; minutes < 6 * 60; minutes += 10) {
		if ((await run()) > 0) tries.push(kit.shop.clock.now().toISOString().slice(11, 16));
		kit.shop.clock.advance(10 * MINUTE_MS);
	}
	expect(tries).toEqual([
		...['00:30', '01:00', '01:30', '02:00', '02:30', '03:00', '03:30', '04:00', '04:30', '05:00', '05:30'],
	]);
	expect((await subscriptionOf(id)).revision).toBe(revision + tries.length);
	expect(await cyclesOf(id)).toMatchObject([{ date: '2026-11-23', outcome: 'slot_full', attempts: 1 }]);
	expect(await noticesOf()).toMatchObject([{ kind: 'subscription.skipped' }]);
	await except(null);
});

it('tells of a higher price while it waits, and orders at it', async () => {
	kit.shop.clock.set(new Date('2026-11-23T00:30:00Z'));
	const product = await stocked(10_000);
	const sellUnitId = product.units.getItems()[0]?.id ?? '';
	await subscribe({ items: [{ sellUnitId, quantity: 1_000 }] });
	const { makeRoom } = await fillSlot();
	await setPrice(product, 5_000);
	await run();
	expect(await noticesOf()).toMatchObject([{ kind: 'subscription.priceChanged' }]);
	await makeRoom();
	kit.shop.clock.advance(120 * MINUTE_MS);
	await run();
	expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([5_000]);
	await except(null);
});

it('R49 gives the place that becomes free to one of those who wait, once', {
	tags: ['race'],
}, async () => {
	const shoppers = await Promise.all(Array.from({ length: 8 }, () => createShopper(kit.shop)));
	const made = await Promise.all(shoppers.map((one) => subscribe({}, one)));
	const { makeRoom } = await fillSlot();
	await Promise.all([run(), run()]);
	await makeRoom();
	kit.shop.clock.advance(30 * MINUTE_MS);
	await Promise.all(Array.from({ length: 4 }, run));
	const orders = await Promise.all(shoppers.map((one) => ordersOf(one)));
	expect(orders.flat()).toHaveLength(1);
	const cycles = await Promise.all(made.map(({ id }, index) => cyclesOf(id, shoppers[index])));
	expect(cycles.flat()).toMatchObject([{ outcome: 'ordered', orderId: orders.flat()[0]?.id }]);
	const left = await Promise.all(made.map(({ id }) => subscriptionOf(id)));
	expect(left.filter(({ nextDate }) => nextDate === '2026-11-23')).toHaveLength(7);
	await except(null);
});

it('leaves the books in order', async () => {
	expect(await checkShop(kit.shop.services.orm)).toEqual([]);
});
