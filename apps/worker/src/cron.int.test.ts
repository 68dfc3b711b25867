import {
	ApiCall,
	DeadLetter,
	IdempotencyKey,
	newId,
	OneTimeCode,
	Order,
	OutboxMessage,
	ProcessedMessage,
	Session,
	StockItem,
} from '@dailyveg/db';
import { makeWorkerUtils, runOnce } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Cron, createCron } from './cron.ts';
import { createMailer } from './mail/mailer.ts';
import { createLogPushGateway } from './push/push-gateway.ts';
import { toGraphileLogger } from './queue/graphile-logger.ts';
import { createPostgresPool } from './queue/postgres.ts';
import { createSmsGateway } from './sms/sms-gateway.ts';
import { createOrders, createStore, type TestStore } from './testing/create-orders.ts';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const logger = pino({ level: 'silent' });
let bench: TestBench;
let store: TestStore;
let pool: pg.Pool;
let cron: Cron;

beforeAll(async () => {
	bench = await createTestBench();
	store = await createStore(bench.shop.em());
	pool = createPostgresPool(bench.env.POSTGRES_URL, 4, logger);
	const services = {
		env: bench.env,
		api: bench.shop.services,
		mailer: createMailer(bench.env),
		sms: createSmsGateway(bench.env),
		push: createLogPushGateway(logger),
		logger,
	};
	cron = createCron(services, pool, []);
});

afterAll(async () => {
	await pool.end();
	await bench.close();
});

/** Runs the routine as graphile-worker would. */
async function runRoutine(task: string): Promise<void> {
	const options = { pgPool: pool, logger: toGraphileLogger(logger) };
	const utils = await makeWorkerUtils(options);
	await utils.migrate();
	await utils.addJob(task, {});
	await utils.release();
	await runOnce({ ...options, taskList: cron.tasks, noHandleSignals: true });
	// graphile-worker does not wait for its own report of a finished job.
	await eventually(async () => {
		const { rows } = await pool.query('select last_error from graphile_worker.jobs');
		expect(rows).toEqual([]);
	});
}

test('every routine has its time', () => {
	expect(cron.items.map(({ task }) => task).sort()).toEqual(Object.keys(cron.tasks).sort());
});

test('an order that nobody confirmed gives its stock back', async () => {
	const em = bench.shop.em();
	const yesterday = new Date(Date.now() - DAY_MS);
	const [lateId = ''] = await createOrders(em, store, 1, { reservedUntil: yesterday });
	const [freshId = ''] = await createOrders(em, store, 1);
	await em.nativeUpdate(StockItem, { id: store.byWeight.stockItemId }, { reserved: 3_000 });
	await em.nativeUpdate(StockItem, { id: store.byCount.stockItemId }, { reserved: 4 });
	await runRoutine('stock.releaseExpired');
	const after = bench.shop.em();
	expect(await after.findOneOrFail(Order, { id: lateId })).toMatchObject({
		status: 'cancelled',
		cancelReason: 'expired',
	});
	expect(await after.findOneOrFail(Order, { id: freshId })).toMatchObject({ status: 'placed' });
	const stock = await after.findOneOrFail(StockItem, { id: store.byWeight.stockItemId });
	expect(stock.reserved).toBe(1_500);
});

test('only what nobody will ask for again is pruned', async () => {
	const em = bench.shop.em();
	await em.nativeDelete(OutboxMessage, {});
	const now = bench.shop.clock.now();
	const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
	const common = { name: 'orders.renderInvoice', createdAt: ago(60) };
	const outbox = { ...common, payload: {} };
	const oldUndispatched = newId();
	await em.insertMany(OutboxMessage, [
		{ ...outbox, id: oldUndispatched, dispatchedAt: null },
		...Array.from({ length: 1_200 }, () => ({ ...outbox, id: newId(), dispatchedAt: ago(8) })),
		{ ...outbox, id: newId(), dispatchedAt: ago(6) },
	]);
	await em.insertMany(ProcessedMessage, [
		{ id: newId(), name: common.name, processedAt: ago(31) },
		{ id: newId(), name: common.name, processedAt: ago(29) },
	]);
	const key = { user: store.userId, requestHash: 'x'.repeat(64), lockedAt: ago(3), outcome: null };
	const dates = { createdAt: ago(3), updatedAt: ago(3) };
	await em.insertMany(IdempotencyKey, [
		{ ...key, ...dates, id: newId(), key: 'old', expiresAt: ago(2) },
		{ ...key, ...dates, id: newId(), key: 'new', expiresAt: ago(-1) },
	]);
	const session = {
		...{ user: store.userId, kind: 'token' as const, secret: 'a'.repeat(64), generation: 0 },
		...{ deviceName: 'Phone', ip: '192.0.2.1', createdAt: ago(40), rotatedAt: ago(40), provedAt: ago(40) },
		absoluteExpiresAt: ago(-40),
	};
	const running = newId();
	await em.insertMany(Session, [
		{ ...session, id: newId(), expiresAt: ago(1) },
		{ ...session, id: running, expiresAt: ago(-1) },
	]);
	const code = {
		...{ purpose: 'login' as const, user: null, codeHash: 'a'.repeat(64), linkHash: null, attempts: 0 },
		...{ payload: null, createdAt: ago(1) },
	};
	await em.insertMany(OneTimeCode, [
		{ ...code, id: newId(), target: 'old@example.in', expiresAt: ago(1) },
		{ ...code, id: newId(), target: 'new@example.in', expiresAt: ago(-1) },
	]);
	const call = { path: 'cart.clear', type: 'mutation', outcome: 'OK', milliseconds: 3, userId: null };
	const caller = { apiKeyId: null, ip: '192.0.2.1', requestId: 'request-1' };
	await em.insertMany(ApiCall, [
		{ ...call, ...caller, id: newId(), occurredAt: ago(31) },
		{ ...call, ...caller, id: newId(), occurredAt: ago(29) },
	]);
	await runRoutine('outbox.prune');
	const left = bench.shop.em();
	expect(await left.count(OutboxMessage)).toBe(2);
	expect(await left.count(OutboxMessage, { id: oldUndispatched })).toBe(1);
	expect(await left.count(ProcessedMessage)).toBe(1);
	expect(await left.find(IdempotencyKey, {})).toMatchObject([{ key: 'new' }]);
	expect(await left.find(Session, {})).toMatchObject([{ id: running }]);
	expect(await left.find(OneTimeCode, {})).toMatchObject([{ target: 'new@example.in' }]);
	expect(await left.find(ApiCall, {})).toMatchObject([{ occurredAt: ago(29) }]);
	expect(await left.count(DeadLetter)).toBe(0);
});
