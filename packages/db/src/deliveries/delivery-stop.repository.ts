import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { RiderSettlement } from './rider-settlement.entity.ts';

/** Counts a try of the stop's code; false when it has borne as many as it may. */
export async function countCodeTry(em: EntityManager, stopId: string, limit: number): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		'update delivery_stop set code_tries = code_tries + 1 where id = ? and code_tries < ?',
		[uuidToBinary(stopId), limit],
		'run',
	);
	return affectedRows === 1;
}

/** The way of a run from its next stop to that of one order; the order's is the last. */
export interface CourierWay {
	runId: string;
	/** Degrees, of about the middle of each pincode; null where it is not known. */
	places: ({ latitude: number; longitude: number } | null)[];
}

/** What lies before the stop of an order that is on its way; null when it is on none. */
export async function findCourierWay(em: EntityManager, orderId: string): Promise<CourierWay | null> {
	const rows = await em.execute<{ runId: Buffer; latitude: number | null; longitude: number | null }[]>(
		`select r.id as runId, p.latitude, p.longitude
		from delivery_stop own
		join delivery_run r on r.id = own.run_id and r.status = 'started'
		join delivery_stop s on s.run_id = r.id and s.active_order_id is not null
			and (s.position < own.position or s.id = own.id)
		join customer_order o on o.id = s.order_id
		left join pincode p
			on p.code = convert(json_unquote(json_extract(o.address, '$.pincode')) using utf8mb4) collate utf8mb4_unicode_ci
		where own.active_order_id = ?
		order by s.position`,
		[uuidToBinary(orderId)],
	);
	const [first] = rows;
	if (!first) return null;
	return {
		runId: uuidFromBinary(first.runId),
		places: rows.map(({ latitude, longitude }) =>
			latitude === null || longitude === null ? null : { latitude, longitude },
		),
	};
}

const unsettled = `s.settlement_id is null and s.cash_collected_minor > 0
	and s.run_id in (select r.id from delivery_run r where r.rider_id = ?)`;

/** Puts all cash that the rider has into a settlement; how many stops that were, and the sum in minor units. */
export async function settleStops(
	em: EntityManager,
	settlementId: string,
	riderId: string,
): Promise<{ stops: number; collectedMinor: number }> {
	const settlement = uuidToBinary(settlementId);
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update delivery_stop s set s.settlement_id = ? where ${unsettled}`,
		[settlement, uuidToBinary(riderId)],
		'run',
	);
	const [row] = await em.execute<{ total: string | number | null }[]>(
		'select sum(cash_collected_minor) as total from delivery_stop where settlement_id = ?',
		[settlement],
	);
	return { stops: affectedRows, collectedMinor: Number(row?.total ?? 0) };
}

/** Cash that the rider has collected and not handed over, in minor units. */
export async function cashInHand(em: EntityManager, riderId: string): Promise<number> {
	const [row] = await em.execute<{ total: string | number | null }[]>(
		`select sum(s.cash_collected_minor) as total from delivery_stop s where ${unsettled}`,
		[uuidToBinary(riderId)],
	);
	return Number(row?.total ?? 0);
}

/** A settlement, locked until the transaction ends; null when there is none. */
export const lockSettlement = (em: EntityManager, id: string): Promise<RiderSettlement | null> =>
	em.findOne(RiderSettlement, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
