import { productStates, stockMeasures } from '@dailyveg/db/enums';
import {
	COMPARE_AT_MESSAGE,
	categoryName,
	categoryNameHi,
	categoryNameLocal,
	categorySlug,
	currencyCode,
	isAbove,
	listPosition,
	MAX_SELL_UNITS,
	nutrition,
	pincodeCode,
	productName,
	productNameHi,
	productNameLocal,
	productSeason,
	productShape,
	productSlug,
	productSynonyms,
	sellUnitKind,
	sellUnitLabel,
	sellUnitShape,
	sellUnitsInput,
	shelfLifeDays,
	stockQuantity,
	storageTips,
} from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, minorUnits } from '../../contract/values.ts';
import { shownImage } from '../media/media.schemas.ts';

/** Orders of the product list. */
export const productSorts = ['name', 'price_asc', 'price_desc', 'newest'] as const;
export type ProductSort = (typeof productSorts)[number];

const pincode = pincodeCode
	.optional()
	.meta({ description: 'Prices and stock are those of the hub that serves this pincode' });

export const categoryOutput = z.object({
	id,
	slug: categorySlug,
	parentSlug: categorySlug.nullable(),
	name: categoryName,
	nameHi: categoryNameHi,
	nameLocal: categoryNameLocal,
	position: listPosition,
});

export const listCategoriesOutput = z.object({ items: z.array(categoryOutput) });

export const listProductsInput = z.strictObject({
	category: categorySlug
		.optional()
		.meta({ description: 'Slug of a category; its subcategories count as well' }),
	minPriceMinor: minorUnits
		.min(0)
		.optional()
		.meta({ description: 'Least price, of the unit that lists show' }),
	maxPriceMinor: minorUnits
		.min(0)
		.optional()
		.meta({ description: 'Highest price, of the unit that lists show' }),
	inStock: z.boolean().optional().meta({ description: 'Only products that can be ordered now' }),
	pincode,
	sort: z.enum(productSorts).default('name').meta({ description: 'Order of the list' }),
	...pageInput,
});
export type ListProductsInput = z.output<typeof listProductsInput>;

const sellUnitOutput = z.object({
	...sellUnitShape,
	id,
	kind: sellUnitKind,
	label: sellUnitLabel,
	currency: currencyCode,
	stepGrams: z.int().nullable(),
	minGrams: z.int().nullable(),
	maxGrams: z.int().nullable(),
	packGrams: z.int().nullable(),
});

export const productSummary = z.object({
	id,
	slug: productSlug,
	name: productName,
	nameHi: productNameHi,
	nameLocal: z.string(),
	seasonMonths: z.array(z.int()).meta({ description: 'Months of its season, 1 to 12', example: [11, 12, 1] }),
	categorySlug,
	categoryName,
	images: z.array(shownImage).meta({ description: 'Pictures in their order; lists have the first' }),
	imageKey: z.string().nullable().meta({ description: 'Object-store key of the picture' }),
	unit: sellUnitOutput.meta({ description: 'The unit that lists show' }),
	inStock: z.boolean(),
	rating: z
		.object({
			average: z.number().meta({ description: 'Of 1 to 5, to one decimal', example: 4.3 }),
			count: z.int().meta({ example: 12 }),
		})
		.nullable()
		.meta({ description: 'What customers think of it; null while nobody has said. Up to a minute late' }),
});
export type ProductSummary = z.output<typeof productSummary>;

export const listProductsOutput = pageOf(productSummary);
export type ProductPage = z.output<typeof listProductsOutput>;

export const getProductInput = z.strictObject({ slug: productSlug, pincode });

export const productOutput = productSummary.omit({ unit: true }).extend({
	description: z.string(),
	synonyms: z.string(),
	season: z.string(),
	shelfLifeDays,
	storageTips: z.string(),
	nutrition: nutrition.nullable(),
	units: z.array(sellUnitOutput),
});
export type ProductOutput = z.output<typeof productOutput>;

export const createProductInput = z.strictObject({ ...productShape, units: sellUnitsInput });
export type CreateProductInput = z.output<typeof createProductInput>;

const unitPriceInput = z
	.strictObject({
		sellUnitId: id,
		priceMinor: sellUnitShape.priceMinor,
		compareAtMinor: sellUnitShape.compareAtMinor,
	})
	.refine(isAbove, { path: ['compareAtMinor'], message: COMPARE_AT_MESSAGE });

export const updateProductInput = z.strictObject({
	id,
	categorySlug: productShape.categorySlug.optional(),
	name: productShape.name.optional(),
	nameHi: productShape.nameHi.optional(),
	nameLocal: productNameLocal.optional(),
	synonyms: productSynonyms.optional(),
	season: productSeason.optional(),
	storageTips: storageTips.optional(),
	nutrition: nutrition.nullable().optional(),
	description: productShape.description.optional(),
	shelfLifeDays: shelfLifeDays.optional(),
	isActive: z
		.boolean()
		.optional()
		.meta({ description: 'Puts the product on sale or takes it off now, whatever was planned' }),
	unitPrices: z
		.array(unitPriceInput)
		.max(MAX_SELL_UNITS)
		.optional()
		.meta({ description: 'New prices of sell units for the whole shop, from now on' }),
});
export type UpdateProductInput = z.output<typeof updateProductInput>;

export const setStockInput = z.strictObject({ productId: id, hubId: id, onHand: stockQuantity });
export const stockItemOutput = z.object({
	productId: id,
	hubId: id,
	measure: z.enum(stockMeasures),
	onHand: z.int(),
	reserved: z.int(),
	available: z.int(),
});

export const managedProductOutput = z.object({
	id,
	slug: productSlug,
	name: productName,
	isActive: z.boolean().meta({ description: 'Whether it is on sale now', example: true }),
	publishAt: instant.nullable().meta({ description: 'When it goes on sale by itself' }),
	unpublishAt: instant.nullable().meta({ description: 'When it goes off sale by itself' }),
	deletedAt: instant.nullable().meta({ description: 'Set while it is deleted' }),
	units: z.array(z.object({ id, label: sellUnitLabel, priceMinor: minorUnits, currency: currencyCode })),
});

export const productReference = z.strictObject({ id });

export const scheduleProductInput = z.strictObject({
	id,
	publishAt: instant.nullable().meta({ description: 'When it goes on sale; off sale until then' }),
	unpublishAt: instant.nullable().meta({ description: 'When it goes off sale' }),
});
export type ScheduleProductInput = z.output<typeof scheduleProductInput>;

export const listManagedProductsInput = z.strictObject({
	...pageInput,
	state: z
		.enum(productStates)
		.optional()
		.meta({ description: 'Only these; `scheduled`: planned to go on or off sale', example: 'deleted' }),
	search: z
		.string()
		.trim()
		.min(1)
		.max(80)
		.optional()
		.meta({ description: 'Beginnings of words of its names', example: 'tom' }),
});
export type ListManagedProductsInput = z.output<typeof listManagedProductsInput>;
export const listManagedProductsOutput = pageOf(managedProductOutput);
