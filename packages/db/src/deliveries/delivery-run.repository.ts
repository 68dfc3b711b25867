import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { textList } from '../check/text-list.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { deliverableStatuses } from './deliveries.enums.ts';
import { DeliveryRun } from './delivery-run.entity.ts';
import { DeliveryStop } from './delivery-stop.entity.ts';

/** The orders that go out together: those of a slot, or, without one, those of a hub that have none. */
export interface Round {
	hubId: string;
	slotId: string | null;
}

/** An order that waits for a run, and where it goes; no coordinates where its pincode is not known any more. */
export interface WaitingOrder {
	id: string;
	pincode: string;
	areaName: string;
	/** Degrees, of about the middle of the pincode. */
	latitude: number | null;
	longitude: number | null;
}

/**
 * Locks accounts of riders until the transaction ends, in id order; returns those that are there. Whoever plans,
 * reassigns or starts runs begins with it, then locks runs, then orders: nobody waits in a circle.
 */
export async function lockRiders(em: EntityManager, ids: readonly string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await em.execute<{ id: Buffer }[]>(
		`select id from user where id in (${placeholders(ids)}) and role = 'rider' and disabled_at is null
		and deleted_at is null order by id for update`,
		ids.map(uuidToBinary),
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/** A run, locked until the transaction ends, with its stops in their order; null when there is none, or it is another rider's. */
export async function lockRun(em: EntityManager, id: string, riderId?: string): Promise<DeliveryRun | null> {
	const run = await em.findOne(
		DeliveryRun,
		{ id, ...(riderId === undefined ? {} : { rider: riderId }) },
		{ lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
	);
	// Also locked: what was read before the lock may be older than it.
	await run?.stops.init({ lockMode: LockMode.PESSIMISTIC_WRITE });
	return run;
}

/** Runs of a round that have not started, locked until the transaction ends. */
export function lockPlannedRuns(em: EntityManager, { hubId, slotId }: Round): Promise<DeliveryRun[]> {
	return em.find(
		DeliveryRun,
		{ hub: hubId, slot: slotId, status: 'planned' },
		{ orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
	);
}

/** Runs of a round, whatever they are at. */
export const findRuns = (
	em: EntityManager,
	{ hubId, slotId }: Round,
	date?: string,
): Promise<DeliveryRun[]> =>
	em.find(
		DeliveryRun,
		{ hub: hubId, slot: slotId, ...(date === undefined ? {} : { date }) },
		{ orderBy: { id: 'asc' }, populate: ['stops'] },
	);

/** Orders of a round that may go out and are on no run, or on one that has not started, by pincode. */
export async function findWaitingOrders(
	em: EntityManager,
	{ hubId, slotId }: Round,
): Promise<WaitingOrder[]> {
	const hub = uuidToBinary(hubId);
	const slot = slotId === null ? null : uuidToBinary(slotId);
	const rows = await em.execute<(Omit<WaitingOrder, 'id'> & { id: Buffer })[]>(
		`select o.id, json_unquote(json_extract(o.address, '$.pincode')) as pincode,
			json_unquote(json_extract(o.address, '$.areaName')) as areaName, p.latitude, p.longitude
		from customer_order o
		left join pincode p
			on p.code = convert(json_unquote(json_extract(o.address, '$.pincode')) using utf8mb4) collate utf8mb4_unicode_ci
		where o.hub_id = ? and o.slot_id <=> ? and o.status in (${textList(deliverableStatuses)})
			and not exists (
				select 1 from delivery_stop s join delivery_run r on r.id = s.run_id
				where s.active_order_id = o.id and not (r.status = 'planned' and r.hub_id = ? and r.slot_id <=> ?))
		order by pincode, o.id`,
		[hub, slot, hub, slot],
	);
	return rows.map((row) => ({ ...row, id: uuidFromBinary(row.id) }));
}

/** A stop with its run and order; null when there is none. The caller locks the run before it believes it. */
export const findStop = (em: EntityManager, id: string): Promise<DeliveryStop | null> =>
	em.findOne(DeliveryStop, { id }, { populate: ['run', 'order'] });
