import { newId, StockItem } from '@dailyveg/db';
import { createSlots } from '@dailyveg/db/testing';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';

let shop: OpenShop;
let slotId: string;
let orderIds: string[];

beforeAll(async () => {
	shop = await openShop();
	shop.clock.set(new Date('2026-11-23T06:30:00Z'));
	await createSlots(shop.em(), { hub: shop.hub });
	const { items } = await shop.as(null).slots.list({ pincode: shop.served.code });
	slotId = items.at(-1)?.id ?? '';
	orderIds = [];
	for (const grams of [500, 750, 1_000]) {
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, grams);
		await shopper.put(shop.catalog.coriander, 2);
		const { id } = await shopper.place(undefined, slotId);
		await staff().orders.confirm({ orderId: id });
		orderIds.push(id);
	}
	// Neither of this slot nor confirmed.
	const other = await createShopper(shop);
	await other.put(shop.catalog.tomato, 500);
	await other.place();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff).admin;
const here = () => ({ hubId: shop.hub.id, slotId });

async function statementsOf(call: () => Promise<unknown>): Promise<number> {
	const statements = vi.spyOn(shop.services.orm.em.getConnection(), 'execute');
	try {
		await call();
		return statements.mock.calls.length;
	} finally {
		statements.mockRestore();
	}
}

it('adds up what the orders of a slot want, product by product, and names the lots', async () => {
	const { items } = await staff().packing.listProducts(here());
	const names = items.map(({ name }) => name);
	expect(names).toEqual(names.toSorted());
	const tomatoes = items.find(({ productId }) => productId === shop.catalog.tomato.id);
	expect(tomatoes).toMatchObject({ measure: 'gram', quantity: 2_250, orderCount: 3, missing: 0 });
	expect(tomatoes?.lots.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(2_250);
});

it('takes what expires first, and tells what no lot has', async () => {
	const em = shop.em();
	const item = await em.findOneOrFail(StockItem, { product: shop.catalog.tomato.id, hub: shop.hub.id });
	await em.execute('update stock_lot set remaining = 1000, expires_on = ? where stock_item_id = unhex(?)', [
		'2026-12-30',
		item.id.replaceAll('-', ''),
	]);
	await em.execute(
		`insert into stock_lot (id, created_at, updated_at, stock_item_id, hub_id, code, received_at, expires_on, received, remaining)
		values (unhex(?), now(3), now(3), unhex(?), unhex(?), 'SOON', now(3), '2026-11-25', 900, 900)`,
		[newId(), item.id, shop.hub.id].map((id) => id.replaceAll('-', '')),
	);
	const { items } = await staff().packing.listProducts(here());
	const tomatoes = items.find(({ productId }) => productId === shop.catalog.tomato.id);
	expect(tomatoes).toMatchObject({
		missing: 350,
		lots: [
			{ code: 'SOON', expiresOn: '2026-11-25', quantity: 900 },
			{ expiresOn: '2026-12-30', quantity: 1_000 },
		],
	});
});

it('shows the bags of the slot, until they are packed', async () => {
	const { items } = await staff().packing.listOrders(here());
	expect(items.map(({ orderId }) => orderId)).toEqual(orderIds);
	expect(items[0]?.items.map(({ quantity }) => quantity).toSorted()).toEqual([2, 500].toSorted());
	expect((await staff().packing.listOrders({ hubId: shop.hub.id })).items).toHaveLength(3);
});

it('pages without gaps, with as many statements for one row as for all', async () => {
	for (const list of ['listProducts', 'listOrders'] as const) {
		const all = (await staff().packing[list]({ ...here(), limit: 50 })).items;
		const seen: unknown[] = [];
		let cursor: string | undefined;
		do {
			const page = await staff().packing[list]({ ...here(), limit: 1, cursor });
			seen.push(...page.items);
			cursor = page.nextCursor ?? undefined;
		} while (cursor);
		expect(seen).toEqual(all);
		const statements = (limit: number) => statementsOf(() => staff().packing[list]({ ...here(), limit }));
		expect(await statements(50), list).toBe(await statements(1));
	}
});

it('knows its hubs', async () => {
	const call = staff().packing.listProducts({ hubId: shop.catalog.tomato.id });
	expect(await failure(call)).toEqual({ code: 'NOT_FOUND', details: { resource: 'hub' } });
});
