import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../areas/hub.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { Random } from '../seeders/random.ts';
import { createAreas, createHub } from '../testing/areas.factories.ts';
import { createCategory, createProduct, weightUnit } from '../testing/catalog.factories.ts';
import type { Category } from './category.entity.ts';
import { refreshHubListPrices } from './hub-list-price.repository.ts';
import { findProductPage, type ProductPageQuery } from './product-page.repository.ts';
import { SellUnitPrice } from './sell-unit-price.entity.ts';

let database: TestDatabase;
let orm: Orm;
let hub: Hub;
let dear: Hub;
let categories: Category[];
let products: Listed[];

/** A product as this test knows it. */
interface Listed {
	id: string;
	categoryId: string;
	shopMinor: number;
	/** Its own price in the hub; null: that of the shop. */
	ownMinor: number | null;
}

const now = new Date();
const random = new Random(5);

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	const em = orm.em.fork();
	const areas = await createAreas(em);
	hub = areas.hub;
	dear = await createHub(em, { city: areas.city });
	categories = [await createCategory(em), await createCategory(em), await createCategory(em)];
	products = [];
	for (let index = 0; index < 12; index++)
		for (const category of categories) products.push(await createListed(index, category));
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

/** Prices of a narrow range, so that many are the same; every product costs more in the dear hub. */
async function createListed(index: number, category: Category): Promise<Listed> {
	const em = orm.em.fork();
	const shopMinor = 100 * random.integer(1, 6);
	const ownMinor = random.chance(0.5) ? 100 * random.integer(1, 6) : null;
	const product = await createProduct(em, {
		category,
		name: `Gourd ${index}`,
		units: [weightUnit({ priceMinor: shopMinor })],
		stock: index % 4 === 0 ? [] : [{ hub, onHand: 1_000 }],
	});
	const sellUnit = product.units.getItems()[0]?.id ?? '';
	const own = [
		{ hub: hub.id, priceMinor: ownMinor, effectiveFrom: new Date(now.getTime() - 1_000) },
		{ hub: hub.id, priceMinor: 1, effectiveFrom: new Date(now.getTime() - 2_000) },
		{ hub: hub.id, priceMinor: 2, effectiveFrom: new Date(now.getTime() + 1_000) },
		{ hub: dear.id, priceMinor: 1_000 + shopMinor, effectiveFrom: now },
	];
	for (const price of own) em.create(SellUnitPrice, { ...price, sellUnit });
	await em.flush();
	await refreshHubListPrices(em, [product.id], now);
	return { id: product.id, categoryId: category.id, shopMinor, ownMinor };
}

const there = ({ shopMinor, ownMinor }: Listed) => ownMinor ?? shopMinor;

type Query = Omit<ProductPageQuery, 'now' | 'limit' | 'after'>;

/** Reads page after page as somebody does who scrolls. */
async function scroll(query: Query, limit: number) {
	const seen: { id: string; priceMinor: number }[] = [];
	let after: ProductPageQuery['after'];
	do {
		const rows = await findProductPage(orm.em.fork(), { ...query, now, limit, after });
		seen.push(...rows.map(({ id, unit }) => ({ id, priceMinor: unit.priceMinor })));
		const last = rows.length === limit ? rows.at(-1) : undefined;
		after = last && { value: last.listPriceMinor, id: last.id };
	} while (after);
	return seen;
}

function expected(
	{ categoryIds, minPriceMinor = 0, maxPriceMinor = Infinity, sort }: Query,
	priceOf: (product: Listed) => number,
) {
	const sign = sort.direction === 'asc' ? 1 : -1;
	return products
		.filter(({ categoryId }) => categoryIds === undefined || categoryIds.includes(categoryId))
		.map((product) => ({ id: product.id, priceMinor: priceOf(product) }))
		.filter(({ priceMinor }) => priceMinor >= minPriceMinor && priceMinor <= maxPriceMinor)
		.sort((a, b) => sign * (a.priceMinor - b.priceMinor || (a.id < b.id ? -1 : 1)));
}

describe('a list sorted by price', () => {
	const ranges = [
		{},
		{ minPriceMinor: 200, maxPriceMinor: 400 },
		{ minPriceMinor: 500 },
		{ maxPriceMinor: 100 },
	];

	it.each(['asc', 'desc'] as const)(
		'goes by what is shown in the hub, page by page (%s)',
		async (direction) => {
			const sort = { column: 'list_price_minor', direction } as const;
			const ids = categories.map(({ id }) => id);
			for (const categoryIds of [undefined, ids.slice(0, 1), ids.slice(1)])
				for (const range of ranges)
					for (const limit of [1, 5, 12, 50]) {
						const query: Query = { ...range, hubId: hub.id, categoryIds, sort };
						expect(await scroll(query, limit), JSON.stringify({ ...query, limit })).toEqual(
							expected(query, there),
						);
					}
		},
	);

	it('goes by the shop’s prices where no place is named, and by its own where a hub prices everything', async () => {
		const sort = { column: 'list_price_minor', direction: 'asc' } as const;
		expect(await scroll({ sort }, 7)).toEqual(expected({ sort }, ({ shopMinor }) => shopMinor));
		const raised = ({ shopMinor }: Listed) => 1_000 + shopMinor;
		expect(await scroll({ sort, hubId: dear.id }, 7)).toEqual(expected({ sort }, raised));
	});

	it('leaves out what the hub has sold out when asked to', async () => {
		const sort = { column: 'list_price_minor', direction: 'asc' } as const;
		const rows = await findProductPage(orm.em.fork(), { sort, hubId: hub.id, inStock: true, now, limit: 50 });
		expect(rows).toHaveLength(27);
		expect(rows.every(({ inStock }) => inStock)).toBe(true);
	});
});

describe('a list in another order', () => {
	it('keeps to a range of the hub’s prices', async () => {
		const range = { minPriceMinor: 200, maxPriceMinor: 400 };
		const sort = { column: 'created_at', direction: 'asc' } as const;
		const rows = await findProductPage(orm.em.fork(), { ...range, sort, hubId: hub.id, now, limit: 50 });
		const ids = expected({ ...range, sort }, there).map(({ id }) => id);
		expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(ids));
		expect(rows).toHaveLength(ids.length);
	});
});
