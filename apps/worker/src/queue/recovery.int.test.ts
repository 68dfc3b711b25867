import { makeWorkerUtils } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import { createTestBench, type TestBench } from '../testing/test-worker.ts';
import { createPostgresPool } from './postgres.ts';
import { PRESENCE_KEY, showPresence } from './presence.ts';
import { recoverJobs } from './recovery.ts';

const logger = pino({ level: 'silent' });
let bench: TestBench;
let pool: pg.Pool;

beforeAll(async () => {
	bench = await createTestBench();
	pool = createPostgresPool(bench.env.POSTGRES_URL, 4, logger);
	const utils = await makeWorkerUtils({ pgPool: pool });
	await utils.migrate();
	await utils.addJob('test.job', {}, { queueName: 'in a row' });
	await utils.release();
});

afterAll(async () => {
	await pool.end();
	await bench.close();
});

async function lockJobFor(poolId: string): Promise<void> {
	const lock = `locked_by = $1, locked_at = now() - interval '5 seconds'`;
	await pool.query(`update graphile_worker._private_jobs set ${lock}`, [poolId]);
	await pool.query(`update graphile_worker._private_job_queues set ${lock}`, [poolId]);
}

async function holders(): Promise<unknown[]> {
	const { rows } = await pool.query(
		`select locked_by from graphile_worker._private_jobs where locked_by is not null
		union all select locked_by from graphile_worker._private_job_queues where locked_by is not null`,
	);
	return rows;
}

async function presences(): Promise<{ pid: number }[]> {
	const { rows } = await pool.query<{ pid: number }>(
		`select pid from pg_locks where locktype = 'advisory' and classid = $1::int::oid and granted
		and database = (select oid from pg_database where datname = current_database())`,
		[PRESENCE_KEY],
	);
	return rows;
}

test('jobs of a pool that is there stay with it; those of one that is not are freed after the grace', async () => {
	const leaving = new AbortController();
	showPresence(bench.env.POSTGRES_URL, 'pool-a', leaving.signal, logger);
	await eventually(async () => expect(await presences()).toHaveLength(1));
	await lockJobFor('pool-a');
	await recoverJobs(pool, 1_000, logger);
	expect(await holders()).toHaveLength(2);

	leaving.abort();
	await eventually(async () => expect(await presences()).toEqual([]));
	await recoverJobs(pool, 60_000, logger);
	expect(await holders()).toHaveLength(2);
	await recoverJobs(pool, 1_000, logger);
	expect(await holders()).toEqual([]);
});

test('a presence whose connection is cut comes back', async () => {
	const leaving = new AbortController();
	showPresence(bench.env.POSTGRES_URL, 'pool-b', leaving.signal, logger);
	const [before] = await eventually(async () => {
		const found = await presences();
		expect(found).toHaveLength(1);
		return found;
	});
	await pool.query('select pg_terminate_backend($1)', [before?.pid]);
	await eventually(async () => {
		const [after] = await presences();
		expect(after?.pid).toBeGreaterThan(0);
		expect(after?.pid).not.toBe(before?.pid);
	});
	leaving.abort();
});
