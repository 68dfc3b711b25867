import {
	DeliveryRun,
	type DeliveryStop,
	type EntityManager,
	lockRiders,
	lockRun,
	type Order,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { afterCommit, transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { moveOrder, requireLockedOrder } from '../orders/orders.public.ts';
import { missingDocuments } from '../rider-documents/rider-documents.public.ts';
import { wakeTrackers } from './courier.ts';
import { presentRiderRun } from './rider-runs.ts';
import { inOrder } from './runs.presenter.ts';
import type { StartRunOutput } from './stops.schemas.ts';
import { tellDispatched } from './tell-customer.ts';

/**
 * Takes the packed orders of a run out of the hub. What is not packed, or was cancelled, stays behind and may be put on
 * another run. Started again it says what it said. A rider has one run at a time.
 */
export function startRun(ctx: UserContext, runId: string): Promise<StartRunOutput> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		await lockRiders(em, [user.id]);
		const run = await lockRun(em, runId, user.id);
		if (!run) throw new DomainError('NOT_FOUND', { resource: 'delivery run' });
		if (run.status === 'started') return { ...(await presentRiderRun(em, run)), leftBehind: [] };
		await requireStartable(em, run, user.id);
		const orders = await lockOrders(em, run);
		const [ready, behind] = split(inOrder(run), (stop) => orders.get(stop)?.status === 'packed');
		if (ready.length === 0) throw new DomainError('RUN_NOT_READY', {});
		for (const stop of behind) em.remove(stop);
		for (const [index, stop] of ready.entries()) {
			stop.position = index + 1;
			const order = orders.get(stop);
			if (!order) continue;
			await moveOrder(em, services, order, { status: 'dispatched', by: 'rider', actorId: user.id });
			tellDispatched(em, services, order, stop.id);
		}
		em.assign(run, { status: 'started', startedAt: services.clock.now() });
		await em.flush();
		afterCommit(em, () => wakeTrackers(services, ready));
		const leftBehind = behind.map((stop) => orders.get(stop)?.number ?? '');
		return { ...(await presentRiderRun(em, run)), leftBehind };
	});
}

async function requireStartable(em: EntityManager, run: DeliveryRun, riderId: string): Promise<void> {
	if (run.status !== 'planned') throw new DomainError('INVALID_RUN_STATE', { status: run.status });
	const missing = await missingDocuments(em, riderId);
	if (missing.length > 0) throw new DomainError('RIDER_NOT_VERIFIED', { missing });
	if ((await em.count(DeliveryRun, { rider: riderId, status: 'started' })) > 0)
		throw new DomainError('INVALID_RUN_STATE', { status: 'started' });
}

/** Orders of the stops, locked in id order as everywhere. */
async function lockOrders(em: EntityManager, run: DeliveryRun): Promise<Map<DeliveryStop, Order>> {
	const orders = new Map<DeliveryStop, Order>();
	for (const stop of run.stops.getItems().toSorted((a, b) => (a.order.id < b.order.id ? -1 : 1)))
		orders.set(stop, await requireLockedOrder(em, stop.order.id));
	return orders;
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}
