import { shortReasons } from '@dailyveg/db/enums';
import { z } from 'zod';
import { id } from '../../contract/values.ts';

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

const hasEachItemOnce = (lines: readonly { itemId: string }[]) =>
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
