import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OrderEvent } from '../orders/order-event.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { seedShop } from '../seeders/seed.ts';
import { brokenRules } from '../testing/broken-rules.ts';
import { newId } from '../types/uuid.type.ts';
import { reportInvariants } from './reports.invariants.ts';

let database: TestDatabase;
let orm: Orm;

beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	await seedShop(orm, { scale: 'demo', orderCount: 200, seed: 7 });
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

const change = (sql: string) => orm.em.fork().execute(sql, [], 'run');

const broken = () => brokenRules(orm, reportInvariants);

const oldest = (table: string) =>
	`(select day from (select min(day) as day from ${table}) d) and hub_id = (select hub_id from
		(select min(hub_id) as hub_id from ${table} where day = (select min(day) from ${table})) h)`;

/** How each rule is broken, and how that is undone. */
const sabotage: Record<string, [string, string]> = {
	'reports.day': [
		`update report_day set total_minor = total_minor + 1 where day = ${oldest('report_day')}`,
		`update report_day set total_minor = total_minor - 1 where day = ${oldest('report_day')}`,
	],
	'reports.orders': [
		`update report_orders set status = 'x' where day = ${oldest('report_orders')} limit 1`,
		`update report_orders set status = (select status from (select o.status from customer_order o
			join report_unit u on u.hub_id = o.hub_id and o.created_at between u.starts_at and u.ends_at
			left join report_orders r on r.hub_id = u.hub_id and r.day = u.day and r.status = o.status
			where r.day is null limit 1) s) where status = 'x'`,
	],
	'reports.product_day': [
		`update report_product_day set grams = grams + 1 where day = ${oldest('report_product_day')}`,
		`update report_product_day set grams = grams - 1 where day = ${oldest('report_product_day')}`,
	],
	'reports.rider_day': [
		`insert into report_rider_day (hub_id, day, rider_id) select hub_id, day, repeat('r', 16) from report_unit limit 1`,
		`delete from report_rider_day where rider_id = repeat('r', 16)`,
	],
	'reports.waste_day': [
		`insert into report_waste_day (hub_id, day, product_id, reason)
			select hub_id, day, repeat('p', 16), 'other' from report_unit limit 1`,
		`delete from report_waste_day where product_id = repeat('p', 16)`,
	],
	'reports.categories': [
		`update report_category_day set sold_minor = sold_minor + 1 where day = ${oldest('report_category_day')}`,
		`update report_category_day set sold_minor = sold_minor - 1 where day = ${oldest('report_category_day')}`,
	],
	'reports.complete': [
		`update report_unit set starts_at = date_add(starts_at, interval 1 day), ends_at = date_add(ends_at, interval 1 day),
			changed_at = now() where day = ${oldest('report_unit')}`,
		`update report_unit set starts_at = date_sub(starts_at, interval 1 day), ends_at = date_sub(ends_at, interval 1 day),
			changed_at = null where day = ${oldest('report_unit')}`,
	],
};

describe('db check of reports', () => {
	it('has nothing to say of a seeded shop, and knows a way to break each rule', async () => {
		expect(await broken()).toEqual([]);
		expect(Object.keys(sabotage).toSorted()).toEqual(reportInvariants.map(({ name }) => name).toSorted());
	});

	it.each(Object.entries(sabotage))('names %s when it is broken', async (name, [damage, repair]) => {
		await change(damage);
		expect(await broken()).toContain(name);
		await change(repair);
		expect(await broken()).toEqual([]);
	});

	it('waits for the job where something has just happened', async () => {
		const em = orm.em.fork();
		const [{ id } = { id: '' }] = await em.execute<{ id: string }[]>(
			`select lower(hex(id)) as id from customer_order where status = 'cancelled' order by id limit 1`,
		);
		const order = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
		await change(`update customer_order set status = 'delivered' where hex(id) = '${id}'`);
		expect(await broken()).toContain('reports.day');
		em.create(OrderEvent, { id: newId(), order, type: 'delivered', actor: null, occurredAt: new Date() });
		await em.flush();
		expect(await broken()).toEqual([]);
	});
});
