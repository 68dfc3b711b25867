import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockMeasure } from './inventory.enums.ts';

/** A stock item whose row this transaction holds the lock of. Quantities in `measure`. */
export interface LockedStock {
	id: string;
	productId: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
}

/**
 * Locks the hub's stock of the products until the transaction ends. Rows are always locked in the order of one
 * index, so two orders over the same products queue up instead of deadlocking.
 */
export async function lockStock(
	em: EntityManager,
	hubId: string,
	productIds: string[],
): Promise<LockedStock[]> {
	const rows = await em.execute<
		(Omit<LockedStock, 'id' | 'productId'> & { id: Buffer; productId: Buffer })[]
	>(
		`select id, product_id as productId, measure, on_hand as onHand, reserved
		from stock_item
		where product_id in (${placeholders(productIds)}) and hub_id = ?
		order by product_id
		for update`,
		[...productIds.map(uuidToBinary), uuidToBinary(hubId)],
	);
	return rows.map((row) => ({
		...row,
		id: uuidFromBinary(row.id),
		productId: uuidFromBinary(row.productId),
	}));
}

/** A change of one stock item, in its measure. */
export interface StockChange {
	stockItemId: string;
	quantity: number;
}

/** Claims quantities for an order; the check constraint refuses what is not there. */
export const reserveStock = (em: EntityManager, changes: StockChange[], now: Date): Promise<void> =>
	moveStock(em, ['reserved = reserved +'], changes, now);

/** Gives claimed quantities back to the shop. */
export const releaseStock = (em: EntityManager, changes: StockChange[], now: Date): Promise<void> =>
	moveStock(em, ['reserved = reserved -'], changes, now);

/** Takes claimed quantities out of the hub: they left with the packed order. */
export const consumeStock = (em: EntityManager, changes: StockChange[], now: Date): Promise<void> =>
	// `reserved` first: assignments run left to right, and it must never exceed `on_hand` in between.
	moveStock(em, ['reserved = reserved -', 'on_hand = on_hand -'], changes, now);

/** One relative UPDATE over all rows: nothing read earlier is written back, so no decrement is ever lost. */
async function moveStock(
	em: EntityManager,
	assignments: string[],
	changes: StockChange[],
	now: Date,
): Promise<void> {
	const totals = sumByItem(changes);
	const ids = [...totals.keys()].sort();
	if (ids.length === 0) return;
	const delta = `case id ${ids.map(() => 'when ? then ?').join(' ')} else 0 end`;
	const deltaParams = ids.flatMap((id) => [uuidToBinary(id), totals.get(id)]);
	const result = await em.execute<{ affectedRows: number }>(
		`update stock_item
		set ${assignments.map((assignment) => `${assignment} ${delta}`).join(', ')}, updated_at = ?
		where id in (${placeholders(ids)})`,
		[...assignments.flatMap(() => deltaParams), now, ...ids.map(uuidToBinary)],
		'run',
	);
	if (result.affectedRows !== ids.length)
		throw new Error('a stock item disappeared while its order was changing');
}

function sumByItem(changes: StockChange[]): Map<string, number> {
	const totals = new Map<string, number>();
	for (const { stockItemId, quantity } of changes) {
		totals.set(stockItemId, (totals.get(stockItemId) ?? 0) + quantity);
	}
	return totals;
}
