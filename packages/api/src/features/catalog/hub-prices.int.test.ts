import { type Category, type Product, SellUnitPrice } from '@dailyveg/db';
import { createCategory, createProduct, weightUnit } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type OpenShop, openShop } from '../../testing/shopper.ts';
import { switchDuePrices } from './switch-due-prices.ts';

let shop: OpenShop;
let gourds: Category;
let cheap: Product;
let dear: Product;
let now: Date;

beforeAll(async () => {
	shop = await openShop();
	shop.services.clock.now = () => now;
	const em = shop.em();
	gourds = await createCategory(em, { slug: 'gourds', name: 'Gourds' });
	cheap = await createGourd('Cheap Gourd', 2_000);
	await createGourd('Middling Gourd', 3_000);
	dear = await createGourd('Dear Gourd', 4_000);
});
afterAll(() => shop.close());

beforeEach(async () => {
	now = new Date();
	await shop.em().nativeDelete(SellUnitPrice, {});
	for (const product of [cheap, dear]) await schedule(product, null);
	now = new Date(now.getTime() + 1_000);
});

const createGourd = (name: string, priceMinor: number) =>
	createProduct(shop.em(), {
		...{
			category: gourds,
			name,
			slug: name.toLowerCase().replace(' ', '-'),
			units: [weightUnit({ priceMinor })],
		},
		stock: [{ hub: shop.hub, onHand: 1_000 }],
	});

const schedule = (product: Product, priceMinor: number | null, effectiveFrom?: Date) =>
	shop.as(shop.staff).admin.prices.schedule({
		...{ sellUnitId: product.units.getItems()[0]?.id ?? '', hubId: shop.hub.id, priceMinor },
		...(effectiveFrom && { effectiveFrom }),
	});

type ListInput = NonNullable<Parameters<ReturnType<OpenShop['as']>['catalog']['listProducts']>[0]>;

/** What somebody who scrolls through the gourds sees, two at a time. */
async function scroll(input: ListInput): Promise<[name: string, priceMinor: number][]> {
	const seen: [string, number][] = [];
	let cursor: string | undefined;
	do {
		const page = await shop.as(null).catalog.listProducts({ category: 'gourds', limit: 2, cursor, ...input });
		seen.push(...page.items.map(({ name, unit }): [string, number] => [name, unit.priceMinor]));
		cursor = page.nextCursor ?? undefined;
	} while (cursor);
	return seen;
}

const here = '560034';
const namesOf = (seen: [name: string, priceMinor: number][]) => seen.map(([name]) => name);

describe('where a shopper names a place', () => {
	it('lists are sorted and narrowed down by the prices they show', async () => {
		await schedule(dear, 1_000);
		await schedule(cheap, 3_500);
		expect(await scroll({ sort: 'price_asc', pincode: here })).toEqual([
			['Dear Gourd', 1_000],
			['Middling Gourd', 3_000],
			['Cheap Gourd', 3_500],
		]);
		expect(namesOf(await scroll({ sort: 'price_desc', pincode: here, minPriceMinor: 2_000 }))).toEqual([
			'Cheap Gourd',
			'Middling Gourd',
		]);
		expect(await scroll({ maxPriceMinor: 2_000, pincode: here })).toEqual([['Dear Gourd', 1_000]]);
		expect(namesOf(await scroll({ sort: 'price_asc' }))).toEqual([
			'Cheap Gourd',
			'Middling Gourd',
			'Dear Gourd',
		]);
	});

	it('a search is narrowed down, and its bands are counted, by the prices it shows', async () => {
		await schedule(dear, 1_000);
		const search = { query: 'gourd', maxPriceMinor: 1_500, withFacets: true };
		const { items, facets } = await shop.as(null).catalog.search({ ...search, pincode: here });
		expect(items.map(({ name, unit }) => [name, unit.priceMinor])).toEqual([['Dear Gourd', 1_000]]);
		expect(facets?.priceBands.map(({ minPriceMinor, count }) => [minPriceMinor, count])).toEqual([
			[0, 2],
			[2_500, 1],
		]);
		expect((await shop.as(null).catalog.search(search)).items).toEqual([]);
	});

	it('lists follow a planned price, and its end, by the routine, once each', async () => {
		const begins = new Date(now.getTime() + 60_000);
		const ends = new Date(now.getTime() + 120_000);
		await schedule(dear, 1_000, begins);
		await schedule(dear, null, ends);
		const cheapest = async () => namesOf(await scroll({ sort: 'price_asc', pincode: here }))[0];
		for (const [moment, first] of [
			[now, 'Cheap Gourd'],
			[begins, 'Dear Gourd'],
			[ends, 'Cheap Gourd'],
		] as const) {
			const isSwitch = moment > now;
			now = moment;
			expect(await switchDuePrices(shop.services)).toBe(isSwitch ? 1 : 0);
			expect(await switchDuePrices(shop.services)).toBe(0);
			expect(await cheapest()).toBe(first);
		}
	});
});
