import { createServices, type Services } from '@dailyveg/api';
import { claimUndispatched, OutboxMessage } from '@dailyveg/db';
import { runWorker } from '@dailyveg/testkit';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createPostgresPool } from '../queue/postgres.ts';
import { runQueue } from '../queue/run-queue.ts';
import { eventually } from '../testing/eventually.ts';
import { createTestBench, type TestBench } from '../testing/test-worker.ts';
import { dispatch } from './dispatch.ts';
import { relayBatch, startRelay } from './relay.ts';
import { listenForWakeUps } from './wake-ups.ts';

const logger = pino({ level: 'silent' });
let bench: TestBench;
let pool: pg.Pool;

beforeAll(async () => {
	bench = await createTestBench();
	pool = createPostgresPool(bench.env.POSTGRES_URL, 10, logger);
	await runMigrations({ pgPool: pool });
});

afterAll(async () => {
	await pool.end();
	await bench.close();
});

beforeEach(async () => {
	await pool.query('delete from graphile_worker._private_jobs');
	await bench.shop.em().nativeDelete(OutboxMessage, {});
});

async function promise(count: number, name = 'test.job'): Promise<void> {
	await bench.shop.em().transactional(async (em) => {
		for (let n = 0; n < count; n++) em.create(OutboxMessage, { name, payload: { n } });
	});
}

const waiting = () => bench.shop.em().count(OutboxMessage, { dispatchedAt: null });

async function queuedKeys(): Promise<string[]> {
	const { rows } = await pool.query<{ key: string }>('select key from graphile_worker.jobs');
	return rows.map(({ key }) => key);
}

/** Relays as other processes would: with connections of their own. */
async function drain(services: Services, total = 0): Promise<number> {
	const size = await relayBatch(services, pool);
	return size === 0 ? total : drain(services, total + size);
}

test('R47 three relays side by side send each message once', async () => {
	await promise(650);
	const others = await Promise.all([1, 2].map(() => createServices(bench.shop.env, logger)));
	const totals = await Promise.all([bench.shop.services, ...others].map((services) => drain(services)));
	expect(totals.reduce((sum, total) => sum + total, 0)).toBe(650);
	expect(await waiting()).toBe(0);
	const keys = await queuedKeys();
	expect(keys).toHaveLength(650);
	expect(new Set(keys).size).toBe(650);
	await Promise.all(others.map((services) => services.close()));
});

test('a message dispatched again while its job exists adds nothing', async () => {
	await promise(3);
	const messages = await bench.shop.em().transactional((em) => claimUndispatched(em, 100));
	await dispatch(pool, messages);
	await pool.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'somebody'`);
	expect(await drain(bench.shop.services)).toBe(3);
	expect(await queuedKeys()).toHaveLength(3);
});

test('a payload that does not fit its job goes to the worker, and holds nothing up', async () => {
	await promise(1, 'notifications.send');
	await promise(1);
	expect(await relayBatch(bench.shop.services, pool)).toBe(2);
	expect(await queuedKeys()).toHaveLength(2);
});

test('R47 a relay killed between addJob and commit: another one ends with each job once', async () => {
	await promise(40);
	const blocker = await pool.connect();
	await blocker.query('begin; lock table graphile_worker._private_jobs in exclusive mode');
	const worker = await runWorker({ ...bench.variables, RECOVERY_MS: '60000' });
	await eventually(async () => {
		const { rows } = await pool.query(
			`select from pg_stat_activity where query like '%add_job%' and wait_event_type = 'Lock'`,
		);
		expect(rows).toHaveLength(1);
	});
	await worker.kill();
	// PostgreSQL finishes what the dead relay asked for; MySQL rolls its claim back.
	await blocker.query('commit');
	blocker.release();
	await eventually(async () => expect(await queuedKeys()).toHaveLength(40));
	expect(await waiting()).toBe(40);
	await eventually(async () => expect(await drain(bench.shop.services)).toBe(40));
	expect(await queuedKeys()).toHaveLength(40);
	expect(await waiting()).toBe(0);
});

test('a claim keeps nobody from adding rows', async () => {
	await promise(2);
	await bench.shop.em().transactional(
		async (em) => {
			await claimUndispatched(em, 100);
			await promise(1);
		},
		{ isolationLevel: 'read committed' },
	);
	expect(await waiting()).toBe(3);
});

test('nothing is lost or marked while the queue refuses', async () => {
	await promise(5);
	const broken = createPostgresPool('postgres://nobody@127.0.0.1:1/none', 1, logger);
	await expect(relayBatch(bench.shop.services, broken)).rejects.toThrow();
	await broken.end();
	expect(await waiting()).toBe(5);
});

test('from commit to the start of the handler: half of the messages within 50 ms', async () => {
	const started = new Map<number, (time: number) => void>();
	const queue = runQueue({
		url: bench.env.POSTGRES_URL,
		pool,
		taskList: {
			'test.job': async (content) => {
				const { payload } = content as { payload: { n: number } };
				started.get(payload.n)?.(performance.now());
			},
		},
		cronItems: [],
		concurrency: 10,
		logger,
	});
	await queue.started;
	const relay = startRelay({ services: bench.shop.services, pool, pollMs: 1_000, logger });
	const stopListening = listenForWakeUps(bench.env.REDIS_URL, () => relay.wake(), logger);
	const latencies: number[] = [];
	for (let n = 0; n < 60; n++) {
		const start = new Promise<number>((resolve) => started.set(n, resolve));
		await bench.shop.em().transactional(async (em) => {
			em.create(OutboxMessage, { name: 'test.job', payload: { n } });
		});
		const committed = performance.now();
		bench.shop.services.wakeOutbox();
		latencies.push((await start) - committed);
	}
	stopListening();
	await relay.stop();
	await queue.stop();
	// The first ones open connections.
	const sorted = latencies.slice(10).sort((a, b) => a - b);
	expect(sorted[25]).toBeLessThan(50);
});
