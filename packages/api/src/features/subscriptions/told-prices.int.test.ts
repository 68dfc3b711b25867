import { checkShop } from '@dailyveg/db';
import { describe, expect, it } from 'vitest';
import { unitOf, useSubscriptionShop } from './testing/use-subscription-shop.ts';

const kit = useSubscriptionShop();
const { run, stocked, subscribe, cyclesOf, noticesOf, ordersOf, setPrice } = kit;
const HOUR_MS = 60 * 60_000;

describe('a price that changed', () => {
	it('is told two hours before it is ordered at', async () => {
		kit.shop.clock.set(new Date('2026-11-23T00:30:00Z'));
		const product = await stocked(10_000);
		const { id } = await subscribe({ items: [{ sellUnitId: unitOf(product), quantity: 1_000 }] });
		await setPrice(product, 5_000);
		await Promise.all([run(), run()]);
		await run();
		expect(await ordersOf()).toEqual([]);
		expect(await noticesOf()).toMatchObject([{ kind: 'subscription.priceChanged' }]);
		expect((await noticesOf())[0]?.body).toContain('Tomato: ₹50.00 instead of ₹40.00');
		kit.shop.clock.advance(2 * HOUR_MS);
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([5_000]);
		expect((await cyclesOf(id)).map(({ outcome }) => outcome)).toEqual(['ordered']);
	});

	it('is not asked for when it rose too late, and told for the next time', async () => {
		kit.shop.clock.set(new Date('2026-11-23T05:00:00Z'));
		const product = await stocked(10_000);
		await subscribe({ items: [{ sellUnitId: unitOf(product), quantity: 1_000 }] });
		await setPrice(product, 5_000);
		await run();
		expect((await ordersOf()).map(({ subtotalMinor }) => subtotalMinor)).toEqual([4_000]);
		expect((await noticesOf()).map(({ kind }) => kind).sort()).toEqual([
			'subscription.ordered',
			'subscription.priceChanged',
		]);
		kit.shop.clock.set(new Date('2026-11-24T00:30:00Z'));
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

it('leaves the books in order, whatever came of its days', async () => {
	expect(await checkShop(kit.shop.services.orm)).toEqual([]);
});
