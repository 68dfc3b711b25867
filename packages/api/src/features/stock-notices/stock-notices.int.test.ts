import { bulkInsert, Notification, newId, StockItem, StockNotice } from '@dailyveg/db';
import { createProduct, createShelf } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { MAX_NOTICES } from './stock-notices.schemas.ts';
import { tellBackInStock } from './tell-back-in-stock.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const restock = (productId: string, onHand: number) =>
	shop.em().nativeUpdate(StockItem, { product: productId, hub: shop.hub.id }, { onHand });

describe('stock notices', () => {
	it('tells once when a product is back, though it is restocked twice and many runs look', async () => {
		const product = await createProduct(shop.em(), { stock: [{ hub: shop.hub, onHand: 0 }] });
		const waiting = await Promise.all([createShopper(shop), createShopper(shop)]);
		for (const { api } of waiting) {
			const wish = { productId: product.id, pincode: shop.served.code };
			await api.stockNotices.create(wish);
			await api.stockNotices.create(wish);
		}
		expect(await tellBackInStock(shop.services)).toBe(0);
		await restock(product.id, 5_000);
		const told = await Promise.all(Array.from({ length: 8 }, () => tellBackInStock(shop.services)));
		expect(told.reduce((sum, count) => sum + count, 0)).toBe(2);
		await restock(product.id, 9_000);
		expect(await tellBackInStock(shop.services)).toBe(0);
		for (const { user } of waiting) {
			expect(await shop.em().count(Notification, { user, kind: 'product.backInStock' })).toBe(1);
		}
		expect(await shop.em().count(StockNotice, { product: product.id })).toBe(0);
	});

	it('lists what is waited for, and lets go of it', async () => {
		const { api } = await createShopper(shop);
		const { tomato } = shop.catalog;
		await api.stockNotices.create({ productId: tomato.id, pincode: shop.served.code });
		const { items } = await api.stockNotices.list({});
		expect(items).toMatchObject([{ productId: tomato.id, name: 'Tomato', hubId: shop.hub.id }]);
		const noticeId = items[0]?.id ?? '';
		await api.stockNotices.delete({ noticeId });
		expect(await failure(api.stockNotices.delete({ noticeId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('refuses a pincode that nobody serves', async () => {
		const { api } = await createShopper(shop);
		const wish = { productId: shop.catalog.tomato.id, pincode: shop.unserved.code };
		expect(await failure(api.stockNotices.create(wish))).toMatchObject({ code: 'PINCODE_NOT_SERVICEABLE' });
	});

	it('are no more than there is room for, however many are made at once', { tags: ['race'] }, async () => {
		const { user, api } = await createShopper(shop);
		const now = shop.clock.now();
		const ids = await createShelf(shop.em(), shop.catalog.category, MAX_NOTICES + 4);
		const own = { createdAt: now, updatedAt: now, user: user.id, hub: shop.hub.id };
		const known = ids.slice(6).map((product) => ({ id: newId(), ...own, product }));
		await bulkInsert(shop.em(), StockNotice, known);
		const wishes = ids.slice(0, 6).map((productId) => ({ productId, pincode: shop.served.code }));
		const ends = await Promise.allSettled(wishes.map((wish) => api.stockNotices.create(wish)));
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
		expect(await shop.em().count(StockNotice, { user: user.id })).toBe(MAX_NOTICES);
		await api.stockNotices.create({ productId: ids[6] ?? '', pincode: shop.served.code });
	});
});
