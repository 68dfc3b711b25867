import type { DeliveryRun, DeliveryStop } from '@dailyveg/db';
import { presentSlot } from '../slots/slots.public.ts';
import type { StaffRunOutput } from './runs.schemas.ts';
import type { RiderStopEndOutput } from './stops.schemas.ts';

/** What must be loaded of a run that staff see. */
export const staffRunParts = ['rider', 'slot', 'stops.order'] as const;

/** A run as staff see it. */
export function presentStaffRun(run: DeliveryRun): StaffRunOutput {
	const { id, hub, date, slot, rider, status, capacity, startedAt, finishedAt } = run;
	return {
		...{ id, hubId: hub.id, date, slotId: slot?.id ?? null, slot: presentSlot(slot) },
		rider: { id: rider.id, name: rider.name },
		...{ status, capacity, startedAt, finishedAt },
		stops: inOrder(run).map(presentStaffStop),
	};
}

/** The stops of a run in the order of delivery. */
export const inOrder = (run: DeliveryRun): DeliveryStop[] =>
	run.stops.getItems().toSorted((a, b) => a.position - b.position);

function presentStaffStop(stop: DeliveryStop): StaffRunOutput['stops'][number] {
	const { order, id, position, status, arrivedAt, endedAt, proof, failReason, failNote } = stop;
	const { cashDueMinor, cashCollectedMinor, cashDifferenceReason } = stop;
	return {
		...{ id, orderId: order.id, number: order.number, orderStatus: order.status, position, status },
		...{ pincode: order.address.pincode, areaName: order.address.areaName },
		...{ arrivedAt, endedAt, proof, failReason, failNote },
		...{ cashDueMinor, cashCollectedMinor, cashDifferenceReason },
	};
}

/** A stop after its rider did something there; its run and order must be loaded. */
export function presentStopEnd(stop: DeliveryStop): RiderStopEndOutput {
	const { id, order, run, status, endedAt, cashDueMinor, cashCollectedMinor } = stop;
	return {
		...{ id, number: order.number, status, endedAt, cashDueMinor, cashCollectedMinor },
		runStatus: run.status,
	};
}
