import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Pincode } from '../areas/pincode.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { seedShop } from '../seeders/seed.ts';
import { Subscription } from '../subscriptions/subscription.entity.ts';
import { SubscriptionCycle } from '../subscriptions/subscription-cycle.entity.ts';
import { SubscriptionLine } from '../subscriptions/subscription-line.entity.ts';
import { brokenRules } from '../testing/broken-rules.ts';
import { createAddress } from '../testing/people.factories.ts';
import { subscriptionInvariants } from './subscriptions.invariants.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	await seedShop(orm, { scale: 'demo', orderCount: 20, seed: 7 });
	const em = orm.em.fork();
	const order = await em.findOneOrFail(
		Order,
		{ status: 'delivered' },
		{ populate: ['user', 'items'], orderBy: { id: 'asc' } },
	);
	const pincode = await em.findOneOrFail(Pincode, { hub: { $ne: null } }, { orderBy: { code: 'asc' } });
	const address = await createAddress(em, { user: order.user, pincode, isDefault: false });
	const subscription = em.create(Subscription, {
		...{ user: order.user, address, status: 'active', frequency: 'daily', weekdayBits: 0, everyDays: null },
		...{ startsOn: '2026-11-01', endsOn: null, startMinute: 360, endMinute: 540, note: null },
		...{ paymentMethod: 'cash_on_delivery', skips: { dates: [], items: [] } },
		...{ nextDate: '2026-11-25', runAt: new Date('2026-11-24T10:00:00Z'), lastDate: '2026-11-24' },
	});
	const [item] = order.items;
	if (!item) throw new TypeError('a seeded order has lines');
	em.create(SubscriptionLine, {
		subscription,
		sellUnit: item.sellUnit,
		quantity: 500,
		toldPriceMinor: 4_000,
	});
	const decided = { subscription, shortages: [], decidedAt: new Date() };
	em.create(SubscriptionCycle, { ...decided, date: '2026-11-24', outcome: 'ordered', orderId: order.id });
	em.create(SubscriptionCycle, { ...decided, date: '2026-11-23', outcome: 'slot_full', orderId: null });
	await em.flush();
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

const change = (sql: string) => orm.em.fork().execute(sql, [], 'run');

const broken = () => brokenRules(orm, subscriptionInvariants);

describe('the invariants of subscriptions', () => {
	it('hold of a shop in order', async () => {
		expect(await broken()).toEqual([]);
	});

	it.each([
		[
			'subscriptions.orders',
			"update subscription_cycle set outcome = 'ordered' where outcome = 'slot_full'",
			"update subscription_cycle set outcome = 'slot_full' where order_id is null",
		],
		[
			'subscriptions.orders',
			"update subscription_cycle set outcome = 'slot_closed' where outcome = 'ordered'",
			"update subscription_cycle set outcome = 'ordered' where order_id is not null",
		],
		[
			'subscriptions.days',
			"update subscription set last_date = '2026-11-23'",
			"update subscription set last_date = '2026-11-24'",
		],
		[
			'subscriptions.days',
			"update subscription set next_date = '2026-11-24'",
			"update subscription set next_date = '2026-11-25'",
		],
		[
			'subscriptions.due',
			'update subscription set run_at = null',
			"update subscription set run_at = '2026-11-24 10:00:00'",
		],
		[
			'subscriptions.due',
			"update subscription set status = 'cancelled'",
			"update subscription set status = 'active'",
		],
	])('%s finds %s', async (name, damage, repair) => {
		await change(damage);
		expect(await broken()).toEqual([name]);
		await change(repair);
		expect(await broken()).toEqual([]);
	});

	it('subscriptions.lines finds a basket without lines', async () => {
		await change('delete from subscription_line');
		expect(await broken()).toEqual(['subscriptions.lines']);
	});
});
