import type { EntityManager } from '@mikro-orm/mysql';

/** Tables that only grow unless swept, and the indexed column that says how old a row is. */
const ageColumns = {
	outbox_message: 'dispatched_at',
	processed_message: 'processed_at',
	idempotency_key: 'expires_at',
	session: 'expires_at',
	one_time_code: 'expires_at',
	api_call: 'occurred_at',
	webhook_delivery: 'created_at',
	notification: 'created_at',
} as const;

/** A table whose old rows may go. */
export type SweptTable = keyof typeof ageColumns;

/**
 * Deletes at most `limit` rows older than `before`, the oldest first, and returns how many went. Undispatched outbox
 * rows have no age and stay.
 */
export async function deleteExpiredRows(
	em: EntityManager,
	table: SweptTable,
	{ before, limit }: { before: Date; limit: number },
): Promise<number> {
	const column = ageColumns[table];
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`delete from \`${table}\` where ${column} < ? order by ${column} limit ?`,
		[before, limit],
		'run',
	);
	return affectedRows;
}
