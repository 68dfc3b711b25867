import { Hub, Order, Product, SellUnit, User } from '@dailyveg/db';
import { demoAccounts, demoAddress, seedShop } from '@dailyveg/db/seeding';
import { createTestShop, type TestShop, type TestUser } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../root.ts';
import type { Audience, ProcedureMeta } from './meta.ts';

interface Declared {
	meta: ProcedureMeta & { audience: Audience };
	type: string;
	inputs: z.ZodType[];
	output?: z.ZodType;
}

// At run time a flat record of paths, whatever its type says.
const declared: unknown = appRouter._def.procedures;
const isObject = (schema: unknown): schema is z.ZodObject => schema instanceof z.ZodObject;

/** Of something that a seeded shop has none of. */
const ofOneThing = new Set([
	'subscriptions.previewDeliveries',
	'subscriptions.listCycles',
	'admin.stockCounts.listLines',
	'admin.webhooks.listDeliveries',
]);

/** Every query that answers a page: it takes a limit and has items. */
const lists = Object.entries(declared as Record<string, { _def: Declared }>)
	.map(([path, { _def }]) => ({ path, ..._def, input: _def.inputs.find(isObject) }))
	.filter(
		({ path, type, input, output }) =>
			!ofOneThing.has(path) &&
			type === 'query' &&
			input &&
			'limit' in input.shape &&
			isObject(output) &&
			'items' in output.shape,
	);

let shop: TestShop;
let callers: Record<Audience, TestUser | null>;
let values: Record<string, unknown>;
const rowsOf = new Map<string, number>();

beforeAll(async () => {
	shop = await createTestShop({ CACHE_TTL_SECONDS: 0 });
	await seedShop(shop.services.orm, { scale: 'demo', orderCount: 900, seed: 5 });
	const em = shop.em();
	const [customer, staff] = await Promise.all(
		[demoAccounts.customer, demoAccounts.staff].map(({ email }) => em.findOneOrFail(User, { email })),
	);
	const busiest = await em.execute<{ rider_id: Buffer }[]>(
		'select rider_id from delivery_run group by rider_id order by count(*) desc limit 1',
	);
	const rider = await em.findOneOrFail(User, {
		id: uuidOf(busiest[0]?.rider_id),
	});
	if (!customer || !staff) throw new TypeError('the demo accounts are missing');
	// A customer with more orders than a page has.
	await em.nativeUpdate(Order, { status: { $in: ['delivered', 'cancelled'] } }, { user: customer.id });
	callers = { public: null, user: customer, shopper: customer, customer, staff, rider };
	const [hub, product, unit] = [
		await em.findOneOrFail(Hub, { code: 'BLR2' }),
		await em.findOneOrFail(Product, { slug: 'tomato' }),
		await em.findOneOrFail(SellUnit, { product: { slug: 'tomato' } }, { orderBy: { id: 'asc' } }),
	];
	values = {
		...{ hubId: hub.id, productId: product.id, sellUnitId: unit.id, customerId: customer.id },
		...{ pincode: demoAddress.pincode, query: 'a', date: '2026-11-24', slug: product.slug },
		...{ from: '2026-01-01', to: '2026-12-31' },
	};
}, 180_000);
afterAll(() => shop.close());

const uuidOf = (id: Buffer | undefined): string =>
	(id?.toString('hex') ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** How many statements a page takes, and how many rows it has; null: there is no such thing to list. */
async function page({ path, meta, input }: (typeof lists)[number], limit: number) {
	const required = Object.entries(input?.shape ?? {}).filter(
		([, field]) => !(field as z.ZodType).safeParse(undefined).success,
	);
	const wanted = Object.fromEntries(required.map(([name]) => [name, values[name]]));
	const root: unknown = shop.as(callers[meta.audience]);
	const call = path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], root);
	const connection: unknown = shop.services.orm.em.getConnection();
	const spy = vi.spyOn(connection as { executeQuery(sql: string): unknown }, 'executeQuery');
	try {
		const answer = await (call as (input: object) => Promise<{ items: unknown[] }>)({ ...wanted, limit });
		// The log of calls is written in batches, whoever calls.
		const own = spy.mock.calls.filter(([sql]) => !/api_call`? \(/.test(String(sql)));
		return { statements: own.length, rows: answer.items.length };
	} finally {
		spy.mockRestore();
	}
}

/** What the shop does in the background only ever adds to what is counted. */
async function quietly(list: (typeof lists)[number], limit: number) {
	const tries = [await page(list, limit), await page(list, limit), await page(list, limit)];
	return { statements: Math.min(...tries.map(({ statements }) => statements)), rows: tries[0]?.rows ?? 0 };
}

describe('every list', () => {
	it.each(lists)('$path asks the same number of questions for a page of 2 and of 40', async (list) => {
		const isLong = (list.input?.shape['limit'] as z.ZodType | undefined)?.safeParse(40).success;
		const few = await quietly(list, 2);
		const many = await quietly(list, isLong ? 40 : 10);
		expect(many.statements).toBe(few.statements);
		rowsOf.set(list.path, many.rows);
	});

	it('was tried with full pages wherever a seeded shop has as many rows', () => {
		const full = [...rowsOf].filter(([, rows]) => rows === 40).map(([path]) => path);
		expect(full).toEqual(
			expect.arrayContaining([
				...['catalog.listProducts', 'favourites.buyAgain', 'orders.list', 'rider.runs.list'],
				...['admin.catalog.listProducts', 'admin.deliveries.listRuns', 'admin.deliveries.listSettlements'],
				...['admin.inventory.listLots', 'admin.inventory.listStock', 'admin.orders.list', 'admin.users.list'],
			]),
		);
	});
});
