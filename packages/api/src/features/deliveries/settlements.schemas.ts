import { riderSettlementStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits } from '../../contract/values.ts';

const MAX_CASH_MINOR = 1_000_000_000;

const status = z
	.enum(riderSettlementStatuses)
	.meta({ description: '`confirmed`: staff have counted it', example: 'declared' });

export const riderSettlementOutput = z.strictObject({
	...{ id, status, currency },
	collectedMinor: minorUnits.meta({ description: 'What was collected at the stops' }),
	countedMinor: minorUnits.nullable().meta({ description: 'What staff counted' }),
	differenceReason: z.string().nullable().meta({ example: null }),
	createdAt: instant,
	confirmedAt: instant.nullable(),
});
export type RiderSettlementOutput = z.output<typeof riderSettlementOutput>;

export const listOwnSettlementsInput = z.strictObject(pageInput);
export type ListOwnSettlementsInput = z.output<typeof listOwnSettlementsInput>;
export const listOwnSettlementsOutput = z.strictObject({
	...pageOf(riderSettlementOutput).shape,
	inHandMinor: minorUnits.meta({ description: 'What was collected and is not handed over yet' }),
});

export const staffSettlementOutput = z.strictObject({
	...riderSettlementOutput.shape,
	rider: z.strictObject({ id, name: z.string().meta({ example: 'Imran Khan' }) }),
	confirmedBy: z.strictObject({ id, name: z.string().meta({ example: 'Meena Gowda' }) }).nullable(),
});
export type StaffSettlementOutput = z.output<typeof staffSettlementOutput>;

export const listSettlementsInput = z.strictObject({
	status: status.optional(),
	riderId: id.optional().meta({ description: 'Only of this rider' }),
	...pageInput,
});
export type ListSettlementsInput = z.output<typeof listSettlementsInput>;
export const listSettlementsOutput = pageOf(staffSettlementOutput);

export const confirmSettlementInput = z.strictObject({
	settlementId: id,
	countedMinor: z
		.int()
		.min(0)
		.max(MAX_CASH_MINOR)
		.meta({ description: 'What was counted, in minor units', example: 245_500 }),
	differenceReason: z
		.string()
		.trim()
		.min(1)
		.max(200)
		.optional()
		.meta({ description: 'Why that is not what was collected', example: 'A note was torn' }),
});
export type ConfirmSettlementInput = z.output<typeof confirmSettlementInput>;
