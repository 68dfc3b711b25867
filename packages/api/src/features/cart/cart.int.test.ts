import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { MAX_CART_LINES } from './cart.schemas.ts';

let shop: OpenShop;
let shopper: Shopper;

beforeAll(async () => {
	shop = await openShop();
	shopper = await createShopper(shop);
});
afterAll(() => shop.close());

const unitId = (index = 0) => shop.catalog.potato.units.getItems()[index]?.id ?? '';

describe('the cart', () => {
	it('is empty at first', async () => {
		expect(await shopper.api.cart.get()).toEqual({ items: [], subtotalMinor: 0, currency: 'INR' });
	});

	it('sets, changes and removes lines and adds them up', async () => {
		const { cart } = shopper.api;
		await cart.setItem({ sellUnitId: unitId(0), quantity: 500 });
		await cart.setItem({ sellUnitId: unitId(1), quantity: 2 });
		const changed = await cart.setItem({ sellUnitId: unitId(0), quantity: 750 });
		expect(changed.items.map(({ quantity, lineTotalMinor }) => [quantity, lineTotalMinor])).toEqual([
			[750, 2_625],
			[2, 7_600],
		]);
		expect(changed.subtotalMinor).toBe(10_225);
		expect(await cart.get()).toEqual(changed);
		expect((await cart.removeItem({ sellUnitId: unitId(1) })).items).toHaveLength(1);
		expect((await cart.removeItem({ sellUnitId: unitId(1) })).items).toHaveLength(1);
		expect((await cart.clear()).items).toEqual([]);
	});

	it('refuses quantities that do not fit the unit', async () => {
		for (const [index, quantity, reason] of [
			[0, 100, 'at least 250 g'],
			[0, 300, 'in steps of 250 g'],
			[0, 5_250, 'at most 5000 g'],
			[1, 101, 'at most 100 pieces'],
		] as const) {
			const call = shopper.api.cart.setItem({ sellUnitId: unitId(index), quantity });
			expect(await failure(call)).toEqual({ code: 'INVALID_QUANTITY', details: { reason } });
		}
		const zero = shopper.api.cart.setItem({ sellUnitId: unitId(), quantity: 0 });
		await expect(zero).rejects.toMatchObject({ code: 'BAD_REQUEST' });
	});

	it('refuses units that are not sold', async () => {
		const call = shopper.api.cart.setItem({ sellUnitId: shop.catalog.potato.id, quantity: 500 });
		expect(await failure(call)).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('counts withdrawn products as unavailable', async () => {
		const product = await createProduct(shop.em());
		await shopper.put(product, 500);
		await shop.as(shop.staff).admin.catalog.updateProduct({ id: product.id, isActive: false });
		const cart = await shopper.api.cart.get();
		expect(cart).toMatchObject({ items: [{ isAvailable: false }], subtotalMinor: 0 });
		await shopper.api.cart.clear();
	});

	it('is one cart, however many calls create it at once', async () => {
		const buyer = await createShopper(shop);
		await Promise.all([0, 1].map((index) => buyer.put(shop.catalog.potato, index === 0 ? 500 : 1, index)));
		expect((await buyer.api.cart.get()).items).toHaveLength(2);
	});

	it('holds a bounded number of lines', async () => {
		const buyer = await createShopper(shop);
		const em = shop.em();
		for (let index = 0; index < MAX_CART_LINES; index++) {
			await buyer.put(await createProduct(em, { category: shop.catalog.category }), 250);
		}
		const call = buyer.put(shop.catalog.tomato, 250);
		expect(await failure(call)).toEqual({ code: 'CART_FULL', details: { limit: MAX_CART_LINES } });
		expect((await buyer.api.cart.get()).items).toHaveLength(MAX_CART_LINES);
	});
});
