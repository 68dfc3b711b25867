import { setTimeout as sleep } from 'node:timers/promises';
import { OUTBOX_CHANNEL } from '@dailyveg/api';
import { newId, uuidFromBinary, uuidToBinary } from '@dailyveg/db';
import { Redis } from 'ioredis';
import type { RowDataPacket } from 'mysql2/promise';
import type { BenchShop } from '../bench-shop.ts';
import { insert } from '../fixtures/customers.ts';
import { quantile } from '../load/measure.ts';
import { atMost, type Outcome } from '../report/row.ts';
import { type Session, withProgram } from '../session.ts';
import { type JobStarts, watchJobStarts } from './job-starts.ts';

const LATENCY_JOBS = 200;
/** Between two single jobs: each finds the worker idle. */
const PAUSE_MS = 25;
const RATE_JOBS = 600;
const DONE_WITHIN_MS = 60_000;
const WANTED_P50_MS = 50;

/**
 * W6: from the commit of an outbox row to the start of its handler, for single jobs; then how many confirmation
 * mails a second leave one worker process when many rows commit at once.
 */
export async function benchOutbox({ shop, say }: Session): Promise<Outcome> {
	say('Running jobs (W6) …');
	// What orders of other workloads have promised is not to be in the way.
	await shop.pool.query('update outbox_message set dispatched_at = now(3) where dispatched_at is null');
	const orders = await findOrders(shop);
	return withProgram(shop.startWorker(), async () => {
		const redis = new Redis(shop.env['REDIS_URL'] ?? '');
		let starts: JobStarts | undefined;
		try {
			const commit = (count: number) => commitJobs(shop, redis, orders, count);
			// Warms the worker up; once it has done a job, the tables of the queue are there.
			await waitUntilProcessed(shop, (await commit(LATENCY_JOBS)).ids);
			starts = await watchJobStarts(shop.env['POSTGRES_URL'] ?? '');
			const latencies = await measureLatencies(shop, starts, commit);
			const p50 = quantile(latencies, 0.5);
			const perSecond = await measureRate(shop, commit);
			return {
				rows: [
					{ workload: 'W6', name: 'outbox commit → handler started', p50, p99: quantile(latencies, 0.99) },
					{ workload: 'W6', name: 'jobs: confirmation mails, one worker', perSecond },
				],
				goals: [atMost('W6 commit → handler, p50', p50, WANTED_P50_MS, 'ms')],
			};
		} finally {
			await starts?.close();
			redis.disconnect();
		}
	});
}

async function findOrders({ pool }: BenchShop): Promise<string[]> {
	const [rows] = await pool.query<(RowDataPacket & { id: Buffer })[]>(
		'select id from customer_order limit 200',
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}

interface Committed {
	ids: string[];
	/** Milliseconds of the epoch, with fractions. */
	at: number;
}

/** Commits outbox rows in one statement and announces them, as the API does. */
async function commitJobs(
	{ pool }: BenchShop,
	redis: Redis,
	orders: readonly string[],
	count: number,
): Promise<Committed> {
	const ids = Array.from({ length: count }, newId);
	const rows = ids.map((id, index) => [
		...[uuidToBinary(id), 'orders.sendConfirmation'],
		...[JSON.stringify({ orderId: orders[index % orders.length] }), new Date()],
	]);
	await insert(pool, 'outbox_message (id, name, payload, created_at)', rows);
	const at = performance.timeOrigin + performance.now();
	void redis.publish(OUTBOX_CHANNEL, '');
	return { ids, at };
}

async function measureLatencies(
	shop: BenchShop,
	starts: JobStarts,
	commit: (count: number) => Promise<Committed>,
): Promise<Float64Array> {
	const committedAt = new Map<string, number>();
	for (let job = 0; job < LATENCY_JOBS; job += 1) {
		const { ids, at } = await commit(1);
		for (const id of ids) committedAt.set(id, at);
		await sleep(PAUSE_MS);
	}
	await waitUntilProcessed(shop, [...committedAt.keys()]);
	const startedAt = await starts.read();
	const latencies = [...committedAt].map(([id, at]) => (startedAt.get(id) ?? Number.NaN) - at);
	return Float64Array.from(latencies).sort();
}

async function measureRate(shop: BenchShop, commit: (count: number) => Promise<Committed>): Promise<number> {
	const { ids, at } = await commit(RATE_JOBS);
	const lastAt = await waitUntilProcessed(shop, ids);
	return RATE_JOBS / ((lastAt - at) / 1_000);
}

/** Waits for the effects of all messages; resolves with the moment of the last one. */
async function waitUntilProcessed({ pool }: BenchShop, ids: readonly string[]): Promise<number> {
	const deadline = Date.now() + DONE_WITHIN_MS;
	for (;;) {
		const [[row]] = await pool.query<(RowDataPacket & { done: number; lastAt: Date | null })[]>(
			'select count(*) as done, max(processed_at) as lastAt from processed_message where id in (?)',
			[ids.map(uuidToBinary)],
		);
		if (row?.done === ids.length && row.lastAt) return row.lastAt.getTime();
		if (Date.now() > deadline) throw new Error(`only ${row?.done} of ${ids.length} jobs are done`);
		await sleep(50);
	}
}
