import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../areas/hub.entity.ts';
import { createOrm, type Orm } from '../orm.ts';
import { createAreas, createProduct } from '../testing/factories.ts';
import { newId } from '../types/uuid.type.ts';
import { pickStock } from './pick-stock.ts';
import { setStockLevels } from './set-stock-levels.ts';
import { StockItem } from './stock-item.entity.ts';
import { releaseStock, reserveStock } from './stock-item.repository.ts';
import { postMovements } from './stock-ledger.ts';
import { StockLot } from './stock-lot.entity.ts';
import { insertLot } from './stock-lot.repository.ts';
import { StockMovement } from './stock-movement.entity.ts';

const now = new Date('2026-11-24T06:00:00Z');

let database: TestDatabase;
let orm: Orm;
let hub: Hub;
beforeAll(async () => {
	database = await createTestDatabase();
	orm = await createOrm({ MYSQL_URL: database.url });
	({ hub } = await createAreas(orm.em.fork()));
});
afterAll(async () => {
	await orm.close();
	await database.drop();
});

/** Stock in lots of so many grams that expire on these days of November, with so much of it claimed by an order. */
async function stockOf(lots: [day: number, grams: number][], reserved: number) {
	const em = orm.em.fork();
	const product = await createProduct(em, { stock: [{ hub, onHand: 0 }] });
	const { id } = await em.findOneOrFail(StockItem, { product: product.id });
	const order = { kind: 'order', id: newId(), actorId: null } as const;
	await em.transactional(async (inner) => {
		for (const [day, grams] of lots) {
			const lot = { code: `${day}`, receivedAt: now, expiresOn: `2026-11-${day}`, unitCostMinor: null };
			const lotId = await insertLot(inner, { id, hubId: hub.id }, { ...lot, received: grams }, now);
			const row = { stockItemId: id, lotId, type: 'receive', onHandDelta: grams, reservedDelta: 0 } as const;
			await postMovements(inner, [row], { kind: 'staff', id: null, actorId: null }, now);
		}
		if (reserved > 0)
			expect(await reserveStock(inner, [{ stockItemId: id, quantity: reserved }], order, now)).toBe(true);
	});
	return {
		id,
		productId: product.id,
		order,
		pick: (reservedQuantity: number, pickedQuantity: number) =>
			orm.em
				.fork()
				.transactional((inner) =>
					pickStock(inner, [{ stockItemId: id, reservedQuantity, pickedQuantity }], order, now),
				),
		state: async () => {
			const fork = orm.em.fork();
			const { onHand, reserved: claimed } = await fork.findOneOrFail(StockItem, { id });
			const rows = await fork.find(StockLot, { stockItem: id }, { orderBy: { id: 'asc' } });
			return { onHand, reserved: claimed, lots: rows.map(({ remaining }) => remaining) };
		},
		movements: async () => {
			const rows = await orm.em.fork().find(StockMovement, { stockItem: id }, { orderBy: { id: 'asc' } });
			return rows
				.slice(lots.length + (reserved > 0 ? 1 : 0))
				.map(({ type, onHandDelta, reservedDelta }) => [type, onHandDelta, reservedDelta]);
		},
	};
}

describe('pickStock', () => {
	it('takes what expires first, and ends the claim as it goes', async () => {
		const stock = await stockOf(
			[
				[30, 1_000],
				[25, 400],
			],
			700,
		);
		await stock.pick(700, 700);
		expect(await stock.state()).toEqual({ onHand: 700, reserved: 0, lots: [700, 0] });
		expect(await stock.movements()).toEqual([
			['pick', -400, -400],
			['pick', -300, -300],
		]);
	});

	it('leaves what has expired while there is anything else', async () => {
		const stock = await stockOf(
			[
				[23, 1_000],
				[30, 400],
			],
			700,
		);
		await stock.pick(700, 700);
		expect(await stock.state()).toMatchObject({ lots: [700, 0] });
	});

	it('releases what fell short', async () => {
		const stock = await stockOf([[30, 1_000]], 700);
		await stock.pick(700, 500);
		expect(await stock.state()).toEqual({ onHand: 500, reserved: 0, lots: [500] });
		expect(await stock.movements()).toEqual([
			['pick', -500, -500],
			['short', 0, -200],
		]);
	});

	it('of which nothing was packed is all short', async () => {
		const stock = await stockOf([[30, 1_000]], 700);
		await stock.pick(700, 0);
		expect(await stock.state()).toEqual({ onHand: 1_000, reserved: 0, lots: [1_000] });
		expect(await stock.movements()).toEqual([['short', 0, -700]]);
	});

	it('takes the heavier piece as well, from what nobody has claimed', async () => {
		const stock = await stockOf([[30, 1_000]], 700);
		await stock.pick(700, 760);
		expect(await stock.state()).toEqual({ onHand: 240, reserved: 0, lots: [240] });
		expect(await stock.movements()).toEqual([['pick', -760, -700]]);
	});

	it('corrects the books rather than take what others claim', async () => {
		const stock = await stockOf([[30, 1_000]], 1_000);
		await stock.pick(600, 650);
		expect(await stock.state()).toEqual({ onHand: 400, reserved: 400, lots: [400] });
		expect(await stock.movements()).toEqual([
			['adjust', 50, 0],
			['pick', -650, -600],
		]);
	});

	it('corrects the books when more was packed than they know of, with a lot where there is none', async () => {
		const stock = await stockOf([[30, 100]], 100);
		await stock.pick(100, 130);
		expect(await stock.state()).toEqual({ onHand: 0, reserved: 0, lots: [0] });
		const bare = await stockOf([], 0);
		await bare.pick(0, 40);
		expect(await bare.state()).toEqual({ onHand: 0, reserved: 0, lots: [0] });
		expect(await bare.movements()).toEqual([
			['adjust', 40, 0],
			['pick', -40, 0],
		]);
	});

	it('sums the lines of one stock item', async () => {
		const stock = await stockOf([[30, 1_000]], 700);
		const picks = [
			{ stockItemId: stock.id, reservedQuantity: 500, pickedQuantity: 480 },
			{ stockItemId: stock.id, reservedQuantity: 200, pickedQuantity: 210 },
		];
		await orm.em.fork().transactional((em) => pickStock(em, picks, stock.order, now));
		expect(await stock.state()).toEqual({ onHand: 310, reserved: 0, lots: [310] });
	});

	it('refuses to end a claim that is not there, and what does not exist', async () => {
		const stock = await stockOf([[30, 1_000]], 200);
		await expect(stock.pick(300, 100)).rejects.toThrow(/out of range/i);
		expect(await stock.state()).toEqual({ onHand: 1_000, reserved: 200, lots: [1_000] });
		const ghost = [{ stockItemId: newId(), reservedQuantity: 1, pickedQuantity: 1 }];
		const picking = orm.em.fork().transactional((em) => pickStock(em, ghost, stock.order, now));
		await expect(picking).rejects.toThrow('does not exist');
	});
});

describe('reserveStock and releaseStock', () => {
	it('claim all or nothing, and write no line of what was refused', async () => {
		const stock = await stockOf([[30, 1_000]], 400);
		const change = (quantity: number) => [{ stockItemId: stock.id, quantity }];
		const claim = orm.em.fork().transactional(async (em) => {
			if (!(await reserveStock(em, change(601), stock.order, now))) throw new Error('short');
		});
		await expect(claim).rejects.toThrow('short');
		expect(await stock.movements()).toEqual([]);
		await orm.em.fork().transactional((em) => releaseStock(em, change(150), stock.order, now));
		expect(await stock.state()).toMatchObject({ reserved: 250 });
		expect(await stock.movements()).toEqual([['release', 0, -150]]);
	});
});

describe('setStockLevels', () => {
	const cause = { kind: 'import', id: null, actorId: null } as const;
	const set = (productId: string, measure: 'gram' | 'piece', onHand: number) =>
		orm.em
			.fork()
			.transactional((em) => setStockLevels(em, [{ productId, hubId: hub.id, measure, onHand }], cause, now));

	it('takes what is missing out of what has expired, as every correction does', async () => {
		const stock = await stockOf(
			[
				[30, 1_000],
				[20, 400],
			],
			0,
		);
		await set(stock.productId, 'gram', 1_200);
		expect(await stock.state()).toMatchObject({ onHand: 1_200, lots: [1_000, 200] });
	});

	it('leaves goods in their measure of which an order has claimed some meanwhile', async () => {
		const stock = await stockOf([[30, 1_000]], 250);
		await expect(set(stock.productId, 'piece', 12)).rejects.toThrow('an order claims');
		expect(await stock.state()).toEqual({ onHand: 1_000, reserved: 250, lots: [1_000] });
	});

	it('counts goods anew that are counted in another measure', async () => {
		const stock = await stockOf(
			[
				[30, 1_000],
				[25, 400],
			],
			0,
		);
		await set(stock.productId, 'piece', 12);
		expect(await stock.state()).toEqual({ onHand: 12, reserved: 0, lots: [0, 0, 12] });
		expect((await orm.em.fork().findOneOrFail(StockItem, { id: stock.id })).measure).toBe('piece');
	});
});
