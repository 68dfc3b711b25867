import { setTimeout as sleep } from 'node:timers/promises';
import type { Services } from '@dailyveg/api';
import { deleteExpiredRows, type SweptTable } from '@dailyveg/db';

const DAY_MS = 24 * 60 * 60 * 1_000;
/** Small enough that no checkout waits noticeably for the locks. */
const BATCH_SIZE = 1_000;
/** Lets checkouts have the disk in between. */
const REST_MS = 20;
/** Batches per run and table; the next run takes the rest. */
const MAX_BATCHES = 500;

/** How long rows are kept past their age column, in milliseconds; keys, sessions and codes say themselves when they end. */
const keepMs: Readonly<Record<SweptTable, number>> = {
	outbox_message: 7 * DAY_MS,
	// Longer than any outbox row or retry can live: a message that comes back must still be known.
	processed_message: 30 * DAY_MS,
	idempotency_key: 0,
	session: 0,
	one_time_code: 0,
	api_call: 30 * DAY_MS,
	webhook_delivery: 30 * DAY_MS,
	notification: 180 * DAY_MS,
};

/** Deletes what nobody will ask for again, in small transactions; returns how many rows went. */
export async function prune(services: Services): Promise<number> {
	let total = 0;
	for (const table of Object.keys(keepMs) as SweptTable[]) total += await pruneTable(services, table);
	return total;
}

async function pruneTable({ orm, clock }: Services, table: SweptTable): Promise<number> {
	const before = new Date(clock.now().getTime() - keepMs[table]);
	let total = 0;
	for (let batch = 0; batch < MAX_BATCHES; batch++) {
		const deleted = await deleteExpiredRows(orm.em.fork(), table, { before, limit: BATCH_SIZE });
		total += deleted;
		if (deleted < BATCH_SIZE) break;
		await sleep(REST_MS);
	}
	return total;
}
