import { DeliveryRun, type DeliveryStop, type EntityManager } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { cashDues } from '../payments/payments.public.ts';
import { presentSlot } from '../slots/slots.public.ts';
import { inOrder } from './runs.presenter.ts';
import { type ListOwnRunsInput, MAX_CODE_TRIES, type RiderRunOutput } from './stops.schemas.ts';

/** The rider's runs, newest first. */
export async function listOwnRuns({ em, user }: UserContext, { status, cursor, limit }: ListOwnRunsInput) {
	const where = {
		rider: user.id,
		...(status && { status }),
		...beyond(cursor),
	};
	const runs = await em.find(DeliveryRun, where, {
		orderBy: { id: 'desc' },
		limit: limit + 1,
		populate: ['hub', 'slot', 'stops'],
	});
	return pageById(runs, limit, presentSummary);
}

/** One of the rider's runs with its stops; NOT_FOUND for anybody else's. */
export async function getOwnRun({ em, user }: UserContext, runId: string): Promise<RiderRunOutput> {
	const run = await em.findOne(DeliveryRun, { id: runId, rider: user.id });
	if (!run) throw new DomainError('NOT_FOUND', { resource: 'delivery run' });
	return presentRiderRun(em, run);
}

/** A run as its rider sees it; loads what that takes. */
export async function presentRiderRun(em: EntityManager, run: DeliveryRun): Promise<RiderRunOutput> {
	await em.populate(run, ['hub', 'slot', 'stops.order.items']);
	const stops = inOrder(run);
	const open = stops.filter((stop) => run.status === 'started' && stop.isOpen());
	const dues = await cashDues(
		em,
		open.map(({ order }) => order.id),
	);
	return {
		...presentSummary(run),
		stops: stops.map((stop) =>
			presentStop(stop, open.includes(stop) ? (dues.get(stop.order.id) ?? 0) : null),
		),
	};
}

function presentSummary(run: DeliveryRun) {
	const { id, date, status, hub, slot, stops, startedAt, finishedAt } = run;
	return {
		...{ id, date, status, hubName: hub.name, slot: presentSlot(slot), stopCount: stops.length },
		...{ startedAt, finishedAt },
	};
}

/** Without an amount to collect it is none of the rider's business any more, or not yet. */
function presentStop(
	stop: DeliveryStop,
	amountToCollectMinor: number | null,
): RiderRunOutput['stops'][number] {
	const { id, order, position, status } = stop;
	const { pincode, areaName } = order.address;
	return {
		...{ id, number: order.number, position, status, pincode, areaName },
		handover: amountToCollectMinor === null ? null : presentHandover(stop, amountToCollectMinor),
	};
}

const presentHandover = (
	{ order, codeTries }: DeliveryStop,
	amountToCollectMinor: number,
): RiderRunOutput['stops'][number]['handover'] => ({
	address: order.address,
	note: order.note,
	currency: order.currency,
	amountToCollectMinor,
	codeTriesLeft: Math.max(0, MAX_CODE_TRIES - codeTries),
	items: order.items.map(({ id, name, unitLabel, packedQuantity }) => ({
		...{ id, name, unitLabel, packedQuantity },
	})),
});
