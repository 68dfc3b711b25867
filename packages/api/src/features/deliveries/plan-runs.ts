import {
	DeliveryRun,
	DeliverySlot,
	DeliveryStop,
	type EntityManager,
	findRuns,
	findWaitingOrders,
	Hub,
	lockPlannedRuns,
	lockRiders,
	newId,
	Order,
	type Round,
	UniqueConstraintViolationException,
	User,
	type WaitingOrder,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { retryStaleRead, StaleReadError } from '../../platform/retry.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { localDate } from '../slots/slots.public.ts';
import { presentStaffRun, staffRunParts } from './runs.presenter.ts';
import type { PlanRunsInput, PlanRunsOutput } from './runs.schemas.ts';
import { type Share, shareOrders } from './share-orders.ts';
import type { Destination } from './stop-order.ts';

/**
 * Shares the orders of a slot out among riders, each in the order of delivery. Planned again it changes what has not
 * started, and nothing when nothing has changed. Two who plan at once come one after the other; where they do not
 * meet at a rider's row, the key of active orders refuses the second, who then sees what the first has done.
 */
export async function planRuns(ctx: UserContext, input: PlanRunsInput): Promise<PlanRunsOutput> {
	const day = await findDay(ctx, input);
	const left = await retryStaleRead(() => commitPlan(ctx, input, day));
	const em = ctx.services.orm.em.fork();
	const runs = await findRuns(em, day.round, day.date);
	await em.populate(runs, [...staffRunParts]);
	const behind = await em.find(Order, { id: { $in: left } }, { fields: ['number'], orderBy: { id: 'asc' } });
	return { runs: runs.map(presentStaffRun), left: behind.map(({ number }) => number) };
}

interface Day {
	hub: { id: string; latitude: number; longitude: number };
	round: Round;
	date: string;
}

/** Read before the transaction: it must begin with its locks, or it would go by what was before them. */
async function findDay({ em, services }: UserContext, { hubId, slotId }: PlanRunsInput): Promise<Day> {
	const found = await em.findOne(Hub, { id: hubId });
	if (!found) throw new DomainError('NOT_FOUND', { resource: 'hub' });
	const hub = { id: hubId, latitude: Number(found.latitude), longitude: Number(found.longitude) };
	if (slotId === undefined) {
		const date = localDate(found.timeZone, services.clock.now());
		return { hub, round: { hubId, slotId: null }, date };
	}
	const slot = await em.findOne(DeliverySlot, { id: slotId, hub: hubId });
	if (!slot) throw new DomainError('NOT_FOUND', { resource: 'slot' });
	return { hub, round: { hubId, slotId }, date: slot.date };
}

/** Ids of the orders that nobody can carry. */
async function commitPlan(ctx: UserContext, { riders }: PlanRunsInput, day: Day): Promise<string[]> {
	try {
		return await transact(ctx.services, async (em) => {
			const known = await lockRiders(
				em,
				riders.map(({ riderId }) => riderId),
			);
			if (known.length < riders.length) throw new DomainError('NOT_FOUND', { resource: 'rider' });
			const planned = await lockPlannedRuns(em, day.round);
			const waiting = (await findWaitingOrders(em, day.round)).map(asDestination);
			const { shares, left } = shareOrders(day.hub, waiting, riders);
			await writePlan(em, day, planned, shares);
			recordAudit(em, ctx, {
				action: 'deliveryRun.planned',
				targetType: 'hub',
				targetId: day.hub.id,
				after: { slotId: day.round.slotId, riders, orders: waiting.length, left: left.length },
			});
			return left.map(({ id }) => id);
		});
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException)
			throw new StaleReadError('somebody else planned the same orders');
		throw error;
	}
}

const asDestination = ({ id, pincode, latitude, longitude }: WaitingOrder): Destination => ({
	id,
	pincode,
	place: latitude === null || longitude === null ? null : { latitude, longitude },
});

/** Runs and stops that are there already are kept and moved: what names them goes on to name the same. */
async function writePlan(
	em: EntityManager,
	{ hub, round, date }: Day,
	planned: DeliveryRun[],
	shares: Share<Destination>[],
): Promise<void> {
	const known = await em.find(DeliveryStop, { run: { $in: planned } });
	const stopOf = new Map(known.map((stop) => [stop.order.id, stop]));
	const runs = shares.map(({ riderId, capacity, stops }) => {
		const old = planned.find((run) => run.rider.id === riderId);
		const run =
			old ??
			em.create(DeliveryRun, {
				...{ id: newId(), hub: hub.id, date, capacity, status: 'planned' },
				...{ slot: round.slotId, rider: em.getReference(User, riderId) },
			});
		// Without a slot it goes out on the day on which it was planned last.
		em.assign(run, { date, capacity });
		stops.forEach(({ id }, index) => {
			const stop = stopOf.get(id);
			stopOf.delete(id);
			if (stop) em.assign(stop, { run, position: index + 1 });
			else
				em.create(DeliveryStop, {
					...{ id: newId(), run, order: em.getReference(Order, id), activeOrderId: id },
					...{ position: index + 1, status: 'pending' },
				});
		});
		return run;
	});
	await em.nativeDelete(DeliveryStop, { id: { $in: [...stopOf.values()].map(({ id }) => id) } });
	for (const stop of stopOf.values()) em.getUnitOfWork().unsetIdentity(stop);
	await em.flush();
	const gone = planned.filter((run) => !runs.includes(run));
	await em.nativeDelete(DeliveryRun, { id: { $in: gone.map(({ id }) => id) } });
}
