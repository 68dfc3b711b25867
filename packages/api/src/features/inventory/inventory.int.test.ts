import { randomUUID } from 'node:crypto';
import { AuditEntry, checkShop, type Product, StockItem, StockLot } from '@dailyveg/db';
import { countUnit, createProduct } from '@dailyveg/db/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createShopper, failure, type OpenShop, openShop } from '../../testing/shopper.ts';
import { raiseAlerts } from './inventory.public.ts';

let shop: OpenShop;
let product: Product;
let where: { hubId: string; productId: string };

beforeAll(async () => {
	shop = await openShop();
});
afterAll(() => shop.close());
beforeEach(async () => {
	shop.clock.set(new Date('2026-11-24T06:00:00Z'));
	product = await createProduct(shop.em());
	where = { hubId: shop.hub.id, productId: product.id };
});

/** Staff, under an Idempotency-Key of their own unless one is given. */
const staff = (key: string = randomUUID()) => shop.as(shop.staff, { idempotencyKey: key }).admin;
const receive = (quantity: number, expiresOn?: string, code?: string) =>
	staff().inventory.receiveLot({
		...{ ...where, quantity, unitCostMinor: 1_800 },
		...(expiresOn !== undefined && { expiresOn }),
		...(code !== undefined && { code }),
	});
const lots = async () => (await staff().inventory.listLots(where)).items;
const left = async () => (await lots()).map(({ code, remaining }) => [code, remaining]);
const movements = async () => (await staff().inventory.listMovements(where)).items;
const stockOf = async () => {
	const { items } = await staff().inventory.listStock({ hubId: shop.hub.id, limit: 100 });
	return items.find(({ productId }) => productId === product.id);
};

describe('admin.inventory', () => {
	it('receives lots and lists what expires first before the others', async () => {
		const fresh = await receive(20_000, '2026-11-30', 'B');
		expect(fresh).toMatchObject({
			received: 20_000,
			remaining: 20_000,
			unitCostMinor: 1_800,
			measure: 'gram',
		});
		await receive(5_000, '2026-11-25', 'A');
		// Keeps for the five days of the product’s shelf life, by the calendar of the hub.
		shop.clock.set(new Date('2026-11-24T20:00:00Z'));
		expect(await receive(1_000)).toMatchObject({ expiresOn: '2026-11-30', code: null });
		expect(await left()).toEqual([
			['A', 5_000],
			['B', 20_000],
			[null, 1_000],
		]);
		expect(await stockOf()).toMatchObject({
			...{ onHand: 26_000, reserved: 0, available: 26_000 },
			...{ expiring: 5_000, expired: 0, nextExpiresOn: '2026-11-25' },
		});
	});

	it('receives once, however often the same call is made', async () => {
		const key = randomUUID();
		const call = () => staff(key).inventory.receiveLot({ ...where, quantity: 1_000 });
		const first = await call();
		expect(await call()).toEqual(first);
		expect(await shop.em().count(StockLot, { id: first.id })).toBe(1);
		expect(await stockOf()).toMatchObject({ onHand: 1_000 });
	});

	it('pages lots and movements without a gap', async () => {
		for (const day of [26, 25, 26, 27, 25]) await receive(day, `2026-11-${day}`);
		const seen: number[] = [];
		let cursor: string | null = null;
		do {
			const page = await staff().inventory.listLots({ ...where, limit: 2, ...(cursor && { cursor }) });
			seen.push(...page.items.map(({ received }) => received));
			cursor = page.nextCursor;
		} while (cursor);
		expect(seen).toEqual([25, 25, 26, 26, 27]);
		const { items, nextCursor } = await staff().inventory.listMovements({ ...where, limit: 4 });
		const rest = await staff().inventory.listMovements({ ...where, limit: 4, cursor: nextCursor ?? '' });
		expect([...items, ...rest.items].map(({ onHandDelta }) => onHandDelta)).toEqual([25, 27, 26, 25, 26]);
	});

	it('tells the story of an order in the ledger, and picks what expires first', async () => {
		await receive(500, '2026-11-25', 'A');
		await receive(2_000, '2026-11-28', 'B');
		const shopper = await createShopper(shop);
		await shopper.put(product, 750);
		const { id: orderId } = await shopper.place();
		await staff().orders.confirm({ orderId });
		await staff().orders.pack({ orderId });
		expect(await left()).toEqual([['B', 1_750]]);
		const [b, a, reserve] = await movements();
		const cause = { causeKind: 'order', causeId: orderId };
		expect(reserve).toMatchObject({
			type: 'reserve',
			reservedDelta: 750,
			actorId: shopper.user.id,
			...cause,
		});
		expect([a, b]).toMatchObject([
			{ type: 'pick', onHandDelta: -500, reservedDelta: -500, actorId: shop.staff.id, ...cause },
			{ type: 'pick', onHandDelta: -250, reservedDelta: -250, ...cause },
		]);

		const back = { orderId, productId: product.id, isSellable: true };
		expect(await staff().inventory.takeBack({ ...back, quantity: 400 })).toMatchObject({ onHand: 2_150 });
		// To where it was picked last.
		expect(await left()).toEqual([
			['A', 150],
			['B', 2_000],
		]);
		const spoiled = { ...back, isSellable: false, note: 'Crushed' };
		expect(await staff().inventory.takeBack({ ...spoiled, quantity: 350 })).toMatchObject({ onHand: 2_150 });
		expect(await movements()).toMatchObject([
			{ type: 'waste', onHandDelta: -350, reason: 'unsellable', note: 'Crushed' },
			{ type: 'return', onHandDelta: 350 },
			{ type: 'return', onHandDelta: 150 },
			...[{ type: 'return', onHandDelta: 250 }, {}, {}, {}, {}, {}],
		]);
		expect(await failure(staff().inventory.takeBack({ ...back, quantity: 1 }))).toMatchObject({
			code: 'RETURN_TOO_LARGE',
		});
	});

	it('gives back what a cancelled order claimed', async () => {
		await receive(2_000);
		const shopper = await createShopper(shop);
		await shopper.put(product, 750);
		const { id: orderId } = await shopper.place();
		await shopper.cancel(orderId);
		const [release] = await movements();
		expect(release).toMatchObject({ type: 'release', onHandDelta: 0, reservedDelta: -750, causeId: orderId });
	});

	it('throws away what expires first, or of one lot, but nothing that orders claim', async () => {
		const a = await receive(500, '2026-11-25', 'A');
		await receive(2_000, '2026-11-28', 'B');
		const waste = { ...where, reason: 'spoiled' as const };
		expect(await staff().inventory.recordWaste({ ...waste, quantity: 200 })).toMatchObject({ onHand: 2_300 });
		const tooMuch = staff().inventory.recordWaste({ ...waste, lotId: a.id, quantity: 301 });
		expect(await failure(tooMuch)).toEqual({ code: 'LOT_TOO_SMALL', details: { remaining: 300 } });
		await staff().inventory.recordWaste({ ...waste, lotId: a.id, quantity: 300, reason: 'expired' });
		expect(await left()).toEqual([['B', 2_000]]);
		const shopper = await createShopper(shop);
		await shopper.put(product, 750);
		await shopper.place();
		const claimed = staff().inventory.recordWaste({ ...waste, quantity: 1_251 });
		expect(await failure(claimed)).toEqual({ code: 'STOCK_BELOW_RESERVED', details: { reserved: 750 } });
		expect(
			await failure(staff().inventory.recordWaste({ ...waste, lotId: a.id, quantity: 1 })),
		).toMatchObject({
			code: 'NOT_FOUND',
		});
		expect(await shop.em().count(AuditEntry, { action: 'stock.wasted', targetId: product.id })).toBe(2);
	});

	it('corrects the books up and down, with the reason', async () => {
		await receive(500, '2026-11-25', 'A');
		const b = await receive(2_000, '2026-11-28', 'B');
		const adjust = { ...where, reason: 'found' as const };
		await staff().inventory.adjust({ ...adjust, delta: 100 });
		await staff().inventory.adjust({ ...adjust, delta: -550, reason: 'missing' });
		await staff().inventory.adjust({
			...adjust,
			delta: -50,
			lotId: b.id,
			reason: 'correction',
			note: 'Typo',
		});
		expect(await left()).toEqual([['B', 2_000]]);
		const [last] = await movements();
		expect(last).toMatchObject({ type: 'adjust', onHandDelta: -50, reason: 'correction', note: 'Typo' });
	});

	it('makes a lot for what is found where there is none', async () => {
		const { onHand } = await staff().catalog.setStock({ ...where, onHand: 1_200 });
		expect(onHand).toBe(1_200);
		expect(await lots()).toMatchObject([{ received: 0, remaining: 1_200, expiresOn: '2026-11-29' }]);
		await staff().catalog.setStock({ ...where, onHand: 0 });
		expect(await lots()).toEqual([]);
		expect(await stockOf()).toMatchObject({ onHand: 0, nextExpiresOn: null });
	});

	it('counts a product in pieces when no unit of it is weighed', async () => {
		product = await createProduct(shop.em(), { units: [countUnit()] });
		where.productId = product.id;
		expect(await receive(12)).toMatchObject({ measure: 'piece', remaining: 12 });
	});

	it('shows what is low, sold out or about to expire', async () => {
		await receive(500, '2026-11-26');
		const views = async () => {
			const of = async (view: 'low' | 'out' | 'expiring') => {
				const { items } = await staff().inventory.listStock({ hubId: shop.hub.id, view, limit: 100 });
				return items.some(({ productId }) => productId === product.id);
			};
			return { low: await of('low'), out: await of('out'), expiring: await of('expiring') };
		};
		expect(await views()).toEqual({ low: false, out: false, expiring: false });
		await staff().inventory.setThresholds({ ...where, lowAt: 501, expiringDays: 2 });
		expect(await views()).toEqual({ low: true, out: false, expiring: true });
		await staff().catalog.setStock({ ...where, onHand: 0 });
		expect(await views()).toEqual({ low: true, out: true, expiring: false });
	});

	it('refuses what does not exist, what has expired and what no hub holds', async () => {
		const { inventory } = staff();
		const elsewhere = { hubId: randomUUID() };
		for (const call of [
			() => inventory.receiveLot({ ...where, ...elsewhere, quantity: 1 }),
			() => staff().inventory.receiveLot({ ...where, productId: randomUUID(), quantity: 1 }),
			() => staff().inventory.recordWaste({ ...where, quantity: 1, reason: 'spoiled' }),
			() => inventory.listMovements(where),
			() => inventory.listStock(elsewhere),
			() => inventory.listLots(elsewhere),
			() => inventory.setThresholds({ ...where, lowAt: 1, expiringDays: 1 }),
		])
			expect(await failure(call())).toMatchObject({ code: 'NOT_FOUND' });
		expect(await failure(receive(1, '2026-11-23'))).toMatchObject({ code: 'VALIDATION_FAILED' });
		await receive(1, '2026-11-24');
		await shop.em().nativeUpdate(StockItem, { product: product.id }, { onHand: 1_000_000_000 });
		expect(await failure(receive(1, '2026-11-30'))).toMatchObject({ code: 'VALIDATION_FAILED' });
		await shop.em().nativeUpdate(StockItem, { product: product.id }, { onHand: 1 });
	});
});

it('lists with as many statements for a page of one as for a page of a hundred', async () => {
	for (let index = 0; index < 4; index++) {
		const { id: productId } = await createProduct(shop.em());
		const lot = { hubId: shop.hub.id, productId, quantity: 100, expiresOn: '2026-11-24' };
		await staff().inventory.receiveLot(lot);
		await staff().inventory.recordWaste({ hubId: shop.hub.id, productId, quantity: 1, reason: 'spoiled' });
	}
	await raiseAlerts(shop.services);
	const { hubId } = where;
	const lists = [
		(limit: number) => staff().inventory.listStock({ hubId, limit }),
		(limit: number) => staff().inventory.listStock({ hubId, view: 'expiring', limit }),
		(limit: number) => staff().inventory.listLots({ hubId, limit }),
		(limit: number) => staff().inventory.listMovements({ ...where, productId: product.id, limit }),
		(limit: number) => staff().stockAlerts.list({ hubId, limit }),
		(limit: number) => staff().stockCounts.list({ hubId, limit }),
	];
	await receive(1_000);
	const statements = vi.spyOn(shop.services.orm.em.getConnection(), 'execute');
	for (const list of lists) {
		const costs = [];
		for (const limit of [1, 100]) {
			statements.mockClear();
			await list(limit);
			// The log of calls is written in the background, whenever it likes.
			const own = statements.mock.calls.filter((call) => !JSON.stringify(call[0]).includes('api_call'));
			costs.push(own.length);
		}
		expect(costs[1]).toBe(costs[0]);
	}
	statements.mockRestore();
});

it('has books that balance over the whole file', async () => {
	expect(await checkShop(shop.services.orm)).toEqual([]);
});
