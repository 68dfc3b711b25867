import { StockItem } from '@dailyveg/db';
import { countUnit, createCategory, createProduct, weightUnit } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;

beforeAll(async () => {
	shop = await openShop();
	const em = shop.em();
	const greens = await createCategory(em, { slug: 'greens', name: 'Greens', parent: shop.catalog.category });
	for (const [index, name] of [
		'Spinach',
		'Amaranth',
		'Fenugreek',
		'Green Chilli',
		'Bhut Jolokia Green Chilli',
	].entries()) {
		await createProduct(em, {
			category: greens,
			name,
			slug: name.toLowerCase().replaceAll(' ', '-'),
			nameHi: name === 'Spinach' ? 'पालक' : 'साग',
			synonyms: name === 'Spinach' ? 'palak' : '',
			units: [weightUnit({ priceMinor: 2_000 + index * 500 })],
			stock: index === 0 ? [] : [{ hub: shop.hub, onHand: 1_000 }],
		});
	}
});
afterAll(() => shop.close());

const nobody = () => shop.as(null);
const staff = () => shop.as(shop.staff);
const names = (items: { name: string }[]) => items.map(({ name }) => name);

describe('categories', () => {
	it('come with their parents first', async () => {
		const { items } = await nobody().catalog.listCategories();
		const greens = items.findIndex(({ slug }) => slug === 'greens');
		const parent = items.findIndex(({ slug }) => slug === shop.catalog.category.slug);
		expect(items[greens]?.parentSlug).toBe(shop.catalog.category.slug);
		expect(parent).toBeLessThan(greens);
	});
});

describe('the product list', () => {
	it('pages through every sort without gaps or repeats', async () => {
		for (const sort of ['name', 'price_asc', 'price_desc', 'newest'] as const) {
			const all = await nobody().catalog.listProducts({ sort, limit: 100 });
			const seen: string[] = [];
			let cursor: string | undefined;
			do {
				const page = await nobody().catalog.listProducts({ sort, limit: 3, cursor });
				seen.push(...names(page.items));
				cursor = page.nextCursor ?? undefined;
			} while (cursor);
			expect(seen, sort).toEqual(names(all.items));
			expect(seen).toHaveLength(8);
		}
	});

	it('sorts by price', async () => {
		const { items } = await nobody().catalog.listProducts({ sort: 'price_desc' });
		const prices = items.map(({ unit }) => unit.priceMinor);
		expect(prices).toEqual(prices.toSorted((a, b) => b - a));
	});

	it('filters by category and those below it, price and stock', async () => {
		const list = async (input: Parameters<ReturnType<typeof nobody>['catalog']['listProducts']>[0]) =>
			names((await nobody().catalog.listProducts(input)).items);
		expect(await list({ category: 'greens' })).toHaveLength(5);
		expect(await list({ category: shop.catalog.category.slug })).toHaveLength(8);
		expect(await list({ category: 'greens', minPriceMinor: 2_500, maxPriceMinor: 3_000 })).toEqual([
			'Amaranth',
			'Fenugreek',
		]);
		expect(await list({ category: 'greens', inStock: true })).not.toContain('Spinach');
		expect(await list({ category: 'greens', inStock: true, pincode: '560034' })).toHaveLength(4);
	});

	it('tells stock for the hub of the pincode', async () => {
		const { items } = await nobody().catalog.listProducts({ category: 'greens', pincode: '560034' });
		expect(items.map(({ name, inStock }) => [name, inStock])).toContainEqual(['Spinach', false]);
		expect(await failure(nobody().catalog.listProducts({ pincode: '562112' }))).toEqual({
			code: 'PINCODE_NOT_SERVICEABLE',
			details: { pincode: '562112' },
		});
	});

	it('names an unknown category and refuses odd input', async () => {
		expect(await failure(nobody().catalog.listProducts({ category: 'nothing' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await failure(nobody().catalog.listProducts({ cursor: '@@' }))).toMatchObject({
			code: 'VALIDATION_FAILED',
		});
		await expect(nobody().catalog.listProducts({ limit: 101 })).rejects.toMatchObject({
			code: 'BAD_REQUEST',
		});
	});
});

describe('a product', () => {
	it('comes with its units, the first one first', async () => {
		const product = await nobody().catalog.getProduct({ slug: 'potato', pincode: '560034' });
		expect(product).toMatchObject({
			name: 'Potato',
			inStock: true,
			categoryName: 'Vegetables',
			shelfLifeDays: 5,
		});
		expect(product.units.map(({ kind, priceMinor }) => [kind, priceMinor])).toEqual([
			['weight', 3_500],
			['count', 3_800],
		]);
	});

	it('is missing under an unknown slug', async () => {
		expect(await failure(nobody().catalog.getProduct({ slug: 'unobtainium' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});
});

describe('search', () => {
	const find = async (query: string) => names((await nobody().catalog.search({ query })).items);

	it('finds words, beginnings, Hindi, synonyms and near misses', async () => {
		expect(await find('tomato')).toContain('Tomato');
		expect(await find('tom')).toContain('Tomato');
		expect(await find('पालक')).toEqual(['Spinach']);
		expect(await find('palak')).toEqual(['Spinach']);
		for (const typo of ['spinahc', 'spinch', 'spimach', 'spinnach'])
			expect(await find(typo)).toEqual(['Spinach']);
	});

	it('wants every word and puts the shorter name first', async () => {
		expect(await find('green chilli')).toEqual(['Green Chilli', 'Bhut Jolokia Green Chilli']);
		expect(await find('green spinach')).toEqual([]);
	});

	it('takes anything for a query', async () => {
		for (const query of ['%', '_', '"', "' or 1=1", '\\', '🥬', '\u0000a', 'a'.repeat(80)]) {
			expect(Array.isArray(await find(query))).toBe(true);
		}
	});
});

describe('staff', () => {
	const draft = {
		slug: 'kohlrabi',
		categorySlug: 'greens',
		name: 'Kohlrabi',
		nameHi: 'गाँठ गोभी',
		description: 'Crisp and sweet.',
		shelfLifeDays: 10,
		units: [weightUnit({ priceMinor: 6_000 }), countUnit({ packGrams: 300 })],
	};

	it('create a product that is listed and found at once', async () => {
		expect(names((await nobody().catalog.search({ query: 'kohlrabi' })).items)).toEqual([]);
		const created = await staff().admin.catalog.createProduct(draft);
		expect(created.units.map(({ priceMinor }) => priceMinor)).toEqual([6_000, 1_500]);
		expect(names((await nobody().catalog.search({ query: 'kohlrabi' })).items)).toEqual(['Kohlrabi']);
		expect(await failure(staff().admin.catalog.createProduct(draft))).toMatchObject({ code: 'SLUG_TAKEN' });
		const elsewhere = { ...draft, slug: 'kohlrabi-2', categorySlug: 'nowhere' };
		expect(await failure(staff().admin.catalog.createProduct(elsewhere))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});

	it('change names and prices, and every list follows', async () => {
		const { id, units } = await nobody().catalog.getProduct({ slug: 'kohlrabi' });
		const [first] = units;
		await staff().admin.catalog.updateProduct({
			id,
			name: 'Knol Khol',
			unitPrices: [{ sellUnitId: first?.id ?? '', priceMinor: 1_000 }],
		});
		const cheapest = await nobody().catalog.listProducts({ sort: 'price_asc', limit: 1 });
		expect(names(cheapest.items)).toEqual(['Knol Khol']);
		expect(names((await nobody().catalog.search({ query: 'knol' })).items)).toEqual(['Knol Khol']);
		expect(names((await nobody().catalog.search({ query: 'kohlrabi' })).items)).toEqual([]);
		const wrongUnit = { id, unitPrices: [{ sellUnitId: id, priceMinor: 1 }] };
		expect(await failure(staff().admin.catalog.updateProduct(wrongUnit))).toMatchObject({
			code: 'NOT_FOUND',
		});
	});

	it('take a product off the shop', async () => {
		const { id } = await nobody().catalog.getProduct({ slug: 'kohlrabi' });
		await staff().admin.catalog.updateProduct({ id, isActive: false });
		expect(await failure(nobody().catalog.getProduct({ slug: 'kohlrabi' }))).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(names((await nobody().catalog.search({ query: 'knol' })).items)).toEqual([]);
	});

	it('count stock, but not below what is reserved', async () => {
		const { tomato } = shop.catalog;
		const where = { productId: tomato.id, hubId: shop.hub.id };
		expect(await staff().admin.catalog.setStock({ ...where, onHand: 7_000 })).toMatchObject({
			measure: 'gram',
			onHand: 7_000,
			available: 7_000,
		});
		await shop.em().nativeUpdate(StockItem, { product: tomato.id }, { reserved: 5_000 });
		expect(await failure(staff().admin.catalog.setStock({ ...where, onHand: 4_999 }))).toEqual({
			code: 'STOCK_BELOW_RESERVED',
			details: { reserved: 5_000 },
		});
		const fresh = await createProduct(shop.em(), { units: [countUnit()] });
		const created = await staff().admin.catalog.setStock({ ...where, productId: fresh.id, onHand: 3 });
		expect(created).toMatchObject({ measure: 'piece', onHand: 3, reserved: 0 });
		const unknown = { ...where, hubId: tomato.id, onHand: 1 };
		expect(await failure(staff().admin.catalog.setStock(unknown))).toEqual({
			code: 'NOT_FOUND',
			details: { resource: 'hub' },
		});
	});
});
