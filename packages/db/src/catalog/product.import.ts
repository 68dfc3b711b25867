import type { EntityManager } from '@mikro-orm/mysql';
import { hubIds } from '../areas/area.lookup.ts';
import type { ImportTarget, JudgedBatch, LinedRow } from '../import/import-file.ts';
import type { RowProblem } from '../import/read-csv.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import {
	nutritionOfRow,
	type ProductCsvRow,
	productCsvRow,
	sellUnitOfRow,
	sharedProductColumns,
	unitColumns,
} from './catalog.csv-row.ts';
import { placeholders } from './catalog.repository.ts';
import { Category } from './category.entity.ts';
import { measureOf, newWriteContext, type ProductDraft, writeProducts } from './product.writer.ts';
import { MAX_SELL_UNITS, type SellUnitInput, sellUnitListProblems } from './sell-unit.fields.ts';

type ProductRows = LinedRow<ProductCsvRow>[];

/** How products are imported. */
interface ProductImportOptions {
	/** Who changes prices; null: the shop's own tools. */
	userId?: string | null;
	/** Refuses quantities: stock is received and counted by those who may. */
	isStockLeftAlone?: boolean;
	/** When it is; prices count from then on. */
	now?: () => Date;
}

/** What rows of products are held to. */
export type ProductImportTarget = ImportTarget<typeof productCsvRow>;

/** Some products of a file. */
export type ProductImportBatch = JudgedBatch<ProductCsvRow>;

/**
 * Import of products: the rows of one slug make one product, which is inserted or brought up to date; units no
 * longer listed go off sale. A stock quantity is set in every hub (never below what orders have claimed); an
 * empty one leaves stock alone.
 */
export async function productImport(
	em: EntityManager,
	{ userId = null, isStockLeftAlone = false, now = () => new Date() }: ProductImportOptions = {},
): Promise<ProductImportTarget> {
	const categories = await categoryIds(em);
	const hubs = [...(await hubIds(em)).values()];
	return {
		schema: productCsvRow,
		groupColumn: 'slug',
		// One more than allowed, so that the product that has too many is told so.
		maxGroupSize: MAX_SELL_UNITS + 1,
		problemsOf: async (current, groups) => [
			...groups.flatMap((rows) => [...unitProblems(rows), ...sharedColumnProblems(rows)]),
			...groups.flatMap((rows) => categoryProblems(rows, categories)),
			...(isStockLeftAlone ? groups.flatMap(stockProblems) : []),
			...(await deletedProblems(current, groups)),
			...(await measureProblems(current, groups)),
		],
		write: (transaction, groups) =>
			writeProducts(
				transaction,
				groups.map((rows) =>
					productDraft(
						rows.map(({ row }) => row),
						categories,
						hubs,
					),
				),
				// Of its own for each call: words that were rolled back are not known.
				{ ...newWriteContext(now()), userId },
			),
	};
}

/** Ids of all categories by their slug. */
export async function categoryIds(em: EntityManager): Promise<Map<string, string>> {
	const categories = await em.find(Category, {}, { fields: ['id', 'slug'], disableIdentityMap: true });
	return new Map(categories.map(({ slug, id }) => [slug, id]));
}

/** The product that rows of products.csv with one slug describe, with the same stock in each hub. */
export function productDraft(
	rows: ProductCsvRow[],
	categories: Map<string, string>,
	hubs: string[],
): ProductDraft {
	const [first, ...rest] = rows;
	const category = first && categories.get(first.category);
	if (!first || !category) throw new TypeError(`unknown category ${first?.category}`);
	const quantity = first.stock_quantity;
	return {
		slug: first.slug,
		category,
		name: first.name,
		nameHi: first.name_hi,
		nameLocal: first.name_local,
		description: first.description,
		synonyms: first.synonyms,
		season: first.season,
		shelfLifeDays: first.shelf_life_days,
		storageTips: first.storage_tips,
		nutrition: nutritionOfRow(first),
		units: [sellUnitOfRow(first), ...rest.map(sellUnitOfRow)],
		stock: new Map(quantity === null ? [] : hubs.map((hub) => [hub, quantity])),
	};
}

const firstLine = (rows: ProductRows): number => rows[0]?.line ?? 0;

function unitProblems(rows: ProductRows): RowProblem[] {
	const problems = sellUnitListProblems(rows.map(({ row }) => sellUnitOfRow(row))).map(
		({ index, field, message }) => ({
			line: rows[index]?.line ?? firstLine(rows),
			column: unitColumns[field as keyof SellUnitInput],
			message,
		}),
	);
	if (rows.length <= MAX_SELL_UNITS) return problems;
	const message = `has more than ${MAX_SELL_UNITS} units`;
	return [...problems, { line: firstLine(rows), column: 'slug', message }];
}

function sharedColumnProblems([first, ...rest]: ProductRows): RowProblem[] {
	if (!first) return [];
	return rest.flatMap(({ line, row }) =>
		sharedProductColumns
			.filter((column) => row[column] !== first.row[column])
			.map((column) => ({ line, column, message: `differs from line ${first.line} of the same product` })),
	);
}

function categoryProblems(rows: ProductRows, categories: Map<string, string>): RowProblem[] {
	const category = rows[0]?.row.category ?? '';
	if (categories.has(category)) return [];
	return [{ line: firstLine(rows), column: 'category', message: `is unknown: ${category}` }];
}

function stockProblems(rows: ProductRows): RowProblem[] {
	return rows
		.filter(({ row }) => row.stock_quantity !== null)
		.map(({ line }) => ({ line, column: 'stock_quantity', message: 'has to be empty: stock is left alone' }));
}

/** A deleted product would be changed where nobody sees it. */
async function deletedProblems(em: EntityManager, groups: ProductRows[]): Promise<RowProblem[]> {
	const slugs = groups.flatMap((rows) => rows[0]?.row.slug ?? []);
	const found = await em.execute<{ slug: string }[]>(
		`select slug from product where deleted_at is not null and slug in (${placeholders(slugs)})`,
		slugs,
	);
	const deleted = new Set(found.map(({ slug }) => slug));
	return groups
		.filter((rows) => deleted.has(rows[0]?.row.slug ?? ''))
		.map((rows) => ({ line: firstLine(rows), column: 'slug', message: 'is deleted: restore it first' }));
}

/** Grams cannot become pieces while orders hold some of them, nor without saying how many pieces there are. */
async function measureProblems(em: EntityManager, groups: ProductRows[]): Promise<RowProblem[]> {
	const kept = await keptStock(
		em,
		groups.flatMap((rows) => rows[0]?.row.slug ?? []),
	);
	return groups.flatMap((rows) => {
		const measure = measureOf(rows.map(({ row }) => ({ kind: row.unit_kind })));
		const others = (kept.get(rows[0]?.row.slug ?? '') ?? []).filter((stock) => stock.measure !== measure);
		const isBlocked = others.some((stock) => stock.reserved > 0) || rows[0]?.row.stock_quantity === null;
		if (others.length === 0 || !isBlocked) return [];
		const message = `stock is kept in ${others[0]?.measure}s; it changes only with a stock_quantity and no open orders`;
		return [{ line: firstLine(rows), column: 'unit_kind', message }];
	});
}

interface KeptStock {
	slug: string;
	measure: StockMeasure;
	/** In the hub where orders hold most. */
	reserved: number;
}

/** In what the stock of the products is measured, and how much of it orders hold, by slug. */
async function keptStock(em: EntityManager, slugs: string[]): Promise<Map<string, KeptStock[]>> {
	const rows = await em.execute<KeptStock[]>(
		`select p.slug, s.measure, max(s.reserved) as reserved
		from product p join stock_item s on s.product_id = p.id
		where p.slug in (${placeholders(slugs)})
		group by p.slug, s.measure`,
		slugs,
	);
	return Map.groupBy(rows, ({ slug }) => slug);
}
