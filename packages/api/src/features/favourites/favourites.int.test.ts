import { bulkInsert, Favourite, newId, Order } from '@dailyveg/db';
import { createShelf } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { MAX_FAVOURITES } from './favourites.schemas.ts';

const DAY_MS = 24 * 60 * 60_000;

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

describe('favourites', () => {
	it('are added once, listed newest first in pages, and removed', async () => {
		const { api } = await createShopper(shop);
		const { tomato, potato } = shop.catalog;
		for (const { id } of [tomato, potato, tomato]) await api.favourites.add({ productId: id });
		const first = await api.favourites.list({ limit: 1 });
		expect(first.items.map(({ slug }) => slug)).toEqual(['potato']);
		const second = await api.favourites.list({ limit: 1, cursor: first.nextCursor ?? '' });
		expect(second).toMatchObject({ items: [{ slug: 'tomato' }], nextCursor: null });
		await api.favourites.remove({ productId: potato.id });
		await api.favourites.remove({ productId: potato.id });
		expect((await api.favourites.list({})).items).toHaveLength(1);
	});

	it('are no more than there is room for, however many are added at once', { tags: ['race'] }, async () => {
		const { user, api } = await createShopper(shop);
		const now = shop.clock.now();
		const ids = await createShelf(shop.em(), shop.catalog.category, MAX_FAVOURITES + 4);
		const [rivals, known] = [ids.slice(0, 6), ids.slice(6)];
		await bulkInsert(
			shop.em(),
			Favourite,
			known.map((product) => ({ id: newId(), createdAt: now, updatedAt: now, user: user.id, product })),
		);
		const ends = await Promise.allSettled(rivals.map((productId) => api.favourites.add({ productId })));
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
		const refused = rivals[ends.findIndex(({ status }) => status === 'rejected')] ?? '';
		expect(await failure(api.favourites.add({ productId: refused }))).toEqual({
			code: 'LIMIT_REACHED',
			details: { limit: MAX_FAVOURITES },
		});
		expect(await shop.em().count(Favourite, { user: user.id })).toBe(MAX_FAVOURITES);
	});
});

describe('favourites.buyAgain', () => {
	it('puts what is bought often and lately first, and forgets what was cancelled', async () => {
		const shopper = await createShopper(shop);
		const { tomato, potato, coriander } = shop.catalog;
		const buy = async (product: typeof tomato, quantity: number, daysAgo: number) => {
			await shopper.put(product, quantity);
			const { id } = await shopper.place();
			const createdAt = new Date(shop.clock.now().getTime() - daysAgo * DAY_MS);
			await shop.em().nativeUpdate(Order, { id }, { createdAt });
			return id;
		};
		for (const daysAgo of [200, 190, 180]) await buy(tomato, 500, daysAgo);
		await buy(potato, 500, 1);
		const orderId = await buy(coriander, 1, 0);
		await shopper.cancel(orderId);
		const { items } = await shopper.api.favourites.buyAgain({ pincode: shop.served.code });
		expect(items).toMatchObject([
			{ slug: 'potato', timesOrdered: 1 },
			{ slug: 'tomato', timesOrdered: 3 },
		]);
	});
});
