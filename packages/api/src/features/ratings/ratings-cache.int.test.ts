import { afterAll, beforeAll, expect, it } from 'vitest';
import { bringOrder } from '../../testing/bring-order.ts';
import { createShopper, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

it('a rating flushes nothing, and one that is taken down is gone at once', async () => {
	const { tomato } = shop.catalog;
	const { slug, id: productId } = tomato;
	const shopper = await createShopper(shop);
	const rate = async () => {
		await shopper.put(tomato, 250);
		const { id: orderId } = await shopper.place();
		await shop.as(shop.staff).admin.orders.confirm({ orderId });
		await shop.as(shop.staff).admin.orders.pack({ orderId });
		await bringOrder(shop, orderId);
		return shopper.api.ratings.create({ orderId, productId, stars: 2 });
	};
	const listed = async () => (await shop.as(null).ratings.list({ slug })).items.length;
	const shown = async () => (await shop.as(null).catalog.getProduct({ slug })).rating;

	const { id } = await rate();
	expect(await listed()).toBe(1);
	expect(await shown()).toEqual({ average: 2, count: 1 });
	await rate();
	expect(await listed()).toBe(1);
	expect(await shown()).toEqual({ average: 2, count: 1 });
	await shop.as(shop.staff).admin.ratings.hide({ id, reason: 'Names a person' });
	// Only the second is left, which the flush has brought to light.
	const { items } = await shop.as(null).ratings.list({ slug });
	expect(items.map((item) => item.id)).not.toContain(id);
	expect(items).toHaveLength(1);
});
