import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import type { EntityManager } from '@mikro-orm/mysql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveryRun } from '../deliveries/delivery-run.entity.ts';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { StockLot } from '../inventory/stock-lot.entity.ts';
import { StockMovement } from '../inventory/stock-movement.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { OrderEvent } from '../orders/order-event.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { LedgerTransaction } from '../payments/ledger-transaction.entity.ts';
import { Random } from '../seeders/random.ts';
import { seedShop } from '../seeders/seed.ts';
import { createRider } from '../testing/people.factories.ts';
import { readReports, recountReports } from '../testing/recount-reports.ts';
import { newId } from '../types/uuid.type.ts';
import { countReportDay, findChangedReportDays } from './count-report-day.repository.ts';
import { markReportDays, readTouchedDays, reportSources } from './mark-report-days.repository.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	await seedShop(orm, { scale: 'demo', orderCount: 400, seed: 11 });
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

/** What the job does. Returns how many days it counted. */
async function count(): Promise<number> {
	const now = new Date();
	for (const source of reportSources)
		await orm.em.fork().transactional(async (em) => {
			await markReportDays(em, await readTouchedDays(em, source, now), now);
		});
	const days = await findChangedReportDays(orm.em.fork(), 10_000);
	for (const day of days) await orm.em.fork().transactional((em) => countReportDay(em, day));
	return days.length;
}

async function expectToAgree(): Promise<void> {
	const em = orm.em.fork();
	expect(await readReports(em)).toEqual(await recountReports(em));
}

/** Something that happens to an order of any age, with its line in a log. */
async function happen(em: EntityManager, random: Random): Promise<void> {
	const count = await em.count(Order);
	const [order] = await em.find(
		Order,
		{},
		{ populate: ['items'], orderBy: { id: 'asc' }, offset: random.integer(0, count - 1), limit: 1 },
	);
	if (!order) throw new TypeError('no order');
	const kind = random.pick(['state', 'packing', 'refund', 'waste', 'run']);
	if (kind === 'state' || kind === 'packing') {
		const type = random.pick(['cancelled', 'delivered', 'partly_delivered', 'failed', 'returned'] as const);
		order.status = type;
		if (kind === 'packing')
			for (const item of order.items) item.packedQuantity = random.integer(0, item.quantity + 20);
		em.create(OrderEvent, { order, type, actor: null, occurredAt: new Date() });
	}
	if (kind === 'refund') {
		order.refundedMinor += random.integer(1, 500);
		em.create(LedgerTransaction, {
			...{ id: newId(), kind: 'refund_paid', source: `test:${newId()}`, currency: 'INR', orderId: order.id },
			...{ paymentId: null, refundId: null, actorId: null, reason: null, postedAt: new Date() },
		});
	}
	if (kind === 'waste') await waste(em, random);
	if (kind === 'run') await runOf(em, random, order);
}

async function waste(em: EntityManager, random: Random): Promise<void> {
	const [item] = await em.find(
		StockItem,
		{ onHand: { $gt: 0 } },
		{ offset: random.integer(0, 50), limit: 1, orderBy: { id: 'asc' } },
	);
	if (!item) throw new TypeError('no stock');
	const lot = await em.findOneOrFail(StockLot, { stockItem: item.id, emptiedAt: null });
	lot.unitCostMinor = random.chance(0.5) ? random.integer(100, 9_000) : lot.unitCostMinor;
	em.create(StockMovement, {
		...{ stockItem: item, lot, type: 'waste', onHandDelta: -random.integer(1, 900), reservedDelta: 0 },
		...{ reason: random.pick(['spoiled', 'expired', null] as const), note: null, causeKind: 'staff' },
		...{ causeId: null, actorId: null, occurredAt: new Date() },
	});
}

async function runOf(em: EntityManager, random: Random, order: Order): Promise<void> {
	const rider = await createRider(em);
	const run = em.create(DeliveryRun, {
		...{ hub: order.hub, date: random.pick(['2026-11-01', '2026-11-02']), slot: null, rider },
		...{ status: 'finished', capacity: 9 },
	});
	for (const status of ['delivered', 'failed', 'partly_delivered', 'pending'] as const)
		em.create(DeliveryStop, {
			...{ run, order, activeOrderId: null, position: 1, status, endedAt: new Date() },
		});
	em.create(OrderEvent, { order, type: 'failed', actor: null, occurredAt: new Date() });
}

describe('reports', () => {
	it('are filled by the seeder', async () => {
		const reports = await readReports(orm.em.fork());
		expect(Object.keys(reports['report_day'] ?? {}).length).toBeGreaterThan(50);
		await expectToAgree();
	});

	it.each([1, 2, 3])(
		'say what the raw rows say after a random history, changes of old orders included (%i)',
		async (seed) => {
			const random = new Random(seed);
			for (let round = 0; round < 2; round++) {
				const events = random.integer(1, 25);
				for (let event = 0; event < events; event++)
					await orm.em.fork().transactional((em) => happen(em, random));
				expect(await count()).toBeGreaterThan(0);
				await expectToAgree();
			}
		},
		// Reading and counting everything anew takes its time where other tests run beside it.
		120_000,
	);

	it('count only days on which something happened, and the same again when asked again', async () => {
		await count();
		const before = await readReports(orm.em.fork());
		await count();
		expect(await readReports(orm.em.fork())).toEqual(before);
		expect((await findChangedReportDays(orm.em.fork(), 10)).length).toBe(0);
	});

	it('are counted from the beginning when they were lost', async () => {
		const em = orm.em.fork();
		for (const table of ['report_day', 'report_unit', 'report_watermark', 'report_product_day'])
			await em.execute(`delete from ${table}`);
		await count();
		await expectToAgree();
	});
});
