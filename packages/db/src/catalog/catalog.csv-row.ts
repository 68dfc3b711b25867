import { z } from 'zod';
import { csvInteger, csvOptionalColumn, csvOptionalInteger, csvOptionalText } from '../import/csv-values.ts';
import {
	categoryName,
	categoryNameHi,
	categorySlug,
	compareAtMinor,
	currencyCode,
	listPosition,
	maxGrams,
	minGrams,
	packGrams,
	priceMinor,
	productDescription,
	productName,
	productNameHi,
	productNameLocal,
	productSeason,
	productSlug,
	productSynonyms,
	sellUnitKind,
	sellUnitLabel,
	shelfLifeDays,
	stepGrams,
	stockQuantity,
} from './catalog.fields.ts';
import { type SellUnitInput, sellUnitProblems } from './sell-unit.fields.ts';

/** A row of categories.csv; parents come first. */
export const categoryCsvRow = z.object({
	slug: categorySlug,
	parent_slug: csvOptionalText.pipe(categorySlug.nullable()),
	name: categoryName,
	name_hi: categoryNameHi,
	position: csvInteger.pipe(listPosition),
});

/** A row of products.csv: one sell unit with the product's columns repeated. */
export const productCsvRow = z
	.object({
		slug: productSlug,
		category: categorySlug,
		name: productName,
		name_hi: productNameHi,
		name_local: productNameLocal,
		description: productDescription,
		shelf_life_days: csvInteger.pipe(shelfLifeDays),
		unit_kind: sellUnitKind,
		unit_label: sellUnitLabel,
		price_minor: csvInteger.pipe(priceMinor),
		currency: currencyCode,
		step_grams: csvOptionalInteger.pipe(stepGrams.nullable()),
		min_grams: csvOptionalInteger.pipe(minGrams.nullable()),
		max_grams: csvOptionalInteger.pipe(maxGrams.nullable()),
		pack_grams: csvOptionalInteger.pipe(packGrams.nullable()),
		stock_quantity: csvOptionalInteger.pipe(stockQuantity.nullable()),
		synonyms: productSynonyms,
		season: productSeason,
		compare_at_minor: csvOptionalColumn.pipe(compareAtMinor.nullable()),
	})
	.superRefine((row, context) => {
		for (const { field, message } of sellUnitProblems(sellUnitOfRow(row)))
			context.addIssue({ code: 'custom', path: [unitColumns[field]], message });
	});
export type ProductCsvRow = z.output<typeof productCsvRow>;

/** Column of products.csv that holds a field of the sell unit. */
export const unitColumns = {
	kind: 'unit_kind',
	label: 'unit_label',
	priceMinor: 'price_minor',
	compareAtMinor: 'compare_at_minor',
	currency: 'currency',
	stepGrams: 'step_grams',
	minGrams: 'min_grams',
	maxGrams: 'max_grams',
	packGrams: 'pack_grams',
} as const satisfies Record<keyof SellUnitInput, string>;

/** Columns in which all rows of one product must agree. */
export const sharedProductColumns = [
	'category',
	'name',
	'name_hi',
	'name_local',
	'description',
	'shelf_life_days',
	'stock_quantity',
	'synonyms',
	'season',
] as const satisfies (keyof ProductCsvRow)[];

/** The sell unit that a row of products.csv describes. */
export function sellUnitOfRow(row: ProductCsvRow): SellUnitInput {
	return {
		kind: row.unit_kind,
		label: row.unit_label,
		priceMinor: row.price_minor,
		compareAtMinor: row.compare_at_minor,
		currency: row.currency,
		stepGrams: row.step_grams,
		minGrams: row.min_grams,
		maxGrams: row.max_grams,
		packGrams: row.pack_grams,
	};
}
