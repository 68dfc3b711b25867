import { randomUUID } from 'node:crypto';
import { AuditEntry, localDate, Order, ReportExport } from '@dailyveg/db';
import {
	createCategory,
	createHub,
	createProduct,
	createSlots,
	readReports,
	recountReports,
} from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringOrder } from '../../testing/bring-order.ts';
import { createShopper, failure, type OpenShop, openShop, type Shopper } from '../../testing/shopper.ts';
import { countReports } from './count-reports.ts';

let shop: OpenShop;
let shopper: Shopper;
let today: string;
let range: { from: string; to: string };

beforeAll(async () => {
	shop = await openShop();
	await createSlots(shop.em(), { hub: shop.hub });
	shopper = await createShopper(shop);
	today = localDate('Asia/Kolkata', shop.clock.now());
	range = { from: today, to: today };
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff, { idempotencyKey: randomUUID() }).admin;
const reports = () => staff().reports;
const count = () => countReports(shop.services);
const expectToAgree = async () =>
	expect(await readReports(shop.em())).toEqual(await recountReports(shop.em()));

async function place(who: Shopper, grams = 1_000) {
	await who.put(shop.catalog.tomato, grams);
	return who.place();
}

describe('admin.reports', () => {
	it('say nothing, and that nothing was counted, before the job has run', async () => {
		expect(await reports().days(range)).toEqual({ items: [], asOf: null });
	});

	it('tell of sales, states, packing and repeat customers of the day', async () => {
		const first = await place(shopper);
		await shopper.put(shop.catalog.coriander, 2);
		const second = await place(shopper, 500);
		const third = await place(await createShopper(shop));
		await shopper.api.orders.cancel({ orderId: third.id }).catch(() => undefined);
		for (const { id: orderId } of [first, second]) await staff().orders.confirm({ orderId });
		const { items } = await shopper.api.orders.get({ orderId: first.id });
		await staff().orders.pack({
			orderId: first.id,
			lines: [{ itemId: items[0]?.id ?? '', quantity: 750, shortReason: 'out_of_stock' }],
		});
		await bringOrder(shop, first.id);
		await count();
		const { items: days, asOf } = await reports().days(range);
		expect(asOf).toEqual(shop.clock.now());
		expect(days).toMatchObject([
			{
				...{ day: today, orders: 3, customers: 2, firstOrders: 2, repeatOrders: 1, deliveredOrders: 1 },
				...{ packedLines: 1, shortLines: 1, fullLines: 0, fillRate: 0, shortRate: 1, repeatRate: 1 / 3 },
			},
		]);
		const { items: states } = await reports().orderStates(range);
		expect(Object.fromEntries(states.map(({ status, orders }) => [status, orders]))).toEqual({
			...{ delivered: 1, confirmed: 1, placed: 1 },
		});
		const { items: top } = await reports().topProducts(range);
		expect(top.map(({ name, orders, grams, pieces }) => [name, orders, grams, pieces])).toEqual([
			['Tomato', 3, 750 + 500 + 1_000, 0],
			['Coriander', 1, 0, 2],
		]);
		for (const by of ['day', 'hub', 'category'] as const) {
			const { items: sales } = await reports().sales({ ...range, by, hubId: shop.hub.id });
			expect(sales, by).toMatchObject([{ orders: 3, grams: 2_250, pieces: 2 }]);
		}
		await expectToAgree();
	});

	it('count the day of an old order again when something happens to it', async () => {
		const order = await place(shopper);
		const old = new Date(shop.clock.now().getTime() - 9 * 24 * 60 * 60_000);
		await shop.em().nativeUpdate(Order, { id: order.id }, { createdAt: old });
		await count();
		const day = localDate('Asia/Kolkata', old);
		const then = () => reports().days({ from: day, to: day });
		expect((await then()).items).toMatchObject([
			{ orders: 1, cancelledOrders: 0, totalMinor: order.totalMinor },
		]);
		await staff().orders.cancel({ orderId: order.id, reason: 'not_deliverable' });
		await count();
		expect((await then()).items).toMatchObject([{ orders: 1, cancelledOrders: 1, totalMinor: 0 }]);
		await expectToAgree();
	});

	it('tell what was wasted, what it had cost and why', async () => {
		const product = await createProduct(shop.em());
		const where = { hubId: shop.hub.id, productId: product.id };
		await staff().inventory.receiveLot({ ...where, quantity: 5_000, unitCostMinor: 1_850 });
		await staff().inventory.recordWaste({ ...where, quantity: 1_500, reason: 'spoiled' });
		await count();
		const { items } = await reports().waste(range);
		expect(items).toContainEqual({
			...{
				productId: product.id,
				name: 'Tomato',
				reason: 'spoiled',
				grams: 1_500,
				pieces: 0,
				costMinor: 2_775,
			},
		});
		await expectToAgree();
	});

	it('sales of a category are those of all below it', async () => {
		const parent = await createCategory(shop.em(), { name: 'All' });
		const child = await createCategory(shop.em(), { parent });
		const product = await createProduct(shop.em(), {
			category: child,
			stock: [{ hub: shop.hub, onHand: 9_000 }],
		});
		await shopper.put(product, 500);
		await shopper.place();
		await count();
		const { items } = await reports().sales({ ...range, by: 'category', categoryId: parent.id });
		expect(items).toMatchObject([{ key: child.id, orders: 1, grams: 500 }]);
		const { items: top } = await reports().topProducts({ ...range, categoryId: parent.id });
		expect(top).toMatchObject([{ productId: product.id, grams: 500 }]);
	});

	it('are of one hub where one is named, each by its own calendar', async () => {
		const hub = await createHub(shop.em(), { city: shop.hub.city, timeZone: 'Pacific/Kiritimati' });
		const order = await place(shopper);
		await shop
			.em()
			.execute('update customer_order set hub_id = unhex(?) where id = unhex(?)', [
				...[hub.id, order.id].map((id) => id.replaceAll('-', '')),
			]);
		await count();
		const day = localDate('Pacific/Kiritimati', shop.clock.now());
		const { items } = await reports().days({ from: day, to: day, hubId: hub.id });
		expect(items).toMatchObject([{ day, orders: 1 }]);
	});

	it('refuse a range that ends before it begins, or is longer than a year', async () => {
		for (const to of ['2026-01-01', '2028-01-01'])
			expect(await failureOf(reports().days({ from: '2026-11-01', to }))).toBe('BAD_REQUEST');
		expect(await failureOf(reports().slots({ from: '2026-11-01', to: '2026-12-31' }))).toBe('BAD_REQUEST');
	});

	it('are for those alone who may read them', async () => {
		const packer = { ...shop.staff, permissions: ['orders:read' as const] };
		expect(await failure(shop.as(packer).admin.reports.days(range))).toMatchObject({ code: 'FORBIDDEN' });
	});
});

const failureOf = (call: Promise<unknown>) =>
	call.then(
		() => 'it succeeded',
		(error: { code?: string }) => error.code,
	);

describe('the counting of reports', () => {
	it('agrees with the rows however many count at once while orders come in', { tags: ['race'] }, async () => {
		const others = await Promise.all(Array.from({ length: 4 }, () => createShopper(shop)));
		await Promise.all([
			...others.map((other) => place(other, 250)),
			...Array.from({ length: 4 }, () => count()),
		]);
		await count();
		await expectToAgree();
	});
});

describe('exports', () => {
	it('are promised with an audit entry, and listed for who asked', async () => {
		const wanted = await reports().requestExport({ ...range, kind: 'days' });
		expect(wanted).toMatchObject({ kind: 'days', status: 'queued', rowsWritten: 0 });
		expect((await reports().listExports({})).items[0]).toEqual(wanted);
		expect(await reports().getExport({ id: wanted.id })).toEqual({ ...wanted, url: null });
		const { action } = await shop.em().findOneOrFail(AuditEntry, { targetId: wanted.id });
		expect(action).toBe('report.exported');
	});

	it('of orders are for those alone who may read orders, also when they are fetched', async () => {
		const analyst = { ...shop.staff, permissions: ['reports:read' as const] };
		const { reports: own } = shop.as(analyst).admin;
		expect(await failure(own.requestExport({ ...range, kind: 'orders' }))).toMatchObject({
			code: 'FORBIDDEN',
		});
		const { id } = await reports().requestExport({ ...range, kind: 'orders' });
		expect(await failure(own.getExport({ id }))).toMatchObject({ code: 'FORBIDDEN' });
		expect(await shop.em().count(ReportExport, { id })).toBe(1);
	});
});
