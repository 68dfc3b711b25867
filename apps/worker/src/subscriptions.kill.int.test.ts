import { randomUUID } from 'node:crypto';
import { checkShop, Order, Subscription, SubscriptionCycle } from '@dailyveg/db';
import { createAddress, createAreas, createProduct, createSlots, createUser } from '@dailyveg/db/testing';
import { runWorker } from '@dailyveg/testkit';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';

const CUSTOMERS = 20;
const BASKETS_EACH = 15;
const BASKETS = CUSTOMERS * BASKETS_EACH;
const MINUTE_MS = 60_000;

let bench: TestBench;
let queue: pg.Client;

beforeAll(async () => {
	bench = await createTestBench();
	// A worker that answers may still be migrating the queue, and jobs are added right then.
	await runMigrations({ connectionString: bench.env.POSTGRES_URL });
	queue = new pg.Client({ connectionString: bench.env.POSTGRES_URL });
	await queue.connect();
});
afterAll(async () => {
	await queue.end();
	await bench.close();
});

const em = () => bench.shop.em();
/** What the clock does every minute, at once. */
const kick = (times: number) =>
	queue.query(
		"select graphile_worker.add_job('subscriptions.run', max_attempts => 1) from generate_series(1, $1)",
		[times],
	);
/** What was claimed is free again after a minute; this test has less time. */
const forgetClaims = () =>
	em().execute("update subscription set run_at = now(3) where status = 'active' and last_date is null");
const cycles = () => em().count(SubscriptionCycle);
const beyond = (count: number) =>
	eventually(async () => expect(await cycles()).toBeGreaterThan(count), {
		...{ timeoutMs: MINUTE_MS, intervalMs: 10 },
	});

async function subscribe(): Promise<void> {
	const { hub, served } = await createAreas(em());
	await createSlots(em(), { hub, capacity: 10_000, cutoffMinutes: 0 });
	const product = await createProduct(em(), { stock: [{ hub, onHand: 10_000_000 }] });
	const sellUnitId = product.units.getItems()[0]?.id ?? '';
	bench.shop.clock.set(new Date());
	for (let index = 0; index < CUSTOMERS; index++) {
		const user = await createUser(em());
		const { id: addressId } = await createAddress(em(), { user, pincode: served });
		for (let basket = 0; basket < BASKETS_EACH; basket++)
			await bench.shop.as(user, { idempotencyKey: randomUUID() }).subscriptions.create({
				...{ addressId, items: [{ sellUnitId, quantity: 500 }] },
				schedule: { frequency: 'daily', startsOn: '2026-01-01' },
				window: { startMinute: 1_020, endMinute: 1_200 },
			});
	}
}

test(
	'R49 kill -9 of workers in the middle of a run: one order of each basket',
	async () => {
		await subscribe();
		const [first, second] = await Promise.all([runWorker(bench.variables), runWorker(bench.variables)]);
		await forgetClaims();
		await kick(2);
		await beyond(20);
		await first.kill();
		await forgetClaims();
		const left = await cycles();
		await kick(1);
		await beyond(left + 10);
		await second.kill();
		expect(await cycles()).toBeLessThan(BASKETS);
		const third = await runWorker(bench.variables);
		await forgetClaims();
		await kick(3);
		await eventually(async () => expect(await cycles()).toBe(BASKETS), { timeoutMs: MINUTE_MS });
		const rows = await em().find(SubscriptionCycle, {});
		const orders = await em().find(Order, {}, { fields: ['id'] });
		expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['ordered']));
		expect(new Set(rows.map(({ subscription }) => subscription.id)).size).toBe(BASKETS);
		expect(orders.map(({ id }) => id).sort()).toEqual(rows.map(({ orderId }) => orderId).sort());
		expect(await em().count(Subscription, { lastDate: null })).toBe(0);
		expect(await third.stop()).toBe(0);
		expect(await checkShop(bench.shop.services.orm)).toEqual([]);
	},
	3 * MINUTE_MS,
);
