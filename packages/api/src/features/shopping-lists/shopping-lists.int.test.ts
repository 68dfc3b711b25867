import { bulkInsert, CartItem, newId, SellUnit, ShoppingListLine } from '@dailyveg/db';
import { countUnit, createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { MAX_CART_LINES } from '../cart/cart.schemas.ts';
import { MAX_LIST_LINES } from './shopping-lists.schemas.ts';

let shop: OpenShop;
let shopper: Shopper;
beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());

const unitOf = (product: OpenShop['catalog']['tomato']) => product.units.getItems()[0]?.id ?? '';

describe('shopping lists', () => {
	it('R18 has so many lists and no more, each with a name of its own, however many are made at once', async () => {
		const { shoppingLists } = (await createShopper(shop)).api;
		const same = await Promise.allSettled(
			Array.from({ length: 4 }, () => shoppingLists.create({ name: 'Sunday' })),
		);
		expect(same.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		const more = await Promise.allSettled(
			Array.from({ length: 24 }, (_, number) => shoppingLists.create({ name: `List ${number}` })),
		);
		expect(more.filter(({ status }) => status === 'fulfilled')).toHaveLength(19);
		expect((await shoppingLists.list()).items).toHaveLength(20);
		expect(await failure(shoppingLists.create({ name: 'One more' }))).toMatchObject({
			code: 'LIMIT_REACHED',
		});
	});

	it('goes into the cart; a line that is there keeps the larger quantity, and twice adds nothing', async () => {
		const { shoppingLists, cart } = shopper.api;
		const { tomato, coriander } = shop.catalog;
		const { id: listId } = await shoppingLists.create({ name: 'Monday' });
		await shoppingLists.setLine({ listId, sellUnitId: unitOf(tomato), quantity: 500 });
		const list = await shoppingLists.setLine({ listId, sellUnitId: unitOf(coriander), quantity: 2 });
		expect(list.items).toMatchObject([
			{ name: 'Tomato', quantity: 500, lineTotalMinor: 2_000, isAvailable: true, inStock: true },
			{ name: 'Coriander', quantity: 2 },
		]);
		await shopper.put(tomato, 1_000);
		for (const _ of [1, 2]) {
			expect(await shoppingLists.addToCart({ listId })).toEqual({ added: 2, unavailable: [] });
		}
		const { items } = await cart.get();
		const quantities = new Map(items.map(({ name, quantity }) => [name, quantity]));
		expect(quantities).toEqual(
			new Map([
				['Tomato', 1_000],
				['Coriander', 2],
			]),
		);
		await shoppingLists.removeLine({ listId, sellUnitId: unitOf(coriander) });
		expect((await shoppingLists.get({ listId })).items).toHaveLength(1);
		await shoppingLists.delete({ listId });
		expect(await failure(shoppingLists.get({ listId }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('fills no cart beyond what it holds, however many lists come at once', { tags: ['race'] }, async () => {
		const { user, api } = await createShopper(shop);
		const em = shop.em();
		const units = Array.from({ length: MAX_LIST_LINES + 3 }, () => countUnit());
		const { id: product } = await createProduct(em, { units });
		const ids = (await em.find(SellUnit, { product }, { fields: ['id'] })).map(({ id }) => id);
		const row = { createdAt: shop.clock.now(), updatedAt: shop.clock.now(), quantity: 1 };
		const lists = await Promise.all(
			['Sunday', 'Monday', 'Tuesday'].map(async (name, index) => {
				const { id: list } = await api.shoppingLists.create({ name });
				// Each has what the others have, and one thing more.
				const own = [...ids.slice(3, MAX_LIST_LINES + 1), ids[index] ?? ''];
				const lines = own.map((sellUnit) => ({ ...row, id: newId(), list, sellUnit }));
				await bulkInsert(em, ShoppingListLine, lines);
				return list;
			}),
		);
		const ends = await Promise.allSettled(lists.map((listId) => api.shoppingLists.addToCart({ listId })));
		expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
		expect(await em.count(CartItem, { cart: { user: user.id } })).toBe(MAX_CART_LINES);
		const refused = lists[ends.findIndex(({ status }) => status === 'rejected')] ?? '';
		expect(await failure(api.shoppingLists.addToCart({ listId: refused }))).toEqual({
			...{ code: 'CART_FULL', details: { limit: MAX_CART_LINES } },
		});
	});

	it('refuses a quantity that the unit does not have', async () => {
		const { shoppingLists } = shopper.api;
		const { id: listId } = await shoppingLists.create({ name: 'Odd' });
		const line = { listId, sellUnitId: unitOf(shop.catalog.tomato), quantity: 1 };
		expect(await failure(shoppingLists.setLine(line))).toMatchObject({ code: 'INVALID_QUANTITY' });
	});
});
