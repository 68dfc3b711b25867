import { deliveryProofKinds, orderStatuses } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, minorUnits } from '../../contract/values.ts';
import { slotTimesOutput } from '../slots/slots.schemas.ts';
import { date, failReason, orderNumber, position, runStatus, stopStatus } from './delivery-fields.schemas.ts';

const MAX_RIDERS = 50;
const MAX_CAPACITY = 200;

const hubId = id.meta({ description: 'The hub' });
const capacity = z
	.int()
	.min(1)
	.max(MAX_CAPACITY)
	.meta({ description: 'Orders that the rider can carry', example: 20 });

export const planRunsInput = z.strictObject({
	hubId,
	slotId: id
		.optional()
		.meta({ description: 'The slot whose orders go out; left out: orders that have none' }),
	riders: z
		.array(z.strictObject({ riderId: id, capacity }))
		.min(1)
		.max(MAX_RIDERS)
		.refine((riders) => new Set(riders.map(({ riderId }) => riderId)).size === riders.length, {
			message: 'must name each rider once',
		})
		.meta({ description: 'Who can carry how many orders' }),
});
export type PlanRunsInput = z.output<typeof planRunsInput>;

export const staffStopOutput = z.strictObject({
	id,
	orderId: id,
	number: orderNumber,
	orderStatus: z.enum(orderStatuses).meta({ description: 'Where the order stands', example: 'packed' }),
	position,
	status: stopStatus,
	pincode: z.string().meta({ description: 'Where it goes', example: '560034' }),
	areaName: z.string().meta({ description: 'Where that is', example: 'Koramangala' }),
	arrivedAt: instant.nullable(),
	endedAt: instant.nullable(),
	proof: z.enum(deliveryProofKinds).nullable().meta({ description: 'How it is known that it was delivered' }),
	failReason: failReason.nullable(),
	failNote: z.string().nullable().meta({ description: 'What the rider adds to it', example: null }),
	cashDueMinor: minorUnits.nullable(),
	cashCollectedMinor: minorUnits.nullable(),
	cashDifferenceReason: z.string().nullable().meta({ example: null }),
});

export const staffRunOutput = z.strictObject({
	id,
	hubId,
	date,
	slotId: id.nullable(),
	slot: slotTimesOutput.nullable(),
	rider: z.strictObject({ id, name: z.string().meta({ example: 'Imran Khan' }) }),
	status: runStatus,
	capacity,
	startedAt: instant.nullable(),
	finishedAt: instant.nullable(),
	stops: z.array(staffStopOutput).meta({ description: 'In the order of delivery' }),
});
export type StaffRunOutput = z.output<typeof staffRunOutput>;

export const planRunsOutput = z.strictObject({
	runs: z.array(staffRunOutput).meta({ description: 'Runs of the slot, those that have started as well' }),
	left: z.array(orderNumber).meta({ description: 'Orders that nobody can carry any more' }),
});
export type PlanRunsOutput = z.output<typeof planRunsOutput>;

export const listRunsInput = z.strictObject({
	hubId: id.optional().meta({ description: 'Only of this hub' }),
	date: date.optional(),
	slotId: id.optional().meta({ description: 'Only of this slot' }),
	riderId: id.optional().meta({ description: 'Only of this rider' }),
	status: runStatus.optional(),
	...pageInput,
});
export type ListRunsInput = z.output<typeof listRunsInput>;
export const listRunsOutput = pageOf(staffRunOutput);

export const assignRunInput = z.strictObject({ runId: id, riderId: id, capacity: capacity.optional() });
export type AssignRunInput = z.output<typeof assignRunInput>;

export const moveStopInput = z.strictObject({
	stopId: id,
	runId: id.optional().meta({ description: 'The run it goes to; left out: it stays on its own' }),
	position: z
		.int()
		.min(1)
		.max(MAX_CAPACITY)
		.meta({ description: 'Its place there, from 1; the others move up', example: 2 }),
});
export type MoveStopInput = z.output<typeof moveStopInput>;
