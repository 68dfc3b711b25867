import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { toDate } from '../types/raw-date.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** An outbox row that this transaction has claimed. */
export interface ClaimedMessage {
	id: string;
	/** Name of the job. */
	name: string;
	payload: unknown;
	createdAt: Date;
}

/**
 * Claims the oldest rows that no relay has dispatched or is dispatching; other relays skip them until the
 * transaction ends. That transaction must be READ COMMITTED: under InnoDB's default the scan also locks the gap
 * after the last row, and with it every checkout that wants to add one.
 */
export async function claimUndispatched(em: EntityManager, limit: number): Promise<ClaimedMessage[]> {
	// MySQL returns JSON parsed, MariaDB as text: as text both are the same. With the statistics of a young table,
	// `order by id` tempts the optimizer to read from the first row, which was dispatched a week ago.
	const rows = await em.execute<{ id: Buffer; name: string; payload: string; createdAt: string | Date }[]>(
		`select id, name, cast(payload as char) as payload, created_at as createdAt
		from outbox_message force index (outbox_message_dispatched_at_id_index)
		where dispatched_at is null
		order by id
		limit ?
		for update skip locked`,
		[limit],
	);
	return rows.map(({ id, name, payload, createdAt }) => ({
		id: uuidFromBinary(id),
		name,
		payload: JSON.parse(payload),
		createdAt: toDate(createdAt),
	}));
}

/** Marks claimed rows as handed to the queue; throws when another relay has marked one of them. */
export async function markDispatched(em: EntityManager, ids: string[], now: Date): Promise<void> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update outbox_message set dispatched_at = ?
		where id in (${placeholders(ids)}) and dispatched_at is null`,
		[now, ...ids.map(uuidToBinary)],
		'run',
	);
	if (affectedRows !== ids.length) throw new Error('another relay dispatched the same outbox rows');
}

/** What waits for a relay: rows, and the age of the oldest in seconds (0 when there is none). */
export async function outboxBacklog(em: EntityManager): Promise<{ rows: number; lagSeconds: number }> {
	const [backlog] = await em.execute<{ total: number; lag: string | null }[]>(
		`select count(*) as total, timestampdiff(microsecond, min(created_at), utc_timestamp(3)) / 1000000 as lag
		from outbox_message
		where dispatched_at is null`,
	);
	return { rows: Number(backlog?.total ?? 0), lagSeconds: Math.max(0, Number(backlog?.lag ?? 0)) };
}
