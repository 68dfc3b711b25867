import { pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';
import { productSummary } from '../catalog/catalog.schemas.ts';

/** Favourites that a customer may have. */
export const MAX_FAVOURITES = 500;
const MAX_BUY_AGAIN = 50;

const pincode = pincodeCode
	.optional()
	.meta({ description: 'Prices and stock are those of the hub that serves this pincode' });

export const favouriteInput = z.strictObject({ productId: id });

export const listFavouritesInput = z.strictObject({ pincode, ...pageInput });
export type ListFavouritesInput = z.output<typeof listFavouritesInput>;
export const listFavouritesOutput = pageOf(productSummary);
export type ListFavouritesOutput = z.output<typeof listFavouritesOutput>;

export const buyAgainInput = z.strictObject({
	pincode,
	limit: z.int().min(1).max(MAX_BUY_AGAIN).default(20).meta({ description: 'Most products', example: 20 }),
});
export type BuyAgainInput = z.output<typeof buyAgainInput>;
export const buyAgainOutput = z.object({
	items: z.array(
		productSummary.extend({
			timesOrdered: z.int().meta({ description: 'Orders that had it', example: 7 }),
			lastOrderedAt: instant,
		}),
	),
});
export type BuyAgainOutput = z.output<typeof buyAgainOutput>;
