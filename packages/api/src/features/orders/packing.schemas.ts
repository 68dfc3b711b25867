import { orderStatuses, shortReasons, stockMeasures, substitutionPreferences } from '@dailyveg/db/enums';
import { sellUnitKind } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id } from '../../contract/values.ts';
import { slotTimesOutput } from '../slots/slots.schemas.ts';

/** Grams or pieces of one line: a tonne is more than any bag holds. */
const quantity = z.int().max(1_000_000);

const substituteInput = z.strictObject({
	sellUnitId: id.meta({ description: 'What was put in instead' }),
	quantity: quantity.min(1).meta({ description: 'Grams or pieces of it', example: 500 }),
	isAgreed: z
		.boolean()
		.default(false)
		.meta({ description: 'The customer was asked and agreed to it, and to its price', example: false }),
});

const packedLineInput = z.strictObject({
	itemId: id.meta({ description: 'A line of the order' }),
	quantity: quantity
		.min(0)
		.meta({ description: 'Grams or pieces that were packed; 0 for none', example: 940 }),
	shortReason: z.enum(shortReasons).optional().meta({ description: 'Why it is less than ordered' }),
	substitutes: z.array(substituteInput).max(5).default([]),
});
export type PackedLineInput = z.output<typeof packedLineInput>;

/** Whether no line of an order is named twice. */
export const hasEachItemOnce = (lines: readonly { itemId: string }[]) =>
	new Set(lines.map(({ itemId }) => itemId)).size === lines.length;

export const packOrderInput = z.strictObject({
	orderId: id,
	lines: z
		.array(packedLineInput)
		.max(200)
		.refine(hasEachItemOnce, { message: 'each line once' })
		.optional()
		.meta({ description: 'Lines that differ from what was ordered; the others are packed in full' }),
});
export type PackOrderInput = z.output<typeof packOrderInput>;

const returnedLine = z.strictObject({
	itemId: id.meta({ description: 'A line of the order' }),
	quantity: quantity.min(1).meta({ description: 'Grams or pieces that came back', example: 500 }),
	isSellable: z
		.boolean()
		.meta({ description: 'Whether it may be sold again; else it is waste', example: true }),
});
export const takeBackInput = z.strictObject({
	orderId: id,
	lines: z.array(returnedLine).min(1).max(200).refine(hasEachItemOnce, { message: 'each line once' }),
});
export type TakeBackInput = z.output<typeof takeBackInput>;

export const pickListInput = z.strictObject({
	hubId: id,
	slotId: id.optional().meta({ description: 'Only orders of this delivery slot' }),
	...pageInput,
});
export type PickListInput = z.output<typeof pickListInput>;

const pickOutput = z.object({
	productId: id,
	name: z.string().meta({ example: 'Tomato' }),
	measure: z.enum(stockMeasures),
	quantity: z.int().meta({ description: 'Grams or pieces for all orders', example: 12_500 }),
	orderCount: z.int().meta({ example: 9 }),
	missing: z.int().meta({ description: 'What no lot has, in the same measure', example: 0 }),
	lots: z
		.array(
			z.object({
				lotId: id,
				code: z.string().nullable(),
				expiresOn: z.iso.date(),
				quantity: z.int().meta({ description: 'What to take of it, in the same measure' }),
			}),
		)
		.meta({ description: 'What expires first comes first' }),
});
export const listPicksOutput = pageOf(pickOutput);

const bagOutput = z.object({
	orderId: id,
	number: z.string(),
	status: z.enum(orderStatuses),
	slot: slotTimesOutput.nullable(),
	note: z.string().nullable(),
	items: z.array(
		z.object({
			itemId: id,
			sellUnitId: id,
			name: z.string(),
			kind: sellUnitKind,
			unitLabel: z.string(),
			quantity: z.int().meta({ description: 'Ordered grams or pieces' }),
			substitution: z.enum(substitutionPreferences),
		}),
	),
});
export const listOrdersToPackOutput = pageOf(bagOutput);
