import { pincodeCode, productName, productSlug, sellUnitKind, sellUnitLabel } from '@dailyveg/db/fields';
import { z } from 'zod';
import { currency, id, minorUnits, quantity } from '../../contract/values.ts';

/** Lines one cart may hold. */
export const MAX_CART_LINES = 100;

const cartLineOutput = z.object({
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
	seenPriceMinor: minorUnits.meta({
		description: 'The price when the line was set; checkout insists they are equal',
	}),
	lineTotalMinor: minorUnits,
	isAvailable: z.boolean().meta({ description: 'false once the product or unit is no longer sold' }),
});

export const cartOutput = z.object({
	items: z.array(cartLineOutput),
	subtotalMinor: minorUnits,
	currency,
});
export type CartOutput = z.output<typeof cartOutput>;

/** Why a guest's line did not come over as it was. */
const mergeReasons = ['summed', 'capped', 'not_sold', 'cart_full'] as const;
export type MergeReason = (typeof mergeReasons)[number];

export const createCartOutput = z.object({
	token: z.string().meta({
		description: 'Send it as `X-Cart-Token`; it is told this once',
		example: '1Vt1xq0x8mYl8M3m4T5c2rJ9kXo0Zb7n6QeHs5uWfLA',
	}),
	expiresAt: z.date().meta({ description: 'Setting a line moves it on, to 30 days from then' }),
});
export type CreateCartOutput = z.output<typeof createCartOutput>;

export const mergeCartOutput = cartOutput.extend({
	changes: z
		.array(
			z.object({
				sellUnitId: id,
				name: productName,
				requested: quantity.meta({ description: 'What both carts asked for together' }),
				quantity: z.int().min(0).meta({ description: 'What the cart holds now', example: 500 }),
				reason: z.enum(mergeReasons).meta({
					description:
						'Both carts had it; the unit allows no more; it is no longer sold; or the cart had no place left',
				}),
			}),
		)
		.meta({ description: 'Lines of the guest that did not come over as they were' }),
});
export type MergeCartOutput = z.output<typeof mergeCartOutput>;

const pincode = pincodeCode
	.optional()
	.meta({ description: 'Prices of the hub that serves it; else of the customer’s usual address' });

export const cartPlaceInput = z.strictObject({ pincode }).optional();
export type CartPlaceInput = z.output<typeof cartPlaceInput>;

export const setItemInput = z.strictObject({ sellUnitId: id, quantity, pincode });
export type SetItemInput = z.output<typeof setItemInput>;

export const removeItemInput = z.strictObject({ sellUnitId: id, pincode });
export type RemoveItemInput = z.output<typeof removeItemInput>;
