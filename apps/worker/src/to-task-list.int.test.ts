import { DeadLetter, newId, Order, OrderEvent, ProcessedMessage } from '@dailyveg/db';
import { makeWorkerUtils, runMigrations, runOnce, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMailer } from './mail/mailer.ts';
import { metrics } from './metrics.ts';
import { createLogPushGateway } from './push/push-gateway.ts';
import { buryUnknownJobs } from './queue/bury-unknown-jobs.ts';
import { toGraphileLogger } from './queue/graphile-logger.ts';
import { createPostgresPool } from './queue/postgres.ts';
import { createSmsGateway } from './sms/sms-gateway.ts';
import type { Handlers, WorkerServices } from './tasks/handler.ts';
import { handlers } from './tasks/handlers.ts';
import { createOrders, createStore, type TestStore } from './testing/create-orders.ts';
import { readMails } from './testing/documents.ts';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';
import { toTaskList } from './to-task-list.ts';

const logger = pino({ level: 'silent' });
let bench: TestBench;
let store: TestStore;
let pool: pg.Pool;
let services: WorkerServices;

beforeAll(async () => {
	bench = await createTestBench();
	store = await createStore(bench.shop.em());
	pool = createPostgresPool(bench.env.POSTGRES_URL, 10, logger);
	await runMigrations({ pgPool: pool });
	services = {
		env: bench.env,
		api: bench.shop.services,
		mailer: createMailer(bench.env),
		sms: createSmsGateway(bench.env),
		push: createLogPushGateway(logger),
		logger,
	};
});

afterAll(async () => {
	services.mailer.close();
	await pool.end();
	await bench.close();
});

interface QueuedJob {
	name: string;
	content: unknown;
}

/** Queues the jobs and works until none is ready; what is left in the queue. */
async function work(jobs: QueuedJob[], taskList: TaskList = toTaskList(handlers, services)) {
	const utils = await makeWorkerUtils({ pgPool: pool, logger: toGraphileLogger(logger) });
	for (const { name, content } of jobs) await utils.addJob(name, content);
	await utils.release();
	const concurrency = 4;
	await runOnce({
		...{ pgPool: pool, taskList, concurrency, noHandleSignals: true, logger: toGraphileLogger(logger) },
	});
	// graphile-worker does not wait for its own report of a finished job.
	await eventually(async () => {
		const { rows } = await pool.query('select from graphile_worker.jobs where locked_at is not null');
		expect(rows).toEqual([]);
	});
	const { rows } = await pool.query<{ id: string; attempts: number; last_error: string | null }>(
		'select id, attempts, last_error from graphile_worker.jobs',
	);
	await pool.query('delete from graphile_worker._private_jobs');
	return rows;
}

const message = (payload: unknown, messageId = newId()) => ({
	messageId,
	createdAt: new Date().toISOString(),
	payload,
});

const placeOrder = async () => {
	const [orderId = ''] = await createOrders(bench.shop.em(), store, 1, { jobs: [] });
	return orderId;
};

const deadLetters = (messageId: string) => bench.shop.em().find(DeadLetter, { id: messageId });

test('a message that arrives three times takes effect once', async () => {
	const orderId = await placeOrder();
	const content = message({ orderId });
	const job = { name: 'orders.renderInvoice', content };
	expect(await work([job, job])).toEqual([]);
	expect(await work([job])).toEqual([]);
	expect(await bench.shop.em().count(ProcessedMessage, { id: content.messageId })).toBe(1);
	expect(await bench.shop.em().count(OrderEvent, { order: orderId, type: 'invoiced' })).toBe(1);
});

test('a mail carries its message id and is not sent again once that is processed', async () => {
	const content = message({ orderId: await placeOrder() });
	const job = { name: 'orders.sendConfirmation', content };
	await work([job]);
	await work([job]);
	const mails = await readMails(bench.variables['MAIL_DIR'] ?? '', bench.env.SHOP_NAME);
	const own = mails.filter(({ messageId }) => messageId === `<${content.messageId}@dailyveg>`);
	expect(own).toHaveLength(1);
	expect(own[0]).toMatchObject({ to: store.email });
	expect(own[0]?.text).toContain('Tomato, 1.5 kg: INR 60.00');
	expect(own[0]?.html).toContain('INR 115.00');
});

test('what happens in one transaction with the note is undone with it', async () => {
	const orderId = await placeOrder();
	const content = message({ orderId });
	const failing: Handlers = {
		...handlers,
		'orders.renderInvoice': async () => async (em) => {
			await em.nativeUpdate(Order, { id: orderId }, { note: 'half done' });
			throw new Error('the plug was pulled');
		},
	};
	const left = await work([{ name: 'orders.renderInvoice', content }], toTaskList(failing, services));
	expect(left).toMatchObject([{ attempts: 1, last_error: 'the plug was pulled' }]);
	expect(await bench.shop.em().count(ProcessedMessage, { id: content.messageId })).toBe(0);
	expect(await bench.shop.em().findOneOrFail(Order, { id: orderId })).toMatchObject({ note: null });
});

test('an invalid payload becomes a dead letter at the first attempt, also when it comes twice', async () => {
	const content = message({ orderId: 'no uuid' });
	const job = { name: 'orders.renderInvoice', content };
	expect(await work([job, job])).toEqual([]);
	const [letter] = await deadLetters(content.messageId);
	expect(letter).toMatchObject({ name: 'orders.renderInvoice', payload: { orderId: 'no uuid' } });
	expect(letter?.error).toContain('orderId');
});

test('a job without an envelope becomes a dead letter', async () => {
	expect(await work([{ name: 'orders.sendConfirmation', content: { by: 'hand' } }])).toEqual([]);
	const letters = await bench.shop.em().find(DeadLetter, { name: 'orders.sendConfirmation' });
	expect(letters).toMatchObject([{ payload: { by: 'hand' } }]);
});

test('an order that is gone is put aside instead of being looked for 25 times', async () => {
	const content = message({ orderId: newId() });
	expect(await work([{ name: 'orders.renderInvoice', content }])).toEqual([]);
	expect(await deadLetters(content.messageId)).toMatchObject([
		{ error: expect.stringContaining('no order') },
	]);
});

test('jobs that no worker knows are put aside once a rollout must be over', async () => {
	const content = message({ any: 'thing' });
	const utils = await makeWorkerUtils({ pgPool: pool, logger: toGraphileLogger(logger) });
	await utils.addJob('orders.typo', content);
	await utils.release();
	const known = Object.keys(handlers);
	expect(await buryUnknownJobs(pool, services, { known })).toBe(0);
	expect(await buryUnknownJobs(pool, services, { known, graceSeconds: 0 })).toBe(1);
	expect(await deadLetters(content.messageId)).toMatchObject([{ name: 'orders.typo' }]);
	expect(await work([])).toEqual([]);
});

test('runs are counted by name and outcome', async () => {
	const { values } = await metrics.jobSeconds.get();
	const outcomes = values
		.filter(({ metricName }) => metricName === 'dailyveg_job_seconds_count')
		.map(({ labels }) => labels['outcome']);
	expect(new Set(outcomes)).toEqual(new Set(['done', 'repeated', 'failed', 'dead']));
});
