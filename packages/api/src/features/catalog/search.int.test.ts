import { Product, ProductTerm, StockItem } from '@dailyveg/db';
import { countUnit, createCategory, createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { rankProducts, rankProductsBySales } from './catalog.public.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
	shop.clock.set(new Date('2026-11-24T04:00:00Z'));
});
afterAll(() => shop.close());

const catalog = () => shop.as(null).catalog;
type Query = Parameters<ReturnType<typeof catalog>['search']>[0];
const find = async (query: Query) => (await catalog().search(query)).items.map(({ slug }) => slug);

interface Traits {
	priceMinor?: number;
	onHand?: number;
	season?: string;
	category?: Product['category'];
}

async function plant(
	slug: string,
	name: string,
	{ priceMinor = 3_000, onHand = 50, ...traits }: Traits = {},
) {
	const { season, ...columns } = traits;
	const product = await createProduct(shop.em(), {
		...{ slug, name, nameHi: 'कुछ', synonyms: '', ...columns },
		units: [countUnit({ priceMinor })],
		stock: [{ hub: shop.hub, onHand }],
	});
	if (season !== undefined) await shop.em().nativeUpdate(Product, { id: product.id }, { season });
	return product;
}

async function pages(query: Query, between: () => Promise<unknown> = async () => undefined) {
	const seen: string[] = [];
	for (let cursor: string | undefined; ; ) {
		const page = await catalog().search({ ...query, cursor });
		seen.push(...page.items.map(({ slug }) => slug));
		if (page.nextCursor === null) return seen;
		cursor = page.nextCursor;
		await between();
	}
}

describe('a search', () => {
	it('pages through what it finds without gaps or repeats, by whichever term', async () => {
		for (let index = 0; index < 7; index++) await plant(`okra-${index}`, index % 2 ? 'Okra' : 'Okras Okra');
		for (let index = 0; index < 4; index++) await plant(`okra-long-${index}`, 'Tender Okrafinger');
		const all = await find({ query: 'okra', limit: 50 });
		expect(all).toHaveLength(11);
		expect(new Set(all).size).toBe(11);
		for (const limit of [1, 2, 3, 10]) expect(await pages({ query: 'okra', limit }), `${limit}`).toEqual(all);
		expect(await pages({ query: 'tender okr', limit: 1 })).toHaveLength(4);
	});

	it('shows what stays exactly once while others come, go and change', async () => {
		const before = await find({ query: 'okra', limit: 50 });
		let round = 0;
		const [, second = ''] = before;
		const seen = await pages({ query: 'okra', limit: 2 }, async () => {
			await plant(`okra-new-${round++}`, 'Okra');
			const { id } = await shop.em().findOneOrFail(Product, { slug: second });
			await shop.as(shop.staff).admin.catalog.updateProduct({ id, isActive: round % 2 === 0 });
		});
		for (const slug of before) expect(seen.filter((one) => one === slug)).toHaveLength(1);
		expect(new Set(seen).size).toBe(seen.length);
		expect(await failure(catalog().search({ query: 'okra', cursor: 'no cursor' }))).toMatchObject({
			code: 'VALIDATION_FAILED',
		});
	});

	it('puts what is in stock, then what sells, first among equals, and words that fit better before both', async () => {
		const sold = await plant('gourd-sold', 'Gourd');
		const still = await plant('gourd-still', 'Gourd');
		await plant('gourd-gone', 'Gourd', { onHand: 0 });
		await plant('gourd-bitter', 'Bitter Gourd');
		const shopper = await createShopper(shop);
		await shopper.put(sold, 1);
		await shopper.place();
		expect(await rankProductsBySales(shop.services)).toBeGreaterThan(0);
		expect(await rankProductsBySales(shop.services)).toBe(0);
		const order = ['gourd-sold', 'gourd-still', 'gourd-gone', 'gourd-bitter'];
		expect(await find({ query: 'gourd' })).toEqual(order);
		await shop.em().nativeUpdate(StockItem, { product: sold.id }, { onHand: 1 });
		expect(await rankProducts(shop.services)).toBe(1);
		await shop.as(shop.staff).admin.catalog.updateProduct({ id: still.id, synonyms: 'lauki' });
		expect(await find({ query: 'gourd', limit: 49 })).toEqual([
			...['gourd-still', 'gourd-sold', 'gourd-gone', 'gourd-bitter'],
		]);
		for (const product of [sold, still]) {
			const { standing, id } = await shop.em().findOneOrFail(Product, { id: product.id });
			expect(await shop.em().count(ProductTerm, { product: id, standing: { $ne: standing } })).toBe(0);
		}
	});
});

describe('what narrows a search down', () => {
	it('is counted, each facet under the others, and leaves what the counts say', async () => {
		const top = await createCategory(shop.em(), { slug: 'beans', name: 'Beans' });
		const below = await createCategory(shop.em(), { slug: 'fresh-beans', name: 'Fresh beans', parent: top });
		await shop.services.cache.invalidate('catalog');
		await plant('bean-1', 'Bean', { category: top, priceMinor: 2_000, season: '11|12' });
		await plant('bean-2', 'Bean', { category: below, priceMinor: 3_000, season: '5' });
		await plant('bean-3', 'Bean', { category: below, priceMinor: 60_000, onHand: 0 });
		const facets = async (query: Omit<Query, 'query'> = {}) =>
			(await catalog().search({ query: 'bean', withFacets: true, ...query })).facets;
		expect(await facets()).toEqual({
			categories: [
				{ slug: 'beans', name: 'Beans', nameHi: 'सब्ज़ियाँ', count: 3 },
				{ slug: 'fresh-beans', name: 'Fresh beans', nameHi: 'सब्ज़ियाँ', count: 2 },
			],
			priceBands: [
				{ minPriceMinor: 0, maxPriceMinor: 2_499, count: 1 },
				{ minPriceMinor: 2_500, maxPriceMinor: 4_999, count: 1 },
				{ minPriceMinor: 50_000, maxPriceMinor: null, count: 1 },
			],
			...{ inStock: 2, inSeason: 2, total: 3, isComplete: true },
		});
		expect(await facets({ category: 'fresh-beans', inStock: true })).toMatchObject({
			categories: [{ count: 2 }, { count: 1 }],
			priceBands: [{ minPriceMinor: 2_500, count: 1 }],
			...{ inStock: 1, inSeason: 0, total: 1 },
		});
		expect((await catalog().search({ query: 'bean' })).facets).toBeNull();
		for (const [narrowed, slugs] of [
			[{ category: 'beans' }, ['bean-1', 'bean-2', 'bean-3']],
			[{ category: 'fresh-beans' }, ['bean-2', 'bean-3']],
			[{ inSeason: true }, ['bean-1', 'bean-3']],
			[{ inStock: true, pincode: shop.served.code }, ['bean-1', 'bean-2']],
			[{ minPriceMinor: 2_500, maxPriceMinor: 59_999 }, ['bean-2']],
			[{ inSeason: true, inStock: true }, ['bean-1']],
		] as const)
			expect((await find({ query: 'bean', ...narrowed })).toSorted()).toEqual(slugs);
		expect(await failure(catalog().search({ query: 'bean', category: 'nowhere' }))).toMatchObject({
			code: 'VALIDATION_FAILED',
			details: { issues: [{ path: ['category'] }] },
		});
	});
});

describe('suggestions', () => {
	it('complete what is typed, by name in any script, and say what a typo stands for', async () => {
		await plant('celery-1', 'Celery');
		await plant('celeriac-1', 'Celeriac');
		await createCategory(shop.em(), { slug: 'celery-and-co', name: 'Celery and co' });
		await shop.services.cache.invalidate('catalog');
		const { items, correction } = await catalog().suggest({ query: 'cele' });
		expect(correction).toBeNull();
		expect(items).toEqual([
			{ kind: 'category', slug: 'celery-and-co', name: 'Celery and co', nameHi: 'सब्ज़ियाँ' },
			{ kind: 'product', slug: 'celery-1', name: 'Celery', nameHi: 'कुछ' },
			{ kind: 'product', slug: 'celeriac-1', name: 'Celeriac', nameHi: 'कुछ' },
		]);
		expect(await catalog().suggest({ query: 'celrey', limit: 1 })).toMatchObject({
			correction: 'celery',
			items: [{ slug: 'celery-1' }],
		});
		expect(await catalog().suggest({ query: 'zzzzzz' })).toEqual({ correction: null, items: [] });
		for (const query of ['%', '_', '"', "' or 1=1", '\\', '🥬', '\u0000a', 'a'.repeat(80)])
			expect(Array.isArray((await catalog().suggest({ query })).items)).toBe(true);
	});
});
