import { categoryName, categorySlug, pincodeCode, productName, productSlug } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput } from '../../contract/pagination.ts';
import { minorUnits } from '../../contract/values.ts';
import { productSummary } from './catalog.schemas.ts';

const MAX_SEARCH_RESULTS = 50;
const MAX_SUGGESTIONS = 10;

const query = z.string().trim().min(1).max(80).meta({
	description: 'Words in English, Hindi or a local name; beginnings and small typos do',
	example: 'tamat',
});
const pincode = pincodeCode
	.optional()
	.meta({ description: 'Prices and stock are those of the hub that serves this pincode' });
const count = z.int().meta({ description: 'So many products', example: 12 });

export const searchInput = z.strictObject({
	query,
	pincode,
	category: categorySlug.optional().meta({ description: 'Slug of a category, with those below it' }),
	minPriceMinor: minorUnits
		.min(0)
		.optional()
		.meta({ description: 'Least price, of the unit that lists show' }),
	maxPriceMinor: minorUnits
		.min(0)
		.optional()
		.meta({ description: 'Highest price, of the unit that lists show' }),
	inStock: z.boolean().optional().meta({ description: 'Only products that can be ordered now' }),
	inSeason: z.boolean().optional().meta({ description: 'Only products that have their season now' }),
	withFacets: z
		.boolean()
		.optional()
		.meta({ description: 'Whether to count what each filter would leave; do so on the first page' }),
	cursor: pageInput.cursor,
	limit: z
		.int()
		.min(1)
		.max(MAX_SEARCH_RESULTS)
		.default(20)
		.meta({ description: 'Most results', example: 20 }),
});
export type SearchInput = z.output<typeof searchInput>;

const searchFacets = z.object({
	categories: z.array(z.object({ slug: categorySlug, name: categoryName, nameHi: categoryName, count })),
	priceBands: z.array(
		z.object({
			minPriceMinor: minorUnits,
			maxPriceMinor: minorUnits.nullable().meta({ description: 'null: no end' }),
			count,
		}),
	),
	inStock: count,
	inSeason: count,
	total: z.int().meta({ description: 'Products that the filters leave', example: 31 }),
	isComplete: z.boolean().meta({
		description: 'Whether all products found were counted; else the best two thousand were',
	}),
});
export type SearchFacets = z.output<typeof searchFacets>;

export const searchOutput = z.object({
	items: z.array(productSummary),
	nextCursor: z.string().nullable().meta({ description: 'Pass as `cursor` to get the next page' }),
	facets: searchFacets.nullable().meta({
		description: 'Each counted under all filters but its own; null unless asked for',
	}),
});
export type SearchOutput = z.output<typeof searchOutput>;

export const suggestInput = z.strictObject({
	query,
	limit: z.int().min(1).max(MAX_SUGGESTIONS).default(8).meta({ description: 'Most suggestions', example: 8 }),
});
export type SuggestInput = z.output<typeof suggestInput>;

export const suggestOutput = z.object({
	correction: z.string().nullable().meta({
		description: 'What was probably meant, where a word is known only with a typo',
		example: 'tomato',
	}),
	items: z.array(
		z.object({
			kind: z.enum(['category', 'product']),
			slug: productSlug,
			name: productName,
			nameHi: productName,
		}),
	),
});
export type SuggestOutput = z.output<typeof suggestOutput>;
