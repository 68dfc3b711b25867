import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { Subscription } from './subscription.entity.ts';
import type { SubscriptionCycle } from './subscription-cycle.entity.ts';

/**
 * Takes subscriptions that are due, the longest waiting first, and keeps other workers off them until a moment: whoever
 * dies with them leaves them due again from then on. Needs a transaction of its own.
 */
export async function claimDueSubscriptions(
	em: EntityManager,
	{ now, until, limit }: { now: Date; until: Date; limit: number },
): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer }[]>(
		'select id from subscription where run_at <= ? order by run_at, id limit ? for update skip locked',
		[now, limit],
	);
	if (rows.length === 0) return [];
	await em.execute(`update subscription set run_at = ? where id in (${placeholders(rows)})`, [
		until,
		...rows.map(({ id }) => id),
	]);
	return rows.map(({ id }) => uuidFromBinary(id));
}

/**
 * Writes where a subscription stands, if it is still as it was at that revision; false when it was changed, cancelled or
 * dealt with by somebody else. Its row is then locked until the transaction ends.
 */
export async function moveSubscription(
	em: EntityManager,
	subscription: Subscription,
	revision: number,
	now: Date,
): Promise<boolean> {
	const { id, status, skips, isPaused, resumesOn, vacationFrom, vacationUntil } = subscription;
	const { nextDate, runAt, lastDate } = subscription;
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update subscription set status = ?, skips = ?, is_paused = ?, resumes_on = ?, vacation_from = ?, vacation_until = ?,
			next_date = ?, run_at = ?, last_date = ?, revision = revision + 1, updated_at = ?
		where id = ? and revision = ? and status = 'active'`,
		[
			...[status, JSON.stringify(skips), isPaused, resumesOn, vacationFrom, vacationUntil],
			...[nextDate, runAt, lastDate, now, uuidToBinary(id), revision],
		],
		'run',
	);
	return affectedRows === 1;
}

/** What came of a day, to be written. */
export type NewCycle = Pick<SubscriptionCycle, 'date' | 'outcome' | 'orderId' | 'shortages'>;

/** Writes what came of days of a subscription; a day that has an outcome already breaks the unique key. */
export async function insertCycles(
	em: EntityManager,
	subscriptionId: string,
	cycles: readonly NewCycle[],
	now: Date,
): Promise<void> {
	await em.execute(
		`insert into subscription_cycle
			(id, created_at, updated_at, subscription_id, date, outcome, order_id, shortages, decided_at, attempts)
		values ${cycles.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, 1)').join(', ')}`,
		cycles.flatMap(({ date, outcome, orderId, shortages }) => [
			...[uuidToBinary(newId()), now, now, uuidToBinary(subscriptionId), date, outcome],
			...[orderId && uuidToBinary(orderId), JSON.stringify(shortages), now],
		]),
	);
}

/** Writes what came of another try of a day without an order; false when somebody else tried in the meantime. */
export async function updateCycle(
	em: EntityManager,
	{ id, attempts }: Pick<SubscriptionCycle, 'id' | 'attempts'>,
	{ outcome, orderId, shortages }: Omit<NewCycle, 'date'>,
	now: Date,
): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update subscription_cycle
		set outcome = ?, order_id = ?, shortages = ?, decided_at = ?, attempts = attempts + 1, updated_at = ?
		where id = ? and attempts = ? and order_id is null`,
		[
			...[outcome, orderId && uuidToBinary(orderId), JSON.stringify(shortages), now, now],
			...[uuidToBinary(id), attempts],
		],
		'run',
	);
	return affectedRows === 1;
}
