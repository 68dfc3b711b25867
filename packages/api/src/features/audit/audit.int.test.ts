import { AuditEntry, newId } from '@dailyveg/db';
import { createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import type { ListAuditInput } from './audit.schemas.ts';
import { findAuditEntries } from './find-audit-entries.ts';

let shop: OpenShop;
beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());

const staff = () => shop.as(shop.staff, { id: 'request-7', ip: '203.0.113.7', userAgent: 'till/1.0' });
const entriesOf = (targetId: string) => shop.em().find(AuditEntry, { targetId }, { orderBy: { id: 'asc' } });

describe('what staff change', () => {
	it('R41 a product: who, from where, what it was and what it is', async () => {
		const product = await createProduct(shop.em());
		const [unit] = product.units.getItems();
		if (!unit) throw new TypeError('no unit');
		await staff().admin.catalog.updateProduct({
			id: product.id,
			name: 'Vine tomato',
			unitPrices: [{ sellUnitId: unit.id, priceMinor: 5_500 }],
		});
		expect(await entriesOf(product.id)).toMatchObject([
			{
				action: 'product.changed',
				actorId: shop.staff.id,
				apiKeyId: null,
				targetType: 'product',
				before: { name: 'Tomato', unitPrices: [{ sellUnitId: unit.id, priceMinor: 4_000 }] },
				after: { name: 'Vine tomato', unitPrices: [{ sellUnitId: unit.id, priceMinor: 5_500 }] },
				ip: '203.0.113.7',
				userAgent: 'till/1.0',
				requestId: 'request-7',
				occurredAt: shop.clock.now(),
			},
		]);
	});

	it('R45 a name with half a surrogate pair, which no JSON column takes', async () => {
		const product = await createProduct(shop.em());
		await staff().admin.catalog.updateProduct({ id: product.id, name: 'Okra \ud83e' });
		expect(await entriesOf(product.id)).toMatchObject([{ after: { name: 'Okra \ufffd' } }]);
	});

	it('a new product and its stock', async () => {
		const { id } = await staff().admin.catalog.createProduct({
			categorySlug: shop.catalog.category.slug,
			slug: 'audited-okra',
			name: 'Okra',
			nameHi: 'भिंडी',
			description: 'Young pods.',
			shelfLifeDays: 4,
			units: [{ kind: 'count', label: 'piece', priceMinor: 500, packGrams: 20 }],
		});
		await staff().admin.catalog.setStock({ productId: id, hubId: shop.hub.id, onHand: 10 });
		await staff().admin.catalog.setStock({ productId: id, hubId: shop.hub.id, onHand: 7 });
		const hubId = shop.hub.id;
		expect(await entriesOf(id)).toMatchObject([
			{ action: 'product.created', before: null, after: { slug: 'audited-okra' } },
			{ action: 'stock.set', before: { hubId, onHand: null }, after: { hubId, onHand: 10 } },
			{ action: 'stock.set', before: { hubId, onHand: 10 }, after: { hubId, onHand: 7 } },
		]);
	});

	it('an order, by the key that did it', async () => {
		const shopper = await createShopper(shop);
		await shopper.put(shop.catalog.tomato, 500);
		const { id } = await shopper.place();
		const apiKeyId = newId();
		await staff().admin.orders.confirm({ orderId: id });
		await shop
			.as({ ...shop.staff, credential: { kind: 'apiKey', apiKeyId } })
			.admin.orders.pack({ orderId: id });
		expect(await entriesOf(id)).toMatchObject([
			{
				action: 'order.confirmed',
				before: { status: 'placed' },
				after: { status: 'confirmed' },
				apiKeyId: null,
			},
			{ action: 'order.packing', after: { status: 'packing' }, apiKeyId },
			{ action: 'order.packed', before: { status: 'packing' }, after: { status: 'packed' }, apiKeyId },
		]);
	});

	it('leaves no entry when it is refused', async () => {
		const product = await createProduct(shop.em());
		const unknown = { sellUnitId: newId(), priceMinor: 1 };
		const refused = staff().admin.catalog.updateProduct({ id: product.id, unitPrices: [unknown] });
		expect((await failure(refused)).code).toBe('NOT_FOUND');
		expect(await entriesOf(product.id)).toEqual([]);
	});
});

describe('the log', () => {
	const actorId = newId();
	const MINUTE = 60_000;
	const begin = Date.parse('2020-03-01T00:00:00Z');
	/** One entry a minute, long ago; ids as they would have been made then. */
	beforeAll(async () => {
		const rows = Array.from({ length: 2_400 }, (_none, index) => {
			const occurredAt = new Date(begin + index * MINUTE);
			const hex = occurredAt.getTime().toString(16).padStart(12, '0');
			return {
				id: `${hex.slice(0, 8)}-${hex.slice(8)}-${newId().slice(14)}`,
				occurredAt,
				action: index % 3 === 0 ? 'stock.set' : 'product.changed',
				actorId: index % 100 === 0 ? actorId : newId(),
				targetType: 'product',
				targetId: `product-${index % 50}`,
				apiKeyId: null,
				before: null,
				after: null,
				ip: null,
				userAgent: null,
				requestId: null,
			};
		});
		await shop.em().insertMany(AuditEntry, rows);
	});

	const list = (input: Partial<ListAuditInput>) => staff().admin.audit.list(input);

	it('comes newest first, in pages without gaps or repeats', async () => {
		const seen: string[] = [];
		let cursor: string | undefined;
		do {
			const page = await list({ actorId, limit: 7, cursor });
			seen.push(...page.items.map(({ id }) => id));
			cursor = page.nextCursor ?? undefined;
		} while (cursor);
		expect(seen).toHaveLength(24);
		expect(seen).toEqual([...new Set(seen)].toSorted().reverse());
	});

	it('is filtered by action, target and time', async () => {
		const from = new Date(begin + 60 * MINUTE);
		const to = new Date(begin + 120 * MINUTE);
		const { items } = await list({ action: 'stock.set', from, to, limit: 100 });
		expect(items).toHaveLength(20);
		expect(items.at(-1)?.occurredAt).toEqual(from);
		expect(items.every(({ occurredAt }) => occurredAt < to)).toBe(true);
		const target = await list({ targetType: 'product', targetId: 'product-3', limit: 100 });
		expect(new Set(target.items.map(({ targetId }) => targetId))).toEqual(new Set(['product-3']));
		expect(target.items).toHaveLength(48);
	});

	it('asks for the kind of thing beside an id', async () => {
		await expect(list({ targetId: 'product-3' })).rejects.toThrow('is needed with targetId');
	});

	it('is for those who may read it', async () => {
		const packer = shop.as({ ...shop.staff, permissions: ['orders:pack'] });
		expect((await failure(packer.admin.audit.list({}))).code).toBe('FORBIDDEN');
		expect((await failure(packer.admin.audit.export({}))).code).toBe('FORBIDDEN');
	});

	it.each<[string, Omit<ListAuditInput, 'limit'>, string]>([
		['everything', {}, 'PRIMARY'],
		['an actor', { actorId }, 'actor_id'],
		['an action', { action: 'stock.set' }, 'action'],
		['a target', { targetType: 'product', targetId: 'product-3' }, 'target_type'],
		['a time', { from: new Date(begin), to: new Date(begin + MINUTE) }, 'PRIMARY'],
	])('finds %s by an index, which also sorts', async (_name, filter, key) => {
		const em = shop.em();
		const connection = em.getConnection();
		const execute = vi.spyOn(connection, 'execute');
		await findAuditEntries(em, filter, 20);
		const [sql, parameters] = execute.mock.calls[0] ?? [];
		execute.mockRestore();
		const [plan] = await connection.execute<{ key: string; Extra: string }[]>(
			`explain ${String(sql)}`,
			parameters ?? [],
		);
		expect(plan?.key).toContain(key);
		expect(plan?.Extra).not.toContain('filesort');
	});

	it('is exported as CSV, and says so itself', async () => {
		const input = { action: 'stock.set', to: new Date(begin + 30 * MINUTE) } as const;
		const { csv, rowCount, nextCursor, fileName } = await staff().admin.audit.export(input);
		expect([rowCount, nextCursor]).toEqual([10, null]);
		expect(csv.trimEnd().split('\r\n')).toHaveLength(11);
		expect(fileName).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
		const { items } = await list({ action: 'audit.exported' });
		expect(items).toMatchObject([
			{ actorId: shop.staff.id, after: { action: 'stock.set', rowCount: 10 }, ip: '203.0.113.7' },
		]);
	});
});
