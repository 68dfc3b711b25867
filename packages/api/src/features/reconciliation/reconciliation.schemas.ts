import { differenceKinds } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits } from '../../contract/values.ts';

const day = z.iso.date().meta({ description: 'Day in UTC', example: '2026-11-23' });
const count = z.int().min(0);

export const listReconciliationsInput = z.strictObject(pageInput);
export type ListReconciliationsInput = z.output<typeof listReconciliationsInput>;
export const listReconciliationsOutput = pageOf(
	z.object({
		...{ id, day, currency },
		chargeCount: count,
		chargedMinor: minorUnits.meta({ description: 'What the provider charged on that day' }),
		refundCount: count,
		refundedMinor: minorUnits.meta({ description: 'What it gave back, less refunds that failed' }),
		feeMinor: minorUnits.meta({ description: 'What it took for itself' }),
		differenceCount: count.meta({ description: 'What our books did not agree about' }),
		reconciledAt: instant,
	}),
);

const side = z.int().nullable();
export const differenceOutput = z.object({
	...{ id, day, currency },
	kind: z.enum(differenceKinds).meta({
		description: '`unknown`: only the provider has it; `missing`: only we have it',
		example: 'unknown_refund',
	}),
	providerReference: z.string().meta({ description: 'The provider’s name for it', example: 're_1NrkX2' }),
	...{ paymentId: id.nullable(), refundId: id.nullable() },
	oursMinor: side.meta({ description: 'In our books, in minor units; negative where it leaves' }),
	theirsMinor: side.meta({ description: 'At the provider, in minor units; negative where it leaves' }),
	resolvedAt: instant.nullable(),
	resolvedBy: id.nullable(),
	note: z.string().nullable(),
});
export type DifferenceOutput = z.output<typeof differenceOutput>;

export const listDifferencesInput = z.strictObject({
	isOpen: z.boolean().default(true).meta({ description: 'false: those that were resolved' }),
	...pageInput,
});
export type ListDifferencesInput = z.output<typeof listDifferencesInput>;
export const listDifferencesOutput = pageOf(differenceOutput);

export const resolveDifferenceInput = z.strictObject({
	id,
	note: z
		.string()
		.trim()
		.min(1)
		.max(500)
		.meta({ description: 'What became of it', example: 'Refunded by hand in the dashboard' }),
});
export type ResolveDifferenceInput = z.output<typeof resolveDifferenceInput>;
