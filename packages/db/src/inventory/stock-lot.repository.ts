import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { repeatableId } from '../schema/repeatable-id.ts';
import { newId, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import type { OpenLot } from './allocate-lots.ts';
import type { StockCauseKind } from './inventory.enums.ts';
import type { LockedStock } from './stock-item.repository.ts';
import { StockLot } from './stock-lot.entity.ts';

/** Lots that something is left of, by stock item. Call it under the locks of the stock items. */
export async function lockLots(em: EntityManager, stockItemIds: string[]): Promise<Map<string, OpenLot[]>> {
	// A locking read, since a plain one may be older than the locks of the stock items.
	const rows = await em.execute<{ id: Buffer; item: Buffer; expiresOn: string; remaining: number }[]>(
		`select id, stock_item_id as item, date_format(expires_on, '%Y-%m-%d') as expiresOn, remaining
		from stock_lot where stock_item_id in (${placeholders(stockItemIds)}) and emptied_at is null
		for update`,
		stockItemIds.map(uuidToBinary),
	);
	const lots = rows.map(({ id, item, ...rest }) => ({
		...rest,
		id: uuidFromBinary(id),
		stockItemId: uuidFromBinary(item),
	}));
	return Map.groupBy(lots, ({ stockItemId }) => stockItemId);
}

/** A lot that has come; its quantity is booked with the movement that tells of it. */
export interface NewLot extends Pick<StockLot, 'code' | 'receivedAt' | 'expiresOn' | 'unitCostMinor'> {
	/** In the stock item's measure. */
	received: number;
}

/** Writes a lot that is still empty; returns its id. */
export async function insertLot(
	em: EntityManager,
	item: Pick<LockedStock, 'id' | 'hubId'>,
	lot: NewLot,
	now: Date,
): Promise<string> {
	const id = newId();
	const dates = { createdAt: now, updatedAt: now };
	await bulkInsert(em, StockLot, [
		{ id, ...dates, stockItem: item.id, hub: item.hubId, ...lot, remaining: 0, emptiedAt: now },
	]);
	return id;
}

/**
 * Opens the ledger of products that have just been made: what lies in the hubs becomes a lot each, received now, which
 * keeps as long as the product does.
 */
export async function openLots(
	em: EntityManager,
	productIds: string[],
	{ at, kind }: { at: Date; kind: StockCauseKind },
): Promise<void> {
	if (productIds.length === 0) return;
	const ids = productIds.map(uuidToBinary);
	const ofProducts = `s.product_id in (${placeholders(ids)}) and s.on_hand > 0`;
	await em.execute(
		`insert into stock_lot (id, created_at, updated_at, stock_item_id, hub_id, received_at, expires_on, received, remaining)
		select ${repeatableId('?', "concat(hex(s.id), 'lot')")}, ?, ?, s.id, s.hub_id, ?,
			date(date_add(?, interval p.shelf_life_days day)), s.on_hand, s.on_hand
		from stock_item s join product p on p.id = s.product_id where ${ofProducts}`,
		[at, at, at, at, at, ...ids],
	);
	await em.execute(
		`insert into stock_movement (id, stock_item_id, lot_id, type, on_hand_delta, reserved_delta, cause_kind, occurred_at)
		select ${repeatableId('?', "concat(hex(s.id), 'opening')")}, s.id,
			${repeatableId('?', "concat(hex(s.id), 'lot')")}, 'receive', s.on_hand, 0, ?, ?
		from stock_item s where ${ofProducts}`,
		[at, at, kind, at, ...ids],
	);
}
