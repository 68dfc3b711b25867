import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import type { OrderStatus } from '../orders/orders.enums.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { RiderRating } from './rider-rating.entity.ts';
import { RiderScore } from './rider-score.entity.ts';

/** The state of the customer's order, and who handed it over: null where nobody did, or it was on no run. */
export async function findRatableDelivery(
	em: EntityManager,
	{ userId, orderId }: { userId: string; orderId: string },
): Promise<{ status: OrderStatus; riderId: string | null } | null> {
	const [row] = await em.execute<{ status: OrderStatus; riderId: Buffer | null }[]>(
		`select o.status, (
			select r.rider_id from delivery_stop s join delivery_run r on r.id = s.run_id
			where s.order_id = o.id and s.status in ('delivered', 'partly_delivered') order by s.id desc limit 1
		) as riderId
		from customer_order o where o.id = ? and o.user_id = ?`,
		[uuidToBinary(orderId), uuidToBinary(userId)],
	);
	return row ? { status: row.status, riderId: row.riderId && uuidFromBinary(row.riderId) } : null;
}

/**
 * Locks the count of a rider until the transaction ends. Whoever changes a rating of the rider locks it first: the
 * changes stand in line and cannot deadlock.
 */
export async function lockRiderScore(em: EntityManager, riderId: string, now: Date): Promise<void> {
	const none = { stars1: 0, stars2: 0, stars3: 0, stars4: 0, stars5: 0 };
	const score = { id: newId(), createdAt: now, updatedAt: now, rider: riderId, ...none };
	await bulkInsert(em, RiderScore, [score], 'ignore');
	await em.execute('select id from rider_score where rider_id = ? for update', [uuidToBinary(riderId)]);
}

/** The rating of a delivery, locked after the count of its rider; null when there is none. */
export const lockRiderRating = (
	em: EntityManager,
	where: { id: string } | { order: string },
): Promise<RiderRating | null> => em.findOne(RiderRating, where, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Moves a rating of the rider from one count to another; null: it did not count before, or does no more. */
export async function moveRiderStars(
	em: EntityManager,
	riderId: string,
	from: number | null,
	to: number | null,
): Promise<void> {
	if (from === to) return;
	const changes = [
		...(from === null ? [] : [`stars${from} = stars${from} - 1`]),
		...(to === null ? [] : [`stars${to} = stars${to} + 1`]),
	];
	const guard = from === null ? '' : `and stars${from} > 0`;
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update rider_score set ${changes.join(', ')} where rider_id = ? ${guard}`,
		[uuidToBinary(riderId)],
		'run',
	);
	if (affectedRows !== 1) throw new Error(`rider ${riderId} has lost count of the ratings`);
}

/** Riders whose counts differ from their rows: none, unless somebody wrote past `moveRiderStars`. */
export async function findMiscountedRiders(em: EntityManager): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer }[]>(`${miscountedRiders}`);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/** Selects the riders, as `id`, whose counts differ from their rows. */
export const miscountedRiders = `select u.id
	from user u
	left join rider_score c on c.rider_id = u.id
	left join (
		select rider_id, sum(stars = 1) as s1, sum(stars = 2) as s2, sum(stars = 3) as s3, sum(stars = 4) as s4,
			sum(stars = 5) as s5
		from rider_rating where status = 'visible' group by rider_id
	) r on r.rider_id = u.id
	where (c.rider_id is not null or r.rider_id is not null)
		and (coalesce(c.stars1, 0), coalesce(c.stars2, 0), coalesce(c.stars3, 0), coalesce(c.stars4, 0), coalesce(c.stars5, 0))
			<> (coalesce(r.s1, 0), coalesce(r.s2, 0), coalesce(r.s3, 0), coalesce(r.s4, 0), coalesce(r.s5, 0))`;

/** Counts the rider's ratings anew; the caller has locked the count. */
export async function recountRiderStars(em: EntityManager, riderId: string): Promise<void> {
	const countOf = (stars: number) =>
		`(select count(*) from rider_rating r where r.rider_id = c.rider_id and r.status = 'visible' and r.stars = ${stars})`;
	const counts = [1, 2, 3, 4, 5].map((stars) => `c.stars${stars} = ${countOf(stars)}`);
	await em.execute(`update rider_score c set ${counts.join(', ')} where c.rider_id = ?`, [
		uuidToBinary(riderId),
	]);
}
