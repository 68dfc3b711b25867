import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { StockMeasure } from './inventory.enums.ts';
import { caseOf, postMovements, type StockCause, writeMovements } from './stock-ledger.ts';

/** A stock item whose row this transaction holds the lock of. Quantities in `measure`. */
export interface LockedStock {
	id: string;
	hubId: string;
	productId: string;
	measure: StockMeasure;
	onHand: number;
	reserved: number;
}

type RawStock = Omit<LockedStock, 'id' | 'hubId' | 'productId'> & {
	id: Buffer;
	hubId: Buffer;
	productId: Buffer;
};

const stockColumns =
	'id, hub_id as hubId, product_id as productId, measure, on_hand as onHand, reserved from stock_item';

const toStock = ({ id, hubId, productId, measure, onHand, reserved }: RawStock): LockedStock => ({
	id: uuidFromBinary(id),
	hubId: uuidFromBinary(hubId),
	productId: uuidFromBinary(productId),
	...{ measure, onHand, reserved },
});

/** The hub's stock of a product, locked until the transaction ends; null when there never was any. */
export async function lockStock(
	em: EntityManager,
	hubId: string,
	productId: string,
): Promise<LockedStock | null> {
	const [row] = await em.execute<RawStock[]>(
		`select ${stockColumns} where product_id = ? and hub_id = ? for update`,
		[uuidToBinary(productId), uuidToBinary(hubId)],
	);
	return row ? toStock(row) : null;
}

/**
 * Stock items locked in the order of their keys, so that two who want the same queue up instead of deadlocking. Their
 * lots are guarded by these locks too. Make it the first read of its transaction, or what is read later may be older.
 */
export async function lockStockItems(em: EntityManager, ids: string[]): Promise<LockedStock[]> {
	if (ids.length === 0) return [];
	const rows = await em.execute<RawStock[]>(
		`select ${stockColumns} where id in (${placeholders(ids)}) order by id for update`,
		ids.map(uuidToBinary),
	);
	return rows.map(toStock);
}

/** A change of one stock item, in its measure. */
export interface StockChange {
	stockItemId: string;
	quantity: number;
}

/**
 * Claims quantities for an order if all of them are free; false, with the transaction to be rolled back, when one
 * is not. Make it the last call of its transaction: popular rows are then locked only while it commits.
 */
export async function reserveStock(
	em: EntityManager,
	changes: StockChange[],
	cause: StockCause,
	now: Date,
): Promise<boolean> {
	const totals = sumByItem(changes);
	await writeMovements(em, claims(totals, 'reserve', 1), cause, now);
	// One relative UPDATE over all rows: nothing read earlier is written back, so no claim is ever lost, and rows
	// are locked in the order of their keys.
	const ids = [...totals.keys()];
	const delta = caseOf(totals);
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update stock_item set reserved = reserved + ${delta.sql}, updated_at = ?
		where id in (${placeholders(ids)}) and on_hand - reserved >= ${delta.sql}`,
		[...delta.params, now, ...ids.map(uuidToBinary), ...delta.params],
		'run',
	);
	return affectedRows === ids.length;
}

/** Gives claimed quantities back to the shop. */
export const releaseStock = (
	em: EntityManager,
	changes: StockChange[],
	cause: StockCause,
	now: Date,
): Promise<void> => postMovements(em, claims(sumByItem(changes), 'release', -1), cause, now);

const claims = (totals: ReadonlyMap<string, number>, type: 'reserve' | 'release', sign: 1 | -1) =>
	[...totals].map(([stockItemId, quantity]) => ({
		...{ stockItemId, lotId: null, type, onHandDelta: 0, reservedDelta: sign * quantity },
	}));

/** In the order of the keys. */
function sumByItem(changes: StockChange[]): Map<string, number> {
	const totals = new Map<string, number>();
	for (const { stockItemId, quantity } of changes) {
		totals.set(stockItemId, (totals.get(stockItemId) ?? 0) + quantity);
	}
	return new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Makes the row of a product that the hub never had; false when somebody has made it in the meantime. */
export async function createStockItem(
	em: EntityManager,
	{ hubId, productId, measure }: { hubId: string; productId: string; measure: StockMeasure },
	now: Date,
): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`insert ignore into stock_item (id, created_at, updated_at, hub_id, product_id, measure)
		values (?, ?, ?, ?, ?, ?)`,
		[uuidToBinary(newId()), now, now, uuidToBinary(hubId), uuidToBinary(productId), measure],
		'run',
	);
	return affectedRows === 1;
}
