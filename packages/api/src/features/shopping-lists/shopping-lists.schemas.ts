import { pincodeCode, productName, productSlug, sellUnitKind, sellUnitLabel } from '@dailyveg/db/fields';
import { z } from 'zod';
import { currency, id, instant, minorUnits, quantity } from '../../contract/values.ts';

/** Lists that a customer may have. */
export const MAX_LISTS = 20;
/** Lines of one list: what a cart can hold. */
export const MAX_LIST_LINES = 100;

const name = z
	.string()
	.trim()
	.min(1)
	.max(60)
	.meta({ description: 'What the customer calls it', example: 'Sunday' });

const listSummary = z.object({ id, name, createdAt: instant, updatedAt: instant });

export const listShoppingListsOutput = z.object({
	items: z.array(
		listSummary.extend({ lines: z.int().meta({ description: 'How many lines it has', example: 4 }) }),
	),
});
export type ListShoppingListsOutput = z.output<typeof listShoppingListsOutput>;

export const createShoppingListInput = z.strictObject({ name });
export const shoppingListReference = z.strictObject({ listId: id });
export const renameShoppingListInput = z.strictObject({ listId: id, name });
export type RenameShoppingListInput = z.output<typeof renameShoppingListInput>;

export const getShoppingListInput = z.strictObject({
	listId: id,
	pincode: pincodeCode
		.optional()
		.meta({ description: 'Prices and stock are those of the hub that serves this pincode' }),
});
export type GetShoppingListInput = z.output<typeof getShoppingListInput>;

export const setListLineInput = z.strictObject({ listId: id, sellUnitId: id, quantity });
export type SetListLineInput = z.output<typeof setListLineInput>;
export const removeListLineInput = z.strictObject({ listId: id, sellUnitId: id });
export type RemoveListLineInput = z.output<typeof removeListLineInput>;

const lineOutput = z.object({
	sellUnitId: id,
	productId: id,
	slug: productSlug,
	name: productName,
	kind: sellUnitKind,
	unitLabel: sellUnitLabel,
	quantity,
	unitPriceMinor: minorUnits.meta({
		description: "Today's price: per kilogram by weight, per piece by count",
	}),
	lineTotalMinor: minorUnits,
	isAvailable: z.boolean().meta({ description: 'false while the product or unit is not sold' }),
	inStock: z.boolean(),
});

export const shoppingListOutput = listSummary.extend({ currency, items: z.array(lineOutput) });
export type ShoppingListOutput = z.output<typeof shoppingListOutput>;

export const addListToCartOutput = z.object({
	added: z.int().meta({ description: 'Lines that are in the cart now', example: 4 }),
	unavailable: z
		.array(z.object({ sellUnitId: id, name: z.string() }))
		.meta({ description: 'Lines that are not sold at present' }),
});
export type AddListToCartOutput = z.output<typeof addListToCartOutput>;
