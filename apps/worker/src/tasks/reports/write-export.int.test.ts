import { transact } from '@dailyveg/api';
import { deleteExpiredReports } from '@dailyveg/api/use-cases';
import { Order, OutboxMessage, ReportExport } from '@dailyveg/db';
import { createUser } from '@dailyveg/db/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrders, createStore, type TestStore } from '../../testing/create-orders.ts';
import { eventually } from '../../testing/eventually.ts';
import { createTestBench, type TestBench } from '../../testing/test-worker.ts';
import { startWorker } from '../../worker.ts';
import type { JobContext } from '../handler.ts';
import { handleWriteReport } from './write-export.ts';

const DAY_MS = 24 * 60 * 60_000;
const ORDERS = 2_300;

let bench: TestBench;
let store: TestStore;
let staff: Awaited<ReturnType<typeof createUser>>;
let range: { from: string; to: string };
beforeAll(async () => {
	bench = await createTestBench();
	const em = bench.shop.em();
	store = await createStore(em);
	staff = await createUser(em, { role: 'staff' });
	await createOrders(em, store, ORDERS);
	// Their mails and invoices are not what is tested here.
	await em.nativeDelete(OutboxMessage, {});
	const [order] = await em.find(Order, {}, { orderBy: { id: 'desc' }, limit: 1 });
	if (!order) throw new TypeError('no order');
	await em.nativeUpdate(
		Order,
		{ id: order.id },
		{ address: { ...order.address, recipientName: '=HYPERLINK("http://evil.example")' } },
	);
	const at = (days: number) =>
		new Date(bench.shop.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
	range = { from: at(-2), to: at(2) };
});
afterAll(() => bench.close());

const reports = () => bench.shop.as(staff).admin.reports;
const context = () => ({ api: bench.shop.services, env: bench.env, messageId: 'a' }) as unknown as JobContext;

async function fetchCsv(id: string): Promise<string> {
	const { url } = await reports().getExport({ id });
	const answer = await fetch(url ?? '');
	expect(answer.headers.get('content-disposition')).toContain('.csv');
	return answer.text();
}

async function write(id: string): Promise<void> {
	const effect = await handleWriteReport({ exportId: id }, context());
	await transact(bench.shop.services, async (em) => effect?.(em));
}

describe('an export', () => {
	it('is written by the worker page by page, and no cell of it is a formula', async () => {
		const { id } = await reports().requestExport({ ...range, kind: 'orders' });
		const worker = await startWorker(bench.env, pino({ level: 'silent' }));
		await worker.started;
		await eventually(async () => expect((await reports().getExport({ id })).status).toBe('done'), {
			timeoutMs: 60_000,
		});
		await worker.stop();
		expect(await reports().getExport({ id })).toMatchObject({ rowsWritten: ORDERS });
		const lines = (await fetchCsv(id)).split('\r\n');
		expect(lines).toHaveLength(ORDERS + 2);
		expect(new Set(lines.map((line) => line.split(',')[0])).size).toBe(ORDERS + 2);
		expect(lines[0]).toContain('number,hubCode,placedAt');
		expect(lines.join()).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
	});

	it('R47 has one effect when the job is run twice, or killed half-way and run again', async () => {
		const { id } = await reports().requestExport({ ...range, kind: 'orders' });
		// Killed before its effect: the file may be there, and the next run writes it anew.
		await handleWriteReport({ exportId: id }, context());
		expect(await reports().getExport({ id })).toMatchObject({ status: 'running', url: null });
		await Promise.all([write(id), write(id)]);
		expect(await reports().getExport({ id })).toMatchObject({ status: 'done', rowsWritten: ORDERS });
		expect(await handleWriteReport({ exportId: id }, context())).toBeUndefined();
	});

	it.each(['sales', 'days', 'order_states', 'slots', 'waste', 'riders', 'top_products'] as const)(
		'can be had of %s',
		async (kind) => {
			const { id } = await reports().requestExport({ ...range, kind });
			await write(id);
			expect(await fetchCsv(id)).toMatch(/^\w+(,\w+)+\r\n/);
		},
	);

	it('says that it has failed when nobody worked on it for a day, and goes after seven', async () => {
		const { id } = await reports().requestExport({ ...range, kind: 'days' });
		const done = await reports().requestExport({ ...range, kind: 'days' });
		await write(done.id);
		const key = (await bench.shop.em().findOneOrFail(ReportExport, { id: done.id })).objectKey ?? '';
		bench.shop.clock.advance(DAY_MS + 1);
		await deleteExpiredReports(bench.shop.services);
		expect((await reports().getExport({ id })).status).toBe('failed');
		expect((await reports().getExport({ id: done.id })).status).toBe('done');
		bench.shop.clock.advance(6 * DAY_MS);
		await deleteExpiredReports(bench.shop.services);
		expect(await bench.shop.em().count(ReportExport, { id: { $in: [id, done.id] } })).toBe(0);
		expect(await bench.shop.services.objectStore.read(key, 1_000_000)).toBeNull();
	});
});
