import { promotionRefusals } from '@dailyveg/db/enums';
import { pincodeCode } from '@dailyveg/db/fields';
import { z } from 'zod';
import { currency, id, minorUnits } from '../../contract/values.ts';

/** Codes are entered as people type them: case and spaces around do not count. */
export const couponCode = z
	.string()
	.trim()
	.toUpperCase()
	.regex(/^[A-Z0-9-]{3,24}$/)
	.meta({ description: '3 to 24 letters, digits and hyphens', example: 'FRESH10' });

export const quoteCartInput = z
	.strictObject({
		addressId: id.optional().meta({ description: 'Where it would go' }),
		pincode: pincodeCode
			.optional()
			.meta({ description: 'Where it would go, for guests and before there is an address' }),
		slotId: id.optional().meta({ description: 'When it would come; a slot may ask for a surcharge' }),
		couponCode: couponCode.optional(),
	})
	.refine(({ addressId, pincode }) => addressId !== undefined || pincode !== undefined, {
		message: 'name an address or a pincode',
		path: ['addressId'],
	});
export type QuoteCartInput = z.output<typeof quoteCartInput>;

const appliedPromotion = z.object({
	promotionId: id,
	name: z.string(),
	code: z.string().nullable().meta({ description: 'null where it counts by itself' }),
	discountMinor: minorUnits,
});

const refusedPromotion = z.object({
	name: z.string().nullable().meta({ description: 'null for a code that does not exist' }),
	code: z.string().nullable(),
	reason: z.enum(promotionRefusals).meta({ description: 'Why it does not count', example: 'ended' }),
});

const taxLine = z.object({
	basisPoints: z.int().meta({ description: 'Rate of GST; 500 is 5 %', example: 500 }),
	taxableMinor: minorUnits.meta({ description: 'Goods of the rate without it' }),
	taxMinor: minorUnits,
});

export const quoteCartOutput = z.object({
	lines: z.array(
		z.object({
			sellUnitId: id,
			lineTotalMinor: minorUnits.meta({ description: 'Before discounts' }),
			discountMinor: minorUnits,
			taxMinor: minorUnits.meta({ description: 'Within what is left after the discount' }),
		}),
	),
	currency,
	subtotalMinor: minorUnits,
	discountMinor: minorUnits,
	deliveryFeeMinor: minorUnits.meta({ description: 'By distance, with the surcharge of the slot' }),
	packingFeeMinor: minorUnits,
	taxes: z.array(taxLine).meta({ description: 'Within the prices, not on top of them; by rate' }),
	taxMinor: minorUnits,
	totalMinor: minorUnits.meta({ description: 'Goods − discounts + delivery + packing' }),
	minimumMinor: minorUnits.meta({ description: 'Orders of less are not taken' }),
	applied: z.array(appliedPromotion),
	notApplied: z.array(refusedPromotion),
});
export type QuoteCartOutput = z.output<typeof quoteCartOutput>;

const fee = z
	.int()
	.min(0)
	.max(10_000_000)
	.meta({ description: 'Amount in minor units (paise)', example: 2500 });
const hubId = id.meta({ description: 'The hub' });

const bands = z
	.array(
		z.strictObject({
			upToMeters: z
				.int()
				.min(1)
				.max(1_000_000)
				.meta({ description: 'Meters from the hub to the middle of the pincode', example: 3_000 }),
			feeMinor: fee,
		}),
	)
	.max(10)
	.refine((some) => new Set(some.map(({ upToMeters }) => upToMeters)).size === some.length, {
		message: 'must differ in distance',
	})
	.meta({
		description: 'Fees by distance: that of the nearest band counts. `feeMinor` is for what lies beyond',
	});

export const deliveryRuleOutput = z.object({
	hubId,
	feeMinor: fee,
	freeFromMinor: fee.nullable().meta({ description: 'Goods worth this are delivered free; null: never' }),
	minimumMinor: fee,
	packingFeeMinor: fee,
	bands,
});
export const getDeliveryRuleInput = z.strictObject({ hubId });
export const setDeliveryRuleInput = z.strictObject({ ...deliveryRuleOutput.shape, bands: bands.default([]) });
export type SetDeliveryRuleInput = z.output<typeof setDeliveryRuleInput>;
