import type { FacetRow } from '@dailyveg/db';
import { seasonMonths } from '@dailyveg/db/fields';
import { idsFrom, type TreeNode } from './category-tree.ts';

/** Where a band of prices begins, in minor units; each ends where the next begins. */
export const PRICE_BANDS = [0, 2_500, 5_000, 10_000, 20_000, 50_000] as const;

/** What narrows a search down, as facets see it. */
export interface FacetFilters {
	categoryId?: string;
	minPriceMinor?: number;
	maxPriceMinor?: number;
	inStock?: boolean;
	inSeason?: boolean;
}

/** How many products each choice would leave. */
export interface FacetCounts {
	/** By the id of the category, with those below it; without those that have none. */
	categories: Map<string, number>;
	/** By the beginning of the band; without those that have none. */
	priceBands: Map<number, number>;
	inStock: number;
	inSeason: number;
	/** Products that all filters leave. */
	total: number;
}

/**
 * Counts what each choice would leave: a facet is counted under all filters but its own, so that one sees what another
 * choice would bring. `month` is 1 to 12.
 */
export function countFacets(
	rows: readonly FacetRow[],
	filters: FacetFilters,
	{ tree, month }: { tree: readonly TreeNode[]; month: number },
): FacetCounts {
	const wanted = filters.categoryId === undefined ? null : new Set(idsFrom(tree, filters.categoryId));
	const tests = {
		category: (row: FacetRow) => wanted === null || wanted.has(row.categoryId),
		price: ({ listPriceMinor }: FacetRow) =>
			listPriceMinor >= (filters.minPriceMinor ?? 0) &&
			listPriceMinor <= (filters.maxPriceMinor ?? Number.POSITIVE_INFINITY),
		stock: (row: FacetRow) => !filters.inStock || row.inStock,
		season: (row: FacetRow) => !filters.inSeason || isInSeason(row, month),
	};
	const names = Object.keys(tests) as (keyof typeof tests)[];
	const leftBy = (...others: (keyof typeof tests)[]) =>
		rows.filter((row) => names.every((name) => others.includes(name) || tests[name](row)));
	return {
		categories: countCategories(leftBy('category'), tree),
		priceBands: countBy(leftBy('price'), (row) => bandOf(row.listPriceMinor)),
		inStock: leftBy('stock').filter((row) => row.inStock).length,
		inSeason: leftBy('season').filter((row) => isInSeason(row, month)).length,
		total: leftBy().length,
	};
}

const isInSeason = ({ season }: FacetRow, month: number) => seasonMonths(season).includes(month);
const bandOf = (priceMinor: number) => PRICE_BANDS.findLast((from) => from <= priceMinor) ?? PRICE_BANDS[0];

function countBy<Key>(rows: readonly FacetRow[], keyOf: (row: FacetRow) => Key): Map<Key, number> {
	return new Map([...Map.groupBy(rows, keyOf)].map(([key, same]) => [key, same.length]));
}

function countCategories(rows: readonly FacetRow[], tree: readonly TreeNode[]): Map<string, number> {
	const own = countBy(rows, ({ categoryId }) => categoryId);
	const counts = tree.map(({ id }): [string, number] => [
		id,
		idsFrom(tree, id).reduce((sum, below) => sum + (own.get(below) ?? 0), 0),
	]);
	return new Map(counts.filter(([, count]) => count > 0));
}
