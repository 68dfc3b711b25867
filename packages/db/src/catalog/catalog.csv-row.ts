import { z } from 'zod';
import {
	csvInteger,
	csvKeptNumber,
	csvOptionalColumn,
	csvOptionalInteger,
	csvOptionalText,
} from '../import/csv-values.ts';
import {
	categoryName,
	categoryNameHi,
	categorySlug,
	compareAtMinor,
	currencyCode,
	listPosition,
	maxGrams,
	minGrams,
	type Nutrition,
	nutritionProblems,
	nutritionShape,
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
	storageTips,
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

/** Column of products.csv that holds a nutrition value; a file may leave all of them out. */
const nutritionColumns = {
	energyKj: 'energy_kj',
	fatG: 'fat_g',
	saturatesG: 'saturates_g',
	carbohydrateG: 'carbohydrate_g',
	sugarsG: 'sugars_g',
	fibreG: 'fibre_g',
	proteinG: 'protein_g',
	saltG: 'salt_g',
} as const satisfies Record<keyof Nutrition, string>;
const nutritionFields = Object.keys(nutritionColumns) as (keyof Nutrition)[];
const nutritionCell = (field: keyof Nutrition) =>
	csvKeptNumber.pipe(nutritionShape[field].nullable().optional());

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
		storage_tips: storageTips.optional(),
		energy_kj: nutritionCell('energyKj'),
		fat_g: nutritionCell('fatG'),
		saturates_g: nutritionCell('saturatesG'),
		carbohydrate_g: nutritionCell('carbohydrateG'),
		sugars_g: nutritionCell('sugarsG'),
		fibre_g: nutritionCell('fibreG'),
		protein_g: nutritionCell('proteinG'),
		salt_g: nutritionCell('saltG'),
	})
	.superRefine((row, context) => {
		for (const { field, message } of sellUnitProblems(sellUnitOfRow(row)))
			context.addIssue({ code: 'custom', path: [unitColumns[field]], message });
		const values = nutritionFields.map((field) => row[nutritionColumns[field]]);
		if (
			values.some((value) => typeof value === 'number') &&
			values.some((value) => typeof value !== 'number')
		)
			context.addIssue({
				code: 'custom',
				path: ['energy_kj'],
				message: 'is known with all the rest, or none',
			});
		const nutrition = nutritionOfRow(row);
		for (const { field, message } of nutrition ? nutritionProblems(nutrition) : [])
			context.addIssue({ code: 'custom', path: [nutritionColumns[field]], message });
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
	'storage_tips',
	...nutritionFields.map((field) => nutritionColumns[field]),
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

/** What 100 g hold, by a row of products.csv; null where it says nothing, undefined where it has no such columns. */
export function nutritionOfRow(
	row: Pick<ProductCsvRow, (typeof nutritionColumns)[keyof Nutrition]>,
): Nutrition | null | undefined {
	const values = nutritionFields.map((field) => [field, row[nutritionColumns[field]]] as const);
	if (values.every(([, value]) => value === undefined)) return undefined;
	if (values.some(([, value]) => typeof value !== 'number')) return null;
	return Object.fromEntries(values) as Nutrition;
}

/** The cells of nutrition values; null where there are none. */
export const nutritionCells = (
	values: Nutrition | null,
): Record<(typeof nutritionColumns)[keyof Nutrition], number | null> =>
	Object.fromEntries(
		nutritionFields.map((field) => [nutritionColumns[field], values?.[field] ?? null]),
	) as Record<(typeof nutritionColumns)[keyof Nutrition], number | null>;
