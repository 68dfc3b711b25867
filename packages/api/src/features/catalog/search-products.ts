import {
	findFacetRows,
	findProductsByIds,
	findProductsByTerms,
	findTerms,
	localDate,
	type SearchPosition,
	tokenize,
} from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { Context } from '../../trpc/context.ts';
import { presentSummary } from './catalog.presenter.ts';
import { idsFrom, type TreeNode } from './category-tree.ts';
import { listCategories } from './list-categories.ts';
import { hubOf } from './list-products.ts';
import { priceMoment } from './price-moments.ts';
import type { SearchFacets, SearchInput, SearchOutput } from './search.schemas.ts';
import { countFacets, PRICE_BANDS } from './search-facets.ts';

/** Words of a query that are looked at; the rest of a pasted sentence narrows nothing. */
export const MAX_WORDS = 6;

/** Products that are counted for facets: as many as take a few milliseconds. */
const MAX_COUNTED = 2_000;

/** Seasons are those of the country's calendar. */
const TIME_ZONE = 'Asia/Kolkata';
const STANDINGS = 256;

/** Products found by every word of the query, best first, a page at a time. */
export async function searchProducts(ctx: Context, input: SearchInput): Promise<SearchOutput> {
	const words = tokenize(input.query).slice(0, MAX_WORDS);
	const month = Number(localDate(TIME_ZONE, ctx.services.clock.now()).split('-')[1]);
	const after = input.cursor === undefined ? undefined : readPosition(input.cursor);
	const key = `search:2:${JSON.stringify([words, { ...input, query: '' }, month, await priceMoment(ctx)])}`;
	return ctx.services.cache.read('catalog', key, () => search(ctx, input, { words, month, after }));
}

interface Search {
	words: string[];
	/** 1 to 12. */
	month: number;
	after?: SearchPosition | undefined;
}

async function search(
	ctx: Context,
	input: SearchInput,
	{ words, month, after }: Search,
): Promise<SearchOutput> {
	const { orm, clock, env } = ctx.services;
	const em = orm.em.fork();
	const { minPriceMinor, maxPriceMinor, inStock, limit } = input;
	const hubId = await hubOf(ctx, input.pincode);
	const categories = await readCategories(ctx, input.category);
	const terms = await Promise.all(words.map((word) => findTerms(em, word)));
	const found = await findProductsByTerms(em, terms, {
		filters: {
			...{ minPriceMinor, maxPriceMinor, inStock, hubId },
			...{ categoryIds: categories.wantedIds, month: input.inSeason ? month : undefined },
		},
		...(after && { after }),
		limit: limit + 1,
	});
	const page = found.slice(0, limit);
	const ids = page.map(({ id }) => id);
	const products = new Map(
		(await findProductsByIds(em, ids, clock.now(), hubId)).map((product) => [product.id, product]),
	);
	const last = page.at(-1);
	return {
		items: ids.flatMap((id) => products.get(id) ?? []).map(presentSummary(env)),
		nextCursor: last && found.length > limit ? writePosition(last) : null,
		facets: input.withFacets
			? presentFacets(await findFacetRows(em, terms, { hubId, limit: MAX_COUNTED + 1 }), input, {
					...{ categories, month },
				})
			: null,
	};
}

const writePosition = ({ relevance, standing, id }: SearchPosition) =>
	encodeCursor({ value: relevance * STANDINGS + standing, id });

function readPosition(cursor: string): SearchPosition {
	const { value, id } = decodeCursor(cursor, z.int().min(0));
	return { relevance: Math.floor(value / STANDINGS), standing: value % STANDINGS, id };
}

interface Categories {
	items: Awaited<ReturnType<typeof listCategories>>['items'];
	tree: TreeNode[];
	wantedId?: string | undefined;
	wantedIds?: string[] | undefined;
}

async function readCategories(ctx: Context, slug: string | undefined): Promise<Categories> {
	const { items } = await listCategories(ctx);
	const idOf = new Map(items.map((item) => [item.slug, item.id]));
	const tree = items.map(({ id, parentSlug }) => ({
		...{ id, parentId: parentSlug === null ? null : (idOf.get(parentSlug) ?? null) },
	}));
	if (slug === undefined) return { items, tree };
	const wantedId = idOf.get(slug);
	if (wantedId === undefined)
		throw new DomainError('VALIDATION_FAILED', { issues: [{ path: ['category'], message: 'is unknown' }] });
	return { items, tree, wantedId, wantedIds: idsFrom(tree, wantedId) };
}

function presentFacets(
	rows: Awaited<ReturnType<typeof findFacetRows>>,
	{ minPriceMinor, maxPriceMinor, inStock, inSeason }: SearchInput,
	{ categories, month }: { categories: Categories; month: number },
): SearchFacets {
	const filters = { minPriceMinor, maxPriceMinor, inStock, inSeason, categoryId: categories.wantedId };
	const counts = countFacets(rows.slice(0, MAX_COUNTED), filters, { tree: categories.tree, month });
	return {
		categories: categories.items.flatMap(({ id, slug, name, nameHi }) => {
			const count = counts.categories.get(id);
			return count === undefined ? [] : [{ slug, name, nameHi, count }];
		}),
		priceBands: PRICE_BANDS.flatMap((from, index) => {
			const count = counts.priceBands.get(from);
			const end = PRICE_BANDS[index + 1];
			const maxPriceMinor = end === undefined ? null : end - 1;
			return count === undefined ? [] : [{ minPriceMinor: from, maxPriceMinor, count }];
		}),
		...{ inStock: counts.inStock, inSeason: counts.inSeason, total: counts.total },
		isComplete: rows.length <= MAX_COUNTED,
	};
}
