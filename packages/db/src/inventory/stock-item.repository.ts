import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockMeasure } from './inventory.enums.ts';

/** A stock item whose row this transaction holds the lock of. Quantities in `measure`. */
export interface LockedStock {
	id: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
}

/** The hub's stock of a product, locked until the transaction ends; null when there never was any. */
export async function lockStock(
	em: EntityManager,
	hubId: string,
	productId: string,
): Promise<LockedStock | null> {
	const [row] = await em.execute<(Omit<LockedStock, 'id'> & { id: Buffer })[]>(
		`select id, measure, on_hand as onHand, reserved from stock_item
		where product_id = ? and hub_id = ? for update`,
		[uuidToBinary(productId), uuidToBinary(hubId)],
	);
	return row ? { ...row, id: uuidFromBinary(row.id) } : null;
}

/** A change of one stock item, in its measure. */
export interface StockChange {
	stockItemId: string;
	quantity: number;
}

/**
 * Claims quantities for an order if all of them are free; false, with the transaction to be rolled back, when one
 * is not. Make it the last statement of its transaction: popular rows are then locked only while it commits.
 */
export async function reserveStock(em: EntityManager, changes: StockChange[], now: Date): Promise<boolean> {
	const update = stockUpdate(['reserved = reserved +'], changes, now);
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`${update.sql} and on_hand - reserved >= ${update.delta.sql}`,
		[...update.params, ...update.delta.params],
		'run',
	);
	return affectedRows === update.rowCount;
}

/** Gives claimed quantities back to the shop. */
export const releaseStock = (em: EntityManager, changes: StockChange[], now: Date): Promise<void> =>
	moveStock(em, ['reserved = reserved -'], changes, now);

/** Takes claimed quantities out of the hub: they left with the packed order. */
export const consumeStock = (em: EntityManager, changes: StockChange[], now: Date): Promise<void> =>
	// `reserved` first: assignments run left to right, and it must never exceed `on_hand` in between.
	moveStock(em, ['reserved = reserved -', 'on_hand = on_hand -'], changes, now);

async function moveStock(
	em: EntityManager,
	assignments: string[],
	changes: StockChange[],
	now: Date,
): Promise<void> {
	const { sql, params, rowCount } = stockUpdate(assignments, changes, now);
	const { affectedRows } = await em.execute<{ affectedRows: number }>(sql, params, 'run');
	if (affectedRows !== rowCount) throw new Error('a stock item disappeared while its order was changing');
}

/**
 * One relative UPDATE over all rows: nothing read earlier is written back, so no decrement is ever lost, and rows
 * are locked in the order of their keys, so two of them queue up instead of deadlocking.
 */
function stockUpdate(assignments: string[], changes: StockChange[], now: Date) {
	const totals = sumByItem(changes);
	const ids = [...totals.keys()].sort();
	const delta = {
		sql: `case id ${ids.map(() => 'when ? then ?').join(' ')} else 0 end`,
		params: ids.flatMap((id) => [uuidToBinary(id), totals.get(id)]),
	};
	return {
		sql: `update stock_item
			set ${assignments.map((assignment) => `${assignment} ${delta.sql}`).join(', ')}, updated_at = ?
			where id in (${placeholders(ids)})`,
		params: [...assignments.flatMap(() => delta.params), now, ...ids.map(uuidToBinary)],
		delta,
		rowCount: ids.length,
	};
}

function sumByItem(changes: StockChange[]): Map<string, number> {
	const totals = new Map<string, number>();
	for (const { stockItemId, quantity } of changes) {
		totals.set(stockItemId, (totals.get(stockItemId) ?? 0) + quantity);
	}
	return totals;
}
