import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Address } from '../addresses/address.entity.ts';
import { verifyPassword } from '../auth/password-hash.ts';
import { User } from '../auth/user.entity.ts';
import { Product } from '../catalog/product.entity.ts';
import { ProductTerm } from '../catalog/search-term.entity.ts';
import { productTerms } from '../catalog/search-terms.ts';
import { checkShop } from '../check/check-shop.ts';
import { Order } from '../orders/order.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { demoAccounts, demoAddress } from './demo-accounts.ts';
import { type SeedOptions, ShopNotEmptyError, seedShop } from './seed.ts';

const MILLISECONDS_PER_MINUTE = 60_000;

const now = new Date('2026-11-22T06:00:00Z');
const options: SeedOptions = { scale: 'demo', orderCount: 300, seed: 42, now };

async function openShop(): Promise<{ database: TestDatabase; orm: Orm }> {
	const database = await createTestDatabase();
	return { database, orm: await createOrm({ MYSQL_URL: database.url }) };
}

async function closeShop({ database, orm }: { database: TestDatabase; orm: Orm }): Promise<void> {
	await orm.close();
	await database.drop();
}

let shop: Awaited<ReturnType<typeof openShop>>;
const rows = <Row>(sql: string, orm = shop.orm): Promise<Row[]> => orm.em.fork().execute<Row[]>(sql);
const countOf = async (sql: string) => (await rows<{ n: number }>(`select count(*) as n from ${sql}`))[0]?.n;

beforeAll(async () => {
	shop = await openShop();
	await seedShop(shop.orm, options);
});
afterAll(() => closeShop(shop));

describe('the demo shop', () => {
	it('has the real products, areas and orders', async () => {
		expect(await countOf('product')).toBeGreaterThanOrEqual(120);
		expect(await countOf('state')).toBe(36);
		expect(await countOf('city')).toBeGreaterThanOrEqual(50);
		expect(await countOf('pincode where hub_id is not null')).toBeGreaterThan(50);
		expect(await countOf('slot_template')).toBe(Number(await countOf('hub')) * 7 * 3);
		expect(await countOf('customer_order')).toBe(300);
		expect(await countOf('order_item')).toBeGreaterThan(300);
	});

	it('has accounts that can sign in and a customer whose address is served', async () => {
		const em = shop.orm.em.fork();
		for (const account of Object.values(demoAccounts)) {
			const user = await em.findOneOrFail(User, { email: account.email });
			expect(user.role).toBe(account.role);
			expect(await verifyPassword(user.passwordHash ?? '', account.password)).toBe(true);
		}
		const customer = { email: demoAccounts.customer.email };
		const address = await em.findOneOrFail(Address, { user: customer }, { populate: ['pincode'] });
		expect(address.pincode.code).toBe(demoAddress.pincode);
		expect(address.pincode.isServiceable).toBe(true);
		expect(await em.count(Order, { user: customer })).toBeGreaterThan(0);
	});

	it('holds exactly the stock of its open orders, and never more than there is', async () => {
		const wrong = await rows(`
			select s.id from stock_item s
			left join order_item i on i.stock_item_id = s.id
			left join customer_order o on o.id = i.order_id
			group by s.id, s.reserved, s.on_hand
			having s.reserved <> sum(if(o.status in ('placed', 'confirmed', 'packing'), i.reserved_quantity, 0))
				or s.reserved > s.on_hand`);
		expect(wrong).toEqual([]);
		expect(await countOf('stock_item where reserved > 0')).toBeGreaterThan(0);
	});

	it('has books that balance, with the movements behind every claim and every bag', async () => {
		expect(await checkShop(shop.orm)).toEqual([]);
		for (const type of ['receive', 'reserve', 'release', 'pick', 'return', 'waste'])
			expect(await countOf(`stock_movement where type = '${type}'`)).toBeGreaterThan(0);
	});

	it('adds up every order', async () => {
		const wrong = await rows(`
			select o.id from customer_order o join order_item i on i.order_id = o.id
			group by o.id, o.subtotal_minor, o.delivery_fee_minor, o.total_minor
			having o.subtotal_minor <> sum(i.line_total_minor)
				or o.total_minor <> o.subtotal_minor + o.delivery_fee_minor`);
		expect(wrong).toEqual([]);
	});

	it('tells the story of every order up to its status, in all statuses', async () => {
		const orders = await shop.orm.em.fork().find(Order, {}, { populate: ['events'] });
		expect(new Set(orders.map(({ status }) => status)).size).toBe(10);
		for (const order of orders) {
			const events = order.events.getItems();
			expect(events[0]?.type).toBe('placed');
			expect(events.at(-1)?.type).toBe(order.status);
			expect(order.cancelReason !== null).toBe(order.status === 'cancelled');
			const times = events.map(({ occurredAt }) => occurredAt.getTime());
			expect(times).toEqual([...times].sort((a, b) => a - b));
			expect(times.at(-1)).toBeLessThanOrEqual(now.getTime());
		}
	});

	it('sells from the hub of the customer and only in steps of the unit', async () => {
		const wrong = await rows(`
			select i.id from order_item i
			join customer_order o on o.id = i.order_id
			join stock_item s on s.id = i.stock_item_id
			join sell_unit u on u.id = i.sell_unit_id
			where s.hub_id <> o.hub_id or u.product_id <> s.product_id
				or (u.kind = 'weight' and (i.quantity % u.step_grams <> 0 or i.quantity < u.min_grams or i.quantity > u.max_grams))
				or (s.measure = 'gram' and u.kind = 'count' and i.reserved_quantity <> i.quantity * u.pack_grams)
				or ((s.measure = 'piece' or u.kind = 'weight') and i.reserved_quantity <> i.quantity)`);
		expect(wrong).toEqual([]);
	});

	it('shows each product at the price of its first unit and finds it by its words', async () => {
		const products = await shop.orm.em.fork().find(Product, {}, { populate: ['units'] });
		const terms = await shop.orm.em.fork().find(ProductTerm, {});
		const termsOf = Map.groupBy(terms, ({ product }) => product.id);
		for (const product of products) {
			expect(product.listPriceMinor).toBe(product.units.getItems()[0]?.priceMinor);
			const indexed = termsOf.get(product.id)?.map(({ term }) => term);
			expect(indexed?.sort()).toEqual(
				productTerms(product)
					.map(({ term }) => term)
					.sort(),
			);
		}
		expect(
			await countOf(`(select t.term from product_term t
			left join search_term_variant v on v.term = t.term and v.variant = t.term where v.term is null) missing`),
		).toBe(0);
	});
});

describe('seeding', () => {
	it('refuses a shop that has products, or leaves it alone', async () => {
		await expect(seedShop(shop.orm, options)).rejects.toThrow(ShopNotEmptyError);
		expect(await seedShop(shop.orm, { ...options, ifEmpty: true })).toMatchObject({ isSeeded: false });
		expect(await countOf('customer_order')).toBe(300);
	});

	it('gives the same shop for the same seed', async () => {
		const twin = await openShop();
		await seedShop(twin.orm, options);
		for (const sql of [
			'select hex(id) as id, name, list_price_minor, created_at from product order by id',
			'select hex(id) as id, on_hand, reserved from stock_item order by id',
			'select hex(id) as id, remaining, expires_on from stock_lot order by id',
			'select hex(id) as id, on_hand_delta, reserved_delta from stock_movement order by id',
			'select number, status, total_minor, created_at, address from customer_order order by number',
			'select hex(id) as id, email, name, phone from user order by id',
		])
			expect(await rows(sql, twin.orm)).toEqual(await rows(sql));
		await closeShop(twin);
	});

	it('that fails leaves nothing behind', async () => {
		const other = await openShop();
		const onProgress = (step: string) => {
			if (step === 'orders') throw new Error('cut off');
		};
		await expect(seedShop(other.orm, { ...options, onProgress })).rejects.toThrow('cut off');
		for (const table of ['product', 'user', 'customer_order', 'country'])
			expect(await rows(`select 1 from ${table}`, other.orm)).toEqual([]);
		expect(await seedShop(other.orm, { ...options, orderCount: 0 })).toMatchObject({
			isSeeded: true,
			orders: 0,
		});
		await closeShop(other);
	});

	it('generates a thousand products, distinct, some out of stock, at the cost of 20,000 a minute or less', async () => {
		const large = await openShop();
		const begin = process.cpuUsage();
		const report = await seedShop(large.orm, { ...options, scale: '1k', orderCount: 0 });
		const { user, system } = process.cpuUsage(begin);
		expect(report.products).toBe(1_000);
		// Of the processor, not of the clock: tests share the machine.
		expect((user + system) / 1_000).toBeLessThan((1_000 / 20_000) * MILLISECONDS_PER_MINUTE);
		const [counts] = await rows<{ names: number; out: string; units: number }>(
			`select count(distinct p.name) as names, sum(p.id in (
				select s.product_id from stock_item s group by s.product_id having max(s.on_hand) = 0)) as \`out\`,
				(select max(n) from (select count(*) as n from sell_unit group by product_id) c) as units
			from product p`,
			large.orm,
		);
		expect(counts?.names).toBe(1_000);
		expect(counts?.units).toBeLessThanOrEqual(3);
		expect(Number(counts?.out)).toBeGreaterThan(20);
		expect(Number(counts?.out)).toBeLessThan(130);
		await closeShop(large);
	});
});
