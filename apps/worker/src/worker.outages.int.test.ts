import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Health } from '@dailyveg/api';
import { DeadLetter, OutboxMessage } from '@dailyveg/db';
import { type Service, startMailCatcher, startObjectStore, startPostgres, startRedis } from '@dailyveg/stack';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createOrders, createStore, type TestStore } from './testing/create-orders.ts';
import { readMails } from './testing/documents.ts';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';
import { countEffects, onceEach } from './testing/verify-effects.ts';
import { startWorker, type Worker } from './worker.ts';

const OUTAGE_MS = { timeoutMs: 25_000, intervalMs: 50 };

let dir: string;
let services: Record<'postgres' | 'redis' | 's3' | 'smtp', Pick<Service, 'start' | 'stop' | 'kill'>>;
let bench: TestBench;
let store: TestStore;
let worker: Worker;
let placed: string[] = [];

beforeAll(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-outages-'));
	const options = { dir, ephemeral: true, environment: {} };
	const [postgres, redis, s3, smtp] = await Promise.all([
		startPostgres(options),
		startRedis(options),
		startObjectStore(options),
		startMailCatcher(options),
	]);
	services = { postgres, redis, s3, smtp };
	bench = await createTestBench({ ...postgres.env, ...redis.env, ...s3.env, ...smtp.env });
	store = await createStore(bench.shop.em());
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await worker.started;
});

afterAll(async () => {
	await worker.stop();
	await bench.close();
	await Promise.all(Object.values(services).map((service) => service.stop()));
	await rm(dir, { recursive: true, force: true });
});

afterEach(async () => {
	await eventually(async () => expect((await health()).status).toBe('ready'));
	expect(await bench.shop.em().count(DeadLetter)).toBe(0);
});

const health = async () =>
	(await (await fetch(`http://127.0.0.1:${worker.port}/health/ready`)).json()) as Health;

/** Places orders as the API does: the transaction does not care what is down. */
async function place(count: number): Promise<void> {
	placed = [...placed, ...(await createOrders(bench.shop.em(), store, count))];
}

const allEffectsOnce = () =>
	eventually(
		async () => expect(await countEffects(bench.shop.em(), placed)).toEqual(onceEach(placed.length)),
		OUTAGE_MS,
	);

test('R39 SMTP and S3 down: mail and invoice follow on recovery', async () => {
	await Promise.all([services.smtp.kill(), services.s3.kill()]);
	await place(2);
	await eventually(async () => {
		const { status, dependencies } = await health();
		expect(status).toBe('degraded');
		expect(dependencies).toMatchObject({ s3: { state: 'down' }, smtp: { state: 'down' } });
	});
	// Their first attempts fail meanwhile.
	await sleep(1_500);
	await Promise.all([services.smtp.start(), services.s3.start()]);
	await allEffectsOnce();
	expect(await readMails(bench.variables['MAIL_DIR'] ?? '', bench.env.SHOP_NAME)).toHaveLength(2);
});

test('R39 Redis down: the poll finds the orders', async () => {
	await services.redis.kill();
	await place(2);
	await allEffectsOnce();
	await services.redis.start();
});

test('R39 PostgreSQL down: orders wait in the outbox and follow on recovery', async () => {
	// The outage hits jobs in the middle: what they did cannot be reported, and must not be done again.
	await place(40);
	await eventually(async () => {
		const { invoiceRecords } = await countEffects(bench.shop.em(), placed);
		expect(invoiceRecords).toBeGreaterThan(6);
	});
	await services.postgres.kill();
	await place(2);
	await eventually(async () => expect((await health()).status).toBe('unavailable'));
	await sleep(1_500);
	expect(await bench.shop.em().count(OutboxMessage, { dispatchedAt: null })).toBeGreaterThanOrEqual(4);
	await services.postgres.start();
	await allEffectsOnce();
});

test('R39 a worker starts while everything but MySQL is down, and works when it is back', async () => {
	await worker.stop();
	await Promise.all(Object.values(services).map((service) => service.kill()));
	worker = await startWorker(bench.env, pino({ level: 'silent' }));
	await place(1);
	expect((await health()).status).toBe('unavailable');
	await Promise.all(Object.values(services).map((service) => service.start()));
	await allEffectsOnce();
});

test('metrics show the backlog, the jobs and the queue', async () => {
	const answer = await fetch(`http://127.0.0.1:${worker.port}/metrics`);
	const text = await answer.text();
	expect(text).toContain('dailyveg_outbox_backlog_rows 0');
	expect(text).toContain('dailyveg_queue_jobs{state="ready"} 0');
	expect(text).toContain('dailyveg_dead_letters 0');
	expect(text).toMatch(/dailyveg_job_seconds_count\{job="orders.renderInvoice",outcome="done"\} \d+/);
	const unknown = await fetch(`http://127.0.0.1:${worker.port}/elsewhere`);
	expect(unknown.status).toBe(404);
});
