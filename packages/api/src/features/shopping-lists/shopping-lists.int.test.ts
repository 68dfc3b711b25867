import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';

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

	it('refuses a quantity that the unit does not have', async () => {
		const { shoppingLists } = shopper.api;
		const { id: listId } = await shoppingLists.create({ name: 'Odd' });
		const line = { listId, sellUnitId: unitOf(shop.catalog.tomato), quantity: 1 };
		expect(await failure(shoppingLists.setLine(line))).toMatchObject({ code: 'INVALID_QUANTITY' });
	});
});
