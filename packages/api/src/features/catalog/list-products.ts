import { findProductPage, type ProductRow, type ProductSortColumn } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { databaseMoment, decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { Context } from '../../trpc/context.ts';
import { findServingHub } from '../areas/areas.public.ts';
import { presentSummary } from './catalog.presenter.ts';
import type { ListProductsInput, ProductPage, ProductSort } from './catalog.schemas.ts';
import { categoryIdsBelow, listCategories } from './list-categories.ts';
import { priceMoment } from './price-moments.ts';

const sorts: Record<ProductSort, { column: ProductSortColumn; direction: 'asc' | 'desc' }> = {
	name: { column: 'name', direction: 'asc' },
	price_asc: { column: 'list_price_minor', direction: 'asc' },
	price_desc: { column: 'list_price_minor', direction: 'desc' },
	newest: { column: 'created_at', direction: 'desc' },
};

const sortKey: Record<ProductSortColumn, (row: ProductRow) => string | number> = {
	name: (row) => row.name,
	list_price_minor: (row) => row.listPriceMinor,
	created_at: (row) => row.createdAt,
};

/** What a cursor of each order holds: a token of one order means nothing in another. */
const sortValue: Record<ProductSortColumn, z.ZodType<string | number>> = {
	name: z.string(),
	list_price_minor: z.int(),
	created_at: databaseMoment,
};

/** A page of the catalog, from the cache when it is there. */
export async function listProducts(ctx: Context, input: ListProductsInput): Promise<ProductPage> {
	const key = `list:${JSON.stringify(input)}:${await priceMoment(ctx)}`;
	return ctx.services.cache.read('catalog', key, () => loadPage(ctx, input));
}

async function loadPage(ctx: Context, input: ListProductsInput): Promise<ProductPage> {
	const sort = sorts[input.sort];
	const rows = await findProductPage(ctx.services.orm.em.fork(), {
		categoryIds: input.category === undefined ? undefined : await resolveCategory(ctx, input.category),
		minPriceMinor: input.minPriceMinor,
		maxPriceMinor: input.maxPriceMinor,
		inStock: input.inStock,
		hubId: await hubOf(ctx, input.pincode),
		now: ctx.services.clock.now(),
		sort,
		after: input.cursor === undefined ? undefined : decodeCursor(input.cursor, sortValue[sort.column]),
		// One more than asked for tells whether there is a next page.
		limit: input.limit + 1,
	});
	const page = rows.slice(0, input.limit);
	const last = page.at(-1);
	return {
		items: page.map(presentSummary(ctx.services.env)),
		nextCursor:
			last && rows.length > input.limit
				? encodeCursor({ value: sortKey[sort.column](last), id: last.id })
				: null,
	};
}

async function resolveCategory(ctx: Context, slug: string): Promise<string[]> {
	const { items } = await listCategories(ctx);
	const ids = categoryIdsBelow(items, slug);
	if (ids.length === 0) throw new DomainError('NOT_FOUND', { resource: 'category' });
	return ids;
}

/** The hub whose stock a reader of this pincode sees; undefined: any hub's. */
export async function hubOf({ services }: Context, pincode: string | undefined): Promise<string | undefined> {
	if (pincode === undefined) return undefined;
	const hub = await findServingHub(services.orm.em.fork(), pincode);
	if (!hub) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
	return hub.hubId;
}
