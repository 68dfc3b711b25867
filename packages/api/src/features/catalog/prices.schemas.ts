import { COMPARE_AT_MESSAGE, compareAtMinor, priceMinor } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, minorUnits } from '../../contract/values.ts';

const effectiveFrom = instant.meta({ description: 'The moment it begins to count' });

export const schedulePriceInput = z
	.strictObject({
		sellUnitId: id,
		hubId: id
			.nullable()
			.default(null)
			.meta({ description: 'The hub it counts in; null: every hub without a price of its own' }),
		priceMinor: priceMinor
			.nullable()
			.meta({ description: 'null: from then on the hub follows the shop’s price again', example: 4000 }),
		compareAtMinor: compareAtMinor.nullable().default(null),
		effectiveFrom: effectiveFrom.optional().meta({ description: 'When it begins; now when left out' }),
	})
	.superRefine(({ hubId, priceMinor, compareAtMinor }, context) => {
		const refuse = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (priceMinor === null && hubId === null) refuse('priceMinor', 'is required for the whole shop');
		if (compareAtMinor !== null && compareAtMinor <= (priceMinor ?? compareAtMinor))
			refuse('compareAtMinor', COMPARE_AT_MESSAGE);
	});
export type SchedulePriceInput = z.output<typeof schedulePriceInput>;

export const priceEntryOutput = z.object({
	id,
	sellUnitId: id,
	hubId: id.nullable().meta({ description: 'null: every hub without a price of its own' }),
	priceMinor: minorUnits
		.nullable()
		.meta({ description: 'null: the hub follows the shop’s price again', example: 4000 }),
	compareAtMinor: minorUnits.nullable(),
	effectiveFrom,
	isPlanned: z.boolean().meta({ description: 'It has not begun yet and may be cancelled' }),
	createdBy: id.nullable().meta({ description: 'Who set it; null: an import, or the opening price' }),
});
export type PriceEntryOutput = z.output<typeof priceEntryOutput>;

export const cancelPriceInput = z.strictObject({ id });

export const listPricesInput = z.strictObject({
	...pageInput,
	sellUnitId: id,
	hubId: id.optional().meta({ description: 'Only prices of this hub’s own' }),
});
export type ListPricesInput = z.output<typeof listPricesInput>;
export const listPricesOutput = pageOf(priceEntryOutput);
