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

const pincode = pincodeCode
	.optional()
	.meta({ description: 'Prices of the hub that serves it; else of the customer’s usual address' });

export const cartPlaceInput = z.strictObject({ pincode }).optional();
export type CartPlaceInput = z.output<typeof cartPlaceInput>;

export const setItemInput = z.strictObject({ sellUnitId: id, quantity, pincode });
export type SetItemInput = z.output<typeof setItemInput>;

export const removeItemInput = z.strictObject({ sellUnitId: id, pincode });
export type RemoveItemInput = z.output<typeof removeItemInput>;
