import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { stockCorrection } from './adjust-stock.ts';
import type { OpenLot } from './allocate-lots.ts';
import type { StockMeasure } from './inventory.enums.ts';
import { type LockedStock, lockStockItems } from './stock-item.repository.ts';
import { postMovements, type StockCause, type StockMovementDraft } from './stock-ledger.ts';
import { lockLots } from './stock-lot.repository.ts';

/** What shall lie in a hub, in `measure`. */
export interface StockLevel {
	productId: string;
	hubId: string;
	measure: StockMeasure;
	onHand: number;
}

/**
 * Brings stock items that exist to these levels, never below what orders have claimed, as corrections of the books. Goods
 * that are counted in another measure from now on leave their lots for a new one; throws when an order has claimed some of
 * them: whoever asked before could not know.
 */
export async function setStockLevels(
	em: EntityManager,
	levels: StockLevel[],
	cause: StockCause,
	now: Date,
): Promise<void> {
	const wanted = new Map(levels.map((level) => [`${level.productId} ${level.hubId}`, level]));
	const known = await lockStockItems(em, await itemIds(em, levels));
	const items = known.filter(({ productId, hubId }) => wanted.has(`${productId} ${hubId}`));
	if (items.length === 0) return;
	const lots = await lockLots(
		em,
		items.map(({ id }) => id),
	);
	const movements: StockMovementDraft[] = [];
	for (const item of items) {
		const level = wanted.get(`${item.productId} ${item.hubId}`);
		if (level) movements.push(...(await levelMovements(em, item, lots.get(item.id) ?? [], level, now)));
	}
	await postMovements(em, movements, cause, now);
}

async function levelMovements(
	em: EntityManager,
	item: LockedStock,
	open: OpenLot[],
	{ measure, onHand }: StockLevel,
	now: Date,
): Promise<StockMovementDraft[]> {
	const type = 'adjust';
	if (measure === item.measure) {
		const target = Math.max(item.reserved, onHand);
		if (target === item.onHand) return [];
		const change = { delta: target - item.onHand, type, reason: 'imported' } as const;
		return stockCorrection(em, item, open, change, now);
	}
	if (item.reserved > 0) throw new Error('an order claims stock that is to be counted in another measure');
	await em.execute('update stock_item set measure = ?, updated_at = ? where id = ?', [
		...[measure, now, uuidToBinary(item.id)],
	]);
	const reason = 'measure_changed';
	const out = await stockCorrection(em, item, open, { delta: -item.onHand, type, reason }, now);
	if (onHand === 0) return out;
	return [...out, ...(await stockCorrection(em, item, [], { delta: onHand, type, reason }, now))];
}

async function itemIds(em: EntityManager, levels: StockLevel[]): Promise<string[]> {
	const products = [...new Set(levels.map(({ productId }) => productId))];
	if (products.length === 0) return [];
	const rows = await em.execute<{ id: Buffer }[]>(
		`select id from stock_item where product_id in (${placeholders(products)})`,
		products.map(uuidToBinary),
	);
	return rows.map(({ id }) => uuidFromBinary(id));
}
