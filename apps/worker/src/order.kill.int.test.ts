import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	checkShop,
	DeadLetter,
	NotificationMessage,
	newId,
	OrderEvent,
	OutboxMessage,
	Payment,
	Refund,
	type User,
	WebhookDelivery,
} from '@dailyveg/db';
import { createAddress, createAreas, createProduct, createUser } from '@dailyveg/db/testing';
import { crashAtCommit, type Moment, runDoomedWorker } from '@dailyveg/testkit';
import { runMigrations } from 'graphile-worker';
import type pg from 'pg';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createPostgresPool } from './queue/postgres.ts';
import { recoverJobs } from './queue/recovery.ts';
import { readMailHeaders } from './testing/documents.ts';
import { eventually } from './testing/eventually.ts';
import { createTestBench, type TestBench } from './testing/test-worker.ts';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver.ts';
import { startWorker } from './worker.ts';

const { STRIPE_API_URL, MAIL_DIR } = inject('stackEnv');
const REFUND_MINOR = 500;
const MINUTE_MS = 60_000;
const logger = pino({ level: 'silent' });

/** Dozens of workers begin one after the other. */
let compileCache: string;
const scenes: Scene[] = [];
beforeAll(async () => {
	compileCache = await mkdtemp(join(tmpdir(), 'workers-'));
});
afterAll(async () => {
	for (const { receiver, queue, bench } of scenes) {
		await receiver.close();
		await queue.end();
		await bench.close();
	}
	await rm(compileCache, { recursive: true });
});

/** A shop, its customer and a program that hears of its orders; its workers are started as they are needed. */
interface Scene {
	bench: TestBench;
	queue: pg.Pool;
	receiver: WebhookReceiver;
	staff: User;
	customer: User;
	addressId: string;
	sellUnitId: string;
}

async function openScene(): Promise<Scene> {
	// One job at a time, so that each one meets its worker's death at each of its commits.
	const bench = await createTestBench({
		...{ WORKER_CONCURRENCY: '1', RECOVERY_MS: '100', WEBHOOKS_ALLOW_PRIVATE: 'true' },
		NODE_COMPILE_CACHE: compileCache,
	});
	bench.shop.env.WEBHOOKS_ALLOW_PRIVATE = true;
	const queue = createPostgresPool(bench.env.POSTGRES_URL, 2, logger);
	await runMigrations({ pgPool: queue });
	const receiver = await startWebhookReceiver((response) => response.writeHead(204).end());
	const em = bench.shop.em();
	const { hub, served } = await createAreas(em);
	const product = await createProduct(em, { stock: [{ hub, onHand: 100_000 }] });
	const [staff, customer] = [await createUser(em, { role: 'staff' }), await createUser(em)];
	const { id: addressId } = await createAddress(em, { user: customer, pincode: served });
	await bench.shop.as(staff).admin.webhooks.createEndpoint({
		...{ url: receiver.url, eventTypes: ['order.packed'] },
	});
	const sellUnitId = product.units.getItems()[0]?.id ?? '';
	return { bench, queue, receiver, staff, customer, addressId, sellUnitId };
}

const asCustomer = ({ bench, customer }: Scene) => bench.shop.as(customer, { idempotencyKey: newId() });
const asStaff = ({ bench, staff }: Scene) => bench.shop.as(staff, { idempotencyKey: newId() }).admin;
const ask = ({ bench }: Scene, path: string, init: RequestInit = {}) =>
	fetch(`${STRIPE_API_URL}/v1/${path}`, {
		...init,
		headers: { authorization: `Bearer ${bench.shop.env.STRIPE_SECRET_KEY}` },
	});

/** An order whose card was entered at the provider, which has said so. */
async function payByCard(scene: Scene) {
	const { addressId, sellUnitId, bench } = scene;
	await asCustomer(scene).cart.setItem({ sellUnitId, quantity: 1_000 });
	const order = await asCustomer(scene).orders.place({ addressId, paymentMethod: 'card' });
	const { clientSecret } = await asCustomer(scene).payments.start({ orderId: order.id });
	const [reference = ''] = clientSecret.split('_secret_');
	const card = new URLSearchParams({ payment_method: 'pm_card_visa' });
	await ask(scene, `payment_intents/${reference}/confirm`, { method: 'POST', body: card });
	await bench.shop.em().transactional(async (em) => {
		em.create(OutboxMessage, { name: 'payments.sync', payload: { reference } });
	});
	return { orderId: order.id, number: order.number, reference, itemId: order.items[0]?.id ?? '' };
}

const count = async ({ bench }: Scene, sql: string): Promise<number> => {
	const [row] = await bench.shop.em().execute<{ total: number | string }[]>(sql);
	return Number(row?.total);
};
const left = (scene: Scene) =>
	count(
		scene,
		`select count(*) as total from outbox_message m left join processed_message p on p.id = m.id where p.id is null`,
	);
const done = (scene: Scene) =>
	count(
		scene,
		`select (select count(*) from processed_message) + count(dispatched_at) as total from outbox_message`,
	);

/**
 * Lets workers die until nothing is left to do, each at its first commit or, where that got nothing done, at a later one.
 * Returns how many there were.
 */
async function workToDeath(scene: Scene, moment: Moment): Promise<number> {
	let workers = 0;
	for (let commit = 1; (await left(scene)) > 0; workers++) {
		const before = await done(scene);
		const worker = await runDoomedWorker({ ...scene.bench.variables, ...crashAtCommit(commit, moment) });
		let isAlive = true;
		const end = () => {
			isAlive = false;
		};
		worker.died.then(end, end);
		while (isAlive && (await left(scene)) > 0) await sleep(20);
		await worker.kill();
		await letTimePass(scene);
		const isFurther = (await done(scene)) > before;
		// Before its first commit nobody gets anything done.
		if (isFurther) commit = moment === 'before' ? 2 : 1;
		else commit++;
	}
	return workers;
}

/** What dead workers hold comes back by itself, and waits before it is tried again; this test has less time. */
async function letTimePass({ bench, queue }: Scene): Promise<void> {
	await recoverJobs(queue, 0, logger);
	await queue.query('update graphile_worker._private_jobs set run_at = now() where run_at > now()');
	const isClaimed = { claimedUntil: { $ne: null } };
	await bench.shop.em().nativeUpdate(WebhookDelivery, isClaimed, { claimedUntil: null });
}

/** Lets a worker live until nothing is left, in the queue either: what was done already, but its worker could not say so. */
async function finish(scene: Scene): Promise<void> {
	const worker = await startWorker(scene.bench.env, logger);
	await eventually(async () => {
		const { rows } = await scene.queue.query(`select from graphile_worker.jobs where key like 'outbox:%'`);
		expect([await left(scene), rows.length]).toEqual([0, 0]);
	});
	await worker.stop();
}

type Paid = Awaited<ReturnType<typeof payByCard>>;

async function expectOnceEach(scene: Scene, bought: Paid, cancelled: Paid): Promise<void> {
	const { bench, receiver } = scene;
	const em = bench.shop.em();
	const order = await asCustomer(scene).orders.get({ orderId: bought.orderId });
	expect(await em.findOneOrFail(Payment, { order: bought.orderId })).toMatchObject({
		...{ status: 'captured', capturedMinor: order.totalMinor, refundedMinor: REFUND_MINOR },
	});
	expect(await em.find(Refund, {})).toMatchObject([{ status: 'succeeded', amountMinor: REFUND_MINOR }]);
	const provider = bench.shop.services.cardPayments;
	expect(await provider?.read(bought.reference)).toMatchObject({
		...{ status: 'captured', capturedMinor: order.totalMinor },
	});
	const refunds = await ask(scene, `refunds?payment_intent=${bought.reference}`);
	expect(await refunds.json()).toMatchObject({ data: [{ amount: REFUND_MINOR }] });
	expect(await provider?.read(cancelled.reference)).toMatchObject({ status: 'cancelled', capturedMinor: 0 });

	const invoices = ({ orderId }: Paid) => em.count(OrderEvent, { order: orderId, type: 'invoiced' });
	// As ordered, and as packed.
	expect([await invoices(bought), await invoices(cancelled)]).toEqual([2, 1]);
	const { items } = await asCustomer(scene).notifications.list({});
	expect(items.map(({ kind }) => kind).toSorted()).toEqual(['order.cancelled', 'order.settled']);
	const messages = await em.find(NotificationMessage, {});
	expect(messages.map(({ status }) => status)).toEqual(['sent', 'sent']);
	const confirmations = await em.find(OutboxMessage, { name: 'orders.sendConfirmation' });
	// One that was sent twice has one Message-ID.
	const mails = [bought, cancelled].map(({ number }) => readMailHeaders(MAIL_DIR, number));
	const mailIds = (await Promise.all(mails)).flat().map(({ messageId }) => messageId);
	expect([...new Set(mailIds)].toSorted()).toEqual(
		[...messages, ...confirmations].map(({ id }) => `<${id}@dailyveg>`).toSorted(),
	);
	const deliveries = await em.find(WebhookDelivery, {});
	expect(deliveries).toMatchObject([{ type: 'order.packed', status: 'delivered' }]);
	const eventIds = receiver.received.map(({ headers }) => headers['webhook-id']);
	expect(new Set(eventIds)).toEqual(new Set(deliveries.map(({ eventId }) => eventId)));

	expect(await em.count(DeadLetter)).toBe(0);
	expect(await checkShop(bench.shop.services.orm)).toEqual([]);
}

it.concurrent.each(['before', 'after'] as const)(
	'R04 workers killed right %s each of their commits: one charge, one refund, one of each invoice, mail and notice',
	async (moment) => {
		const scene = await openScene();
		scenes.push(scene);
		const cancelled = await payByCard(scene);
		await finish(scene);
		const bought = await payByCard(scene);
		let workers = await workToDeath(scene, moment);
		await asCustomer(scene).orders.cancel({ orderId: cancelled.orderId });
		const { orderId, itemId } = bought;
		await asStaff(scene).orders.confirm({ orderId });
		await asStaff(scene).orders.pack({ orderId, lines: [{ itemId, quantity: 800 }] });
		workers += await workToDeath(scene, moment);
		const refund = { amountMinor: REFUND_MINOR, to: 'source', reason: 'Two were soft' } as const;
		await asStaff(scene).payments.refund({ orderId, ...refund });
		workers += await workToDeath(scene, moment);
		await finish(scene);
		// The jobs of two orders, at least.
		expect(workers).toBeGreaterThan(20);
		await expectOnceEach(scene, bought, cancelled);
	},
	10 * MINUTE_MS,
);
