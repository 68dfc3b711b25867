import { SellUnit } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

it('fills the cart with an old order, and tells what is gone and what costs more', async () => {
	const em = shop.em();
	const [okra, radish] = [
		await createProduct(em, { slug: 'okra', stock: [{ hub: shop.hub, onHand: 9_000 }] }),
		await createProduct(em, { slug: 'radish', stock: [{ hub: shop.hub, onHand: 9_000 }] }),
	];
	const shopper = await createShopper(shop);
	await shopper.put(shop.catalog.tomato, 500);
	await shopper.put(okra, 500);
	await shopper.put(radish, 500);
	const { id: orderId, items } = await shopper.place();
	const itemOf = (product: typeof okra) =>
		items.find(({ sellUnitId }) => sellUnitId === product.units.getItems()[0]?.id);
	await em.nativeUpdate(SellUnit, { product: okra.id }, { isActive: false });
	const priceMinor = (itemOf(radish)?.unitPriceMinor ?? 0) + 700;
	await em.nativeUpdate(SellUnit, { product: radish.id }, { priceMinor });
	await shopper.put(shop.catalog.tomato, 250);

	for (let time = 0; time < 2; time++) {
		const { added, gone } = await shopper.api.orders.reorder({ orderId });
		expect(gone).toEqual([{ sellUnitId: itemOf(okra)?.sellUnitId, name: okra.name, reason: 'not_sold' }]);
		expect(added.map(({ quantity }) => quantity)).toEqual([500, 500]);
		expect(added.find(({ sellUnitId }) => sellUnitId === itemOf(radish)?.sellUnitId)).toMatchObject({
			priceMinor,
			orderedPriceMinor: priceMinor - 700,
		});
	}
	const cart = await shopper.api.cart.get();
	expect(cart.items.map(({ quantity }) => quantity)).toEqual([500, 500]);
	const stranger = await createShopper(shop);
	expect(await failure(stranger.api.orders.reorder({ orderId }))).toMatchObject({ code: 'NOT_FOUND' });
});

it('asks for the price of the hub that will deliver, so that it can be ordered at once', async () => {
	const okra = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 9_000 }] });
	const shopper = await createShopper(shop);
	await shopper.put(okra, 500);
	const { id: orderId } = await shopper.place();
	await shop.as(shop.staff).admin.prices.schedule({
		...{ sellUnitId: okra.units.getItems()[0]?.id ?? '', hubId: shop.hub.id, priceMinor: 4_800 },
	});
	shop.clock.advance(60_000);
	const { added } = await shopper.api.orders.reorder({ orderId });
	expect(added).toMatchObject([{ priceMinor: 4_800, orderedPriceMinor: 4_000 }]);
	expect(await shopper.place()).toMatchObject({ subtotalMinor: 2_400 });
});
