import {
	DeliveryRun,
	type DeliveryStop,
	type EntityManager,
	findStop,
	lockRiders,
	lockRun,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { inOrder, presentStaffRun, staffRunParts } from './runs.presenter.ts';
import type { AssignRunInput, ListRunsInput, MoveStopInput, StaffRunOutput } from './runs.schemas.ts';

/** Runs, newest first. */
export async function listRuns({ em }: UserContext, input: ListRunsInput) {
	const { hubId, date, slotId, riderId, status, cursor, limit } = input;
	const where = {
		...(hubId && { hub: hubId }),
		...(date && { date }),
		...(slotId && { slot: slotId }),
		...(riderId && { rider: riderId }),
		...(status && { status }),
		...beyond(cursor),
	};
	const runs = await em.find(DeliveryRun, where, {
		orderBy: { id: 'desc' },
		limit: limit + 1,
		populate: [...staffRunParts],
	});
	return pageById(runs, limit, presentStaffRun);
}

/** Gives a run that has not started to another rider. */
export function assignRun(ctx: UserContext, input: AssignRunInput): Promise<StaffRunOutput> {
	const { runId, riderId, capacity } = input;
	return transact(ctx.services, async (em) => {
		if ((await lockRiders(em, [riderId])).length === 0)
			throw new DomainError('NOT_FOUND', { resource: 'rider' });
		const run = await requirePlannedRun(em, runId);
		const before = { riderId: run.rider.id, capacity: run.capacity };
		const after = { riderId, capacity: capacity ?? run.capacity };
		if (run.stops.length > after.capacity) throw new DomainError('RUN_FULL', { capacity: after.capacity });
		em.assign(run, { rider: em.getReference(User, riderId), capacity: after.capacity });
		recordAudit(em, ctx, {
			...{ action: 'deliveryRun.reassigned', targetType: 'deliveryRun', targetId: runId, before, after },
		});
		await em.flush();
		return present(em, run);
	});
}

/** Puts a stop elsewhere on its run, or on another one of the hub; nothing that has started gets or loses one. */
export async function moveStop(ctx: UserContext, input: MoveStopInput): Promise<StaffRunOutput> {
	const { stopId, position } = input;
	const known = await findStop(ctx.em, stopId);
	if (!known) throw new DomainError('NOT_FOUND', { resource: 'delivery stop' });
	const [fromId, toId] = [known.run.id, input.runId ?? known.run.id];
	return transact(ctx.services, async (em) => {
		const runs = new Map<string, DeliveryRun>();
		for (const id of [...new Set([fromId, toId])].toSorted()) runs.set(id, await requirePlannedRun(em, id));
		const [from, to] = [runs.get(fromId), runs.get(toId)];
		const stop = from?.stops.getItems().find(({ id }) => id === stopId);
		// It was moved or left its run before we had the lock.
		if (!from || !to || !stop) throw new DomainError('NOT_FOUND', { resource: 'delivery stop' });
		if (from !== to) {
			if (to.hub.id !== from.hub.id) throw new DomainError('NOT_FOUND', { resource: 'delivery run' });
			if (to.stops.length >= to.capacity) throw new DomainError('RUN_FULL', { capacity: to.capacity });
		}
		const before = { runId: fromId, position: stop.position };
		const others = inOrder(to).filter((other) => other !== stop);
		renumber([...others.slice(0, position - 1), stop, ...others.slice(position - 1)]);
		if (from !== to) renumber(inOrder(from).filter((other) => other !== stop));
		to.stops.add(stop);
		recordAudit(em, ctx, {
			...{ action: 'deliveryRun.stopMoved', targetType: 'deliveryStop', targetId: stopId, before },
			after: { runId: toId, position: stop.position },
		});
		await em.flush();
		return present(em, to);
	});
}

function renumber(stops: DeliveryStop[]): void {
	stops.forEach((stop, index) => {
		stop.position = index + 1;
	});
}

async function requirePlannedRun(em: EntityManager, id: string): Promise<DeliveryRun> {
	const run = await lockRun(em, id);
	if (!run) throw new DomainError('NOT_FOUND', { resource: 'delivery run' });
	if (run.status !== 'planned') throw new DomainError('INVALID_RUN_STATE', { status: run.status });
	return run;
}

async function present(em: EntityManager, run: DeliveryRun): Promise<StaffRunOutput> {
	await em.populate(run, [...staffRunParts]);
	return presentStaffRun(run);
}
