import { listPosition, listSlug, listTitle, listTitleLocal, pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { id, instant } from '../../contract/values.ts';
import { productSummary } from '../catalog/catalog.schemas.ts';

/** Most featured lists of the shop, shown or not. */
export const MAX_FEATURED_LISTS = 20;

/** Most products of one list. */
export const MAX_FEATURED_PRODUCTS = 24;

const titles = { title: listTitle, titleHi: listTitle, titleLocal: listTitleLocal };
const startsAt = instant.nullable().meta({ description: 'Not shown before; null: from now on' });
const endsAt = instant.nullable().meta({ description: 'Not shown from then on; null: without end' });
const productIds = z
	.array(id)
	.max(MAX_FEATURED_PRODUCTS)
	.refine((ids) => new Set(ids).size === ids.length, 'names a product twice')
	.meta({ description: 'Its products in their order, on sale or not' });

export const listFeaturedInput = z.strictObject({
	pincode: pincodeCode
		.optional()
		.meta({ description: 'Prices and stock are told for the hub that serves this pincode' }),
});
export type ListFeaturedInput = z.output<typeof listFeaturedInput>;

export const listFeaturedOutput = z.object({
	items: z.array(z.object({ id, slug: listSlug, ...titles, products: z.array(productSummary) })),
});
export type ListFeaturedOutput = z.output<typeof listFeaturedOutput>;

export const featuredListOutput = z.object({
	...{ id, slug: listSlug, ...titles, position: listPosition, startsAt, endsAt },
	productIds: z.array(id),
});
export type FeaturedListOutput = z.output<typeof featuredListOutput>;

export const listFeaturedListsOutput = z.object({ items: z.array(featuredListOutput) });

export const createFeaturedListInput = z.strictObject({
	slug: listSlug,
	...titles,
	titleLocal: listTitleLocal.default(''),
	startsAt: startsAt.default(null),
	endsAt: endsAt.default(null),
	productIds: productIds.default([]),
});
export type CreateFeaturedListInput = z.output<typeof createFeaturedListInput>;

export const updateFeaturedListInput = z.strictObject({
	id,
	title: listTitle.optional(),
	titleHi: listTitle.optional(),
	titleLocal: listTitleLocal.optional(),
	startsAt: startsAt.optional(),
	endsAt: endsAt.optional(),
	productIds: productIds.optional(),
});
export type UpdateFeaturedListInput = z.output<typeof updateFeaturedListInput>;

export const reorderFeaturedListsInput = z.strictObject({
	listIds: z
		.array(id)
		.min(1)
		.max(MAX_FEATURED_LISTS)
		.meta({ description: 'Lists that come first, in this order' }),
});
export type ReorderFeaturedListsInput = z.output<typeof reorderFeaturedListsInput>;

export const featuredListReference = z.strictObject({ id });
