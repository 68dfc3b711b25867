import { type Hub, newId, Product, priceAt, type SellUnit, SellUnitPrice } from '@dailyveg/db';
import { createAddress, createHub, createProduct, weightUnit } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { switchDuePrices } from './switch-due-prices.ts';

let shop: OpenShop;
let elsewhere: Hub;
let product: Product;
let unit: SellUnit;
let now: Date;

const MINUTE = 60_000;
const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
const nobody = () => shop.as(null);
const staff = () => shop.as(shop.staff).admin.prices;
const shown = async (pincode?: string) => {
	const { units } = await nobody().catalog.getProduct({ slug: product.slug, pincode });
	return units[0]?.priceMinor;
};

beforeAll(async () => {
	shop = await openShop();
	elsewhere = await createHub(shop.em(), { city: shop.hub.city });
	shop.services.clock.now = () => now;
});
afterAll(() => shop.close());

beforeEach(async () => {
	await shop.em().nativeDelete(SellUnitPrice, {});
	product = await createProduct(shop.em(), {
		units: [weightUnit({ priceMinor: 4_000 })],
		stock: [{ hub: shop.hub, onHand: 50_000 }],
	});
	const [first] = product.units.getItems();
	if (!first) throw new TypeError('a product without units');
	unit = first;
	now = new Date();
	await shop.services.cache.invalidate('catalog');
});

describe('the price of a unit', () => {
	it('switches at its moment in lists, pages, search and carts, without any job', async () => {
		const shopper = await createShopper(shop);
		await shopper.put(product, 500);
		await staff().schedule({
			sellUnitId: unit.id,
			priceMinor: 3_000,
			compareAtMinor: 4_000,
			effectiveFrom: later(10),
		});
		expect(await shown()).toBe(4_000);
		now = new Date(later(10).getTime() - 1);
		expect(await shown()).toBe(4_000);
		now = new Date(now.getTime() + 1);
		expect(await shown()).toBe(3_000);
		const { items } = await nobody().catalog.listProducts({ limit: 100 });
		expect(items.find(({ id }) => id === product.id)?.unit).toMatchObject({
			priceMinor: 3_000,
			compareAtMinor: 4_000,
		});
		expect((await shopper.api.cart.get()).items).toMatchObject([
			{ unitPriceMinor: 3_000, seenPriceMinor: 4_000 },
		]);
		expect(await failure(shopper.place())).toMatchObject({
			code: 'PRICE_CHANGED',
			details: { lines: [{ seenPriceMinor: 4_000, currentPriceMinor: 3_000 }] },
		});
		expect((await shopper.api.cart.acceptPrices()).items).toMatchObject([{ seenPriceMinor: 3_000 }]);
		expect(await shopper.place()).toMatchObject({ subtotalMinor: 1_500 });
	});

	it('is the hub’s own where it has one, until it gives it up', async () => {
		const hubId = shop.hub.id;
		await staff().schedule({ sellUnitId: unit.id, hubId, priceMinor: 3_500 });
		await staff().schedule({ sellUnitId: unit.id, hubId: elsewhere.id, priceMinor: 9_000 });
		await staff().schedule({ sellUnitId: unit.id, hubId, priceMinor: null, effectiveFrom: later(5) });
		expect(await shown(shop.served.code)).toBe(3_500);
		expect(await shown()).toBe(4_000);
		now = later(5);
		expect(await shown(shop.served.code)).toBe(4_000);
	});

	it('is that of the hub a customer orders from, in cart and order alike', async () => {
		await staff().schedule({ sellUnitId: unit.id, hubId: shop.hub.id, priceMinor: 3_500 });
		const shopper = await createShopper(shop);
		await shopper.put(product, 1_000);
		expect(await shopper.api.cart.get()).toMatchObject({ subtotalMinor: 3_500 });
		expect(await shopper.place()).toMatchObject({ subtotalMinor: 3_500 });
	});

	it('of another hub than that of the usual address is agreed to by pincode', async () => {
		const shopper = await createShopper(shop, shop.unserved);
		await shopper.put(product, 1_000);
		const address = await createAddress(shop.em(), {
			user: shopper.user,
			pincode: shop.served,
			isDefault: false,
		});
		await staff().schedule({ sellUnitId: unit.id, hubId: shop.hub.id, priceMinor: 3_500 });
		const place = () =>
			shop.as(shopper.user, { idempotencyKey: newId() }).orders.place({ addressId: address.id });
		await shopper.api.cart.acceptPrices({ pincode: shop.served.code });
		expect(await place()).toMatchObject({ subtotalMinor: 3_500 });
	});

	it('follows the pure rule, whatever the schedule is', async () => {
		const at = (offset: number) => new Date(now.getTime() + offset * MINUTE);
		const rows = [
			[null, 4_100, -50],
			[shop.hub, 3_300, -40],
			[elsewhere, 100, -30],
			[shop.hub, null, -20],
			[null, 4_200, -10],
			[shop.hub, 3_400, 10],
			[null, 4_300, 20],
		] as const;
		const em = shop.em();
		for (const [hub, priceMinor, offset] of rows)
			em.create(SellUnitPrice, {
				sellUnit: unit.id,
				hub: hub?.id ?? null,
				priceMinor,
				effectiveFrom: at(offset),
			});
		await em.flush();
		await shop.services.cache.invalidate('catalog');
		const entries = (await em.find(SellUnitPrice, { sellUnit: unit.id })).map((entry) => ({
			...{ id: entry.id, priceMinor: entry.priceMinor, compareAtMinor: entry.compareAtMinor },
			...{ effectiveFrom: entry.effectiveFrom, hubId: entry.hub?.id ?? null },
		}));
		const opening = { priceMinor: 4_000, compareAtMinor: null };
		for (const offset of [-60, -50, -45, -40, -30, -20, -15, -10, 0, 10, 15, 20, 30]) {
			now = at(offset);
			await shop.services.cache.invalidate('catalog');
			expect(await shown(shop.served.code), `${offset}`).toBe(
				priceAt(entries, shop.hub.id, now, opening).priceMinor,
			);
			expect(await shown(), `${offset}`).toBe(priceAt(entries, null, now, opening).priceMinor);
			now = at(0);
		}
	});
});

describe('the schedule', () => {
	it('keeps every price there was, the latest first, from the opening on', async () => {
		await shop.as(shop.staff).admin.catalog.updateProduct({
			id: product.id,
			unitPrices: [{ sellUnitId: unit.id, priceMinor: 5_000 }],
		});
		await staff().schedule({ sellUnitId: unit.id, priceMinor: 6_000, effectiveFrom: later(60) });
		await staff().schedule({
			sellUnitId: unit.id,
			hubId: shop.hub.id,
			priceMinor: 5_500,
			effectiveFrom: later(30),
		});
		const { items } = await staff().list({ sellUnitId: unit.id });
		expect(items.map(({ priceMinor, isPlanned, hubId }) => [priceMinor, isPlanned, hubId])).toEqual([
			[6_000, true, null],
			[5_500, true, shop.hub.id],
			[5_000, false, null],
			[4_000, false, null],
		]);
		expect(items.map(({ createdBy }) => createdBy)).toEqual([
			shop.staff.id,
			shop.staff.id,
			shop.staff.id,
			null,
		]);
		const seen: (number | null)[] = [];
		let cursor: string | undefined;
		do {
			const page = await staff().list({ sellUnitId: unit.id, limit: 1, cursor });
			seen.push(...page.items.map(({ priceMinor }) => priceMinor));
			cursor = page.nextCursor ?? undefined;
		} while (cursor);
		expect(seen).toEqual([6_000, 5_500, 5_000, 4_000]);
		expect((await staff().list({ sellUnitId: unit.id, hubId: shop.hub.id })).items).toHaveLength(1);
	});

	it('lets go of what has not begun, once, and of nothing else', async () => {
		const planned = await staff().schedule({ sellUnitId: unit.id, priceMinor: 1, effectiveFrom: later(1) });
		const cancels = await Promise.allSettled([0, 1, 2].map(() => staff().cancel({ id: planned.id })));
		expect(cancels.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		now = later(2);
		expect(await shown()).toBe(4_000);
		const begun = await staff().schedule({ sellUnitId: unit.id, priceMinor: 4_500 });
		expect(await failure(staff().cancel({ id: begun.id }))).toMatchObject({ code: 'PRICE_IN_EFFECT' });
		expect(await failure(staff().cancel({ id: planned.id }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('has one price a moment, however many ask at once', async () => {
		const ask = (priceMinor: number) =>
			staff().schedule({ sellUnitId: unit.id, priceMinor, effectiveFrom: later(5) });
		const asked = await Promise.allSettled([1, 2, 3, 4].map(ask));
		expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('refuses the past, a lower compare-at price and units that are not there', async () => {
		const sellUnitId = unit.id;
		for (const input of [
			{ sellUnitId, priceMinor: 1, effectiveFrom: later(-1) },
			{ sellUnitId, priceMinor: 100, compareAtMinor: 100 },
			{ sellUnitId, priceMinor: null },
		])
			await expect(staff().schedule(input)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
		expect(await failure(staff().schedule({ sellUnitId: newId(), priceMinor: 1 }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await failure(staff().schedule({ sellUnitId, hubId: newId(), priceMinor: 1 }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await failure(staff().list({ sellUnitId: newId() }))).toMatchObject({ code: 'NOT_FOUND' });
	});

	it('reaches the order of price-sorted lists by the routine, once', async () => {
		await staff().schedule({ sellUnitId: unit.id, priceMinor: 1, effectiveFrom: later(1) });
		now = later(1);
		expect(await switchDuePrices(shop.services)).toBe(1);
		expect(await switchDuePrices(shop.services)).toBe(0);
		const { items } = await nobody().catalog.listProducts({ sort: 'price_asc', limit: 1 });
		expect(items[0]?.id).toBe(product.id);
		expect(await shop.em().findOneOrFail(Product, { id: product.id })).toMatchObject({ listPriceMinor: 1 });
	});
});
