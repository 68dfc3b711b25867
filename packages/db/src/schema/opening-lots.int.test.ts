import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import '@dailyveg/testkit';
import { stockInvariants } from '../check/stock.invariants.ts';
import { createOrm, type Orm } from '../orm.ts';
import { dropDatabase, ensureDatabase, withDatabase } from './database.ts';
import { migrateUp } from './migrate.ts';

const env = {
	MYSQL_URL: withDatabase(inject('stackEnv').MYSQL_URL, `opening_${randomBytes(6).toString('hex')}`),
};
let orm: Orm;
beforeAll(async () => {
	await ensureDatabase(env);
	orm = await createOrm(env);
});
afterAll(async () => {
	await orm.close();
	await dropDatabase(env);
});

const id = (letter: string) => `repeat('${letter}', 16)`;
const at = "'2026-11-20 06:00:00', '2026-11-20 06:00:00'";

/** As a shop of before: 50 kg of tomatoes of which an open order claims 1.5 kg, and nothing of another product. */
const shopOfBefore = [
	'set foreign_key_checks = 0',
	`insert into product (id, created_at, updated_at, slug, category_id, name, name_hi, name_local, description, synonyms,
		season, shelf_life_days, list_price_minor)
	values (${id('p')}, ${at}, 'tomato', ${id('c')}, 'Tomato', 'टमाटर', '', '', '', 'all', 5, 4000),
		(${id('q')}, ${at}, 'okra', ${id('c')}, 'Okra', 'भिंडी', '', '', '', 'all', 3, 6000)`,
	`insert into stock_item (id, created_at, updated_at, hub_id, product_id, measure, on_hand, reserved)
	values (${id('s')}, ${at}, ${id('h')}, ${id('p')}, 'gram', 50000, 1500),
		(${id('t')}, ${at}, ${id('h')}, ${id('q')}, 'gram', 0, 0)`,
	`insert into customer_order (id, created_at, updated_at, number, user_id, hub_id, status, payment_method,
		subtotal_minor, delivery_fee_minor, total_minor, address, reserved_until)
	values (${id('o')}, ${at}, 'DV-1', ${id('u')}, ${id('h')}, 'confirmed', 'cash_on_delivery', 6000, 2500, 8500, '{}', now()),
		(${id('d')}, ${at}, 'DV-2', ${id('u')}, ${id('h')}, 'delivered', 'cash_on_delivery', 6000, 2500, 8500, '{}', now())`,
	...['o', 'd'].flatMap((order) => [
		`insert into order_item (id, created_at, updated_at, order_id, sell_unit_id, stock_item_id, name, kind, unit_label,
			unit_price_minor, quantity, reserved_quantity, line_total_minor)
		values (${id(order)}, ${at}, ${id(order)}, ${id('v')}, ${id('s')}, 'Tomato', 'weight', 'kg', 4000, 1500, 1500, 6000)`,
		`insert into order_event (id, order_id, type, occurred_at)
		values (${id(order)}, ${id(order)}, 'placed', now()), (${id(order.toUpperCase())}, ${id(order)}, ${
			order === 'o' ? "'confirmed'" : "'delivered'"
		}, now())`,
	]),
	'set foreign_key_checks = 1',
];

it('makes a lot of what lay in the hubs when the ledger began, and claims of open orders', async () => {
	await migrateUp(orm, 'Migration20261123006000_DeliverySlots');
	await orm.em.fork().transactional(async (em) => {
		for (const statement of shopOfBefore) await em.execute(statement);
	});
	await migrateUp(orm, 'Migration20261124085600_StockLots');
	const em = orm.em.fork();
	for (const { name, find } of stockInvariants) expect(await find(em, 1), name).toEqual([]);
	expect(await em.execute('select received, remaining from stock_lot')).toEqual([
		{ received: 50_000, remaining: 50_000 },
	]);
	expect(
		await em.execute(
			'select type, on_hand_delta as d, reserved_delta as r, cause_kind as k from stock_movement order by type',
		),
	).toEqual([
		{ type: 'reserve', d: 0, r: 1_500, k: 'order' },
		{ type: 'adjust', d: 50_000, r: 0, k: 'opening' },
	]);
});
