import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeliveryRun } from '../deliveries/delivery-run.entity.ts';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { RiderSettlement } from '../deliveries/rider-settlement.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { RiderRating } from '../ratings/rider-rating.entity.ts';
import { RiderScore } from '../ratings/rider-score.entity.ts';
import { seedShop } from '../seeders/seed.ts';
import { brokenRules } from '../testing/broken-rules.ts';
import { createRider } from '../testing/people.factories.ts';
import { newId } from '../types/uuid.type.ts';
import { deliveryInvariants } from './deliveries.invariants.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	await seedShop(orm, { scale: 'demo', orderCount: 60, seed: 7 });
	const em = orm.em.fork();
	// Only what is made here, so that it can be broken and mended by whole tables.
	for (const table of ['delivery_stop', 'delivery_run', 'rider_settlement'])
		await em.execute(`delete from ${table}`);
	const rider = await createRider(em);
	const [delivered, other] = await em.find(
		Order,
		{ status: 'delivered' },
		{ limit: 2, orderBy: { id: 'asc' } },
	);
	if (!delivered || !other) throw new TypeError('the seeds have two delivered orders');
	await em.nativeUpdate(Order, { id: other.id }, { status: 'dispatched' });
	const run = { hub: delivered.hub.id, date: '2026-11-24', slot: null, rider, capacity: 2 };
	const settlement = em.create(RiderSettlement, {
		...{ id: newId(), rider, status: 'confirmed', collectedMinor: 4_000, countedMinor: 4_000 },
	});
	em.create(DeliveryStop, {
		...{ run: em.create(DeliveryRun, { ...run, status: 'finished' }), order: delivered, activeOrderId: null },
		...{ position: 1, status: 'delivered', cashDueMinor: 4_000, cashCollectedMinor: 4_000, settlement },
	});
	em.create(DeliveryStop, {
		...{ run: em.create(DeliveryRun, { ...run, status: 'started' }), order: other, activeOrderId: other.id },
		...{ position: 1, status: 'pending' },
	});
	em.create(RiderRating, {
		...{ user: delivered.user, order: delivered, rider, stars: 4, comment: null, status: 'visible' },
	});
	em.create(RiderScore, { rider, stars4: 1 });
	await em.flush();
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

const change = (sql: string) => orm.em.fork().execute(sql, [], 'run');

const broken = () => brokenRules(orm, deliveryInvariants);

/** How each rule is broken, and how that is undone. */
const sabotage: Record<string, [string, string]> = {
	'deliveries.orders': [
		`update delivery_stop set status = 'partly_delivered' where status = 'delivered'`,
		`update delivery_stop set status = 'delivered' where status = 'partly_delivered'`,
	],
	'deliveries.active': [
		`update delivery_stop set active_order_id = null where status = 'pending'`,
		`update delivery_stop set active_order_id = order_id where status = 'pending'`,
	],
	'deliveries.dispatched': [
		`update delivery_run set status = 'planned' where status = 'started'`,
		`update delivery_run set status = 'started' where status = 'planned'`,
	],
	'deliveries.runs': [`update delivery_run set capacity = 0`, `update delivery_run set capacity = 2`],
	'deliveries.cash': [
		'update rider_settlement set collected_minor = 5000, counted_minor = 5000',
		'update rider_settlement set collected_minor = 4000, counted_minor = 4000',
	],
	'deliveries.differences': [
		`update delivery_stop set cash_due_minor = 9000 where status = 'delivered'`,
		`update delivery_stop set cash_due_minor = 4000 where status = 'delivered'`,
	],
	'deliveries.ratings': ['update rider_score set stars1 = 1', 'update rider_score set stars1 = 0'],
};

describe('db check of deliveries', () => {
	it('has nothing to say of a run, its cash and its rating as they should be', async () => {
		expect(await broken()).toEqual([]);
		expect(Object.keys(sabotage).toSorted()).toEqual(deliveryInvariants.map(({ name }) => name).toSorted());
	});

	it.each(Object.entries(sabotage))('names %s when it is broken', async (name, [damage, repair]) => {
		await change(damage);
		expect(await broken()).toContain(name);
		await change(repair);
		expect(await broken()).toEqual([]);
	});
});
