import { setTimeout as sleep } from 'node:timers/promises';
import { DeadLetter, ProcessedMessage } from '@dailyveg/db';
import { runWorker, type WorkerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createOrders, createStore, type TestStore } from './testing/create-orders.ts';
import { readMailHeaders, readPdf } from './testing/documents.ts';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';
import { countEffects, onceEach } from './testing/verify-effects.ts';

const ORDERS = 500;
const MINUTES_MS = 60_000;

let bench: TestBench;
let store: TestStore;

beforeAll(async () => {
	bench = await createTestBench();
	store = await createStore(bench.shop.em());
});

afterAll(() => bench.close());

const processed = () => bench.shop.em().count(ProcessedMessage);

async function untilProcessed(count: number): Promise<void> {
	await eventually(async () => expect(await processed()).toBeGreaterThanOrEqual(count), {
		timeoutMs: MINUTES_MS,
	});
}

test(
	'R47 kill -9 of workers in the middle of 500 orders: 500 invoices and 500 confirmation records',
	async () => {
		const orderIds = await createOrders(bench.shop.em(), store, ORDERS);
		const [first, second] = await Promise.all([runWorker(bench.variables), runWorker(bench.variables)]);
		await untilProcessed(100);
		await first.kill();
		const third = await runWorker(bench.variables);
		await untilProcessed(400);
		await second.kill();
		expect(await processed()).toBeLessThan(2 * ORDERS);
		await eventually(
			async () => expect(await countEffects(bench.shop.em(), orderIds)).toEqual(onceEach(ORDERS)),
			{ timeoutMs: MINUTES_MS, intervalMs: 100 },
		);
		// Whatever would come twice has had its time.
		await sleep(1_500);
		expect(await countEffects(bench.shop.em(), orderIds)).toEqual(onceEach(ORDERS));
		expect(await bench.shop.em().count(DeadLetter)).toBe(0);
		await verifyStoredInvoices(orderIds);
		await verifyMails();
		expect(await third.stop()).toBe(0);
	},
	3 * MINUTES_MS,
);

async function verifyStoredInvoices(orderIds: string[]): Promise<void> {
	const { objectStore } = bench.shop.services;
	const sizes = await Promise.all(
		orderIds.map(async (orderId) => {
			const key = `invoices/${orderId}.pdf`;
			const url = await objectStore.presignGet(key, { expiresInSeconds: 60, fileName: 'invoice.pdf' });
			const answer = await fetch(url);
			expect(answer.status).toBe(200);
			return new Uint8Array(await answer.arrayBuffer());
		}),
	);
	expect(sizes).toHaveLength(ORDERS);
	expect(await readPdf(sizes[0] ?? new Uint8Array())).toContain('INR 115.00');
}

/** A mail may come twice when its worker dies before it notes that; both have one Message-ID. */
async function verifyMails(): Promise<void> {
	const mails = await readMailHeaders(bench.variables['MAIL_DIR'] ?? '', bench.env.SHOP_NAME);
	expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(ORDERS);
	expect(new Set(mails.map(({ subject }) => subject)).size).toBe(ORDERS);
	expect(mails.length - ORDERS).toBeLessThan(2 * bench.env.WORKER_CONCURRENCY + 1);
}

test('a worker asked to stop finishes what it runs and leaves nothing locked', async () => {
	await createOrders(bench.shop.em(), store, 60);
	const before = await processed();
	let worker: WorkerProcess = await runWorker(bench.variables);
	await untilProcessed(before + 5);
	expect(await worker.stop()).toBe(0);
	// Nobody has to be declared dead: recovery would take longer than this test waits.
	worker = await runWorker({ ...bench.variables, RECOVERY_MS: '600000' });
	await untilProcessed(before + 120);
	expect(await worker.stop()).toBe(0);
});
