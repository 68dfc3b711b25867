import type { EntityManager } from '@mikro-orm/mysql';
import { placeholders } from '../catalog/catalog.repository.ts';
import type { StockMeasure } from '../inventory/inventory.enums.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** A product to be picked for all orders of a hub and slot. Quantities in `measure`. */
export interface PickRow {
	stockItemId: string;
	productId: string;
	name: string;
	measure: StockMeasure;
	quantity: number;
	orderCount: number;
}

export interface PickListQuery {
	hubId: string;
	/** Orders of all slots when left out. */
	slotId?: string;
	/** Name and stock item of the last row of the page before. */
	after?: { value: string; id: string };
	limit: number;
}

type RawPick = Omit<PickRow, 'stockItemId' | 'productId' | 'quantity' | 'orderCount'> & {
	stockId: Buffer;
	productId: Buffer;
	quantity: string;
	orders: number | string;
};

/** What confirmed orders want that are not packed yet, by product, in the order of names. */
export async function findPicks(
	em: EntityManager,
	{ hubId, slotId, after, limit }: PickListQuery,
): Promise<PickRow[]> {
	const rows = await em.execute<RawPick[]>(
		`select s.id as stockId, p.id as productId, p.name, s.measure, sum(i.reserved_quantity) as quantity,
			count(distinct o.id) as orders
		from customer_order o
		join order_item i on i.order_id = o.id
		join stock_item s on s.id = i.stock_item_id
		join product p on p.id = s.product_id
		where o.hub_id = ? and o.status in ('confirmed', 'packing') ${slotId === undefined ? '' : 'and o.slot_id = ?'}
			${after ? 'and (p.name > ? or (p.name = ? and s.id > ?))' : ''}
		group by s.id, p.id, p.name, s.measure
		order by p.name, s.id limit ${limit}`,
		[
			uuidToBinary(hubId),
			...(slotId === undefined ? [] : [uuidToBinary(slotId)]),
			...(after ? [after.value, after.value, uuidToBinary(after.id)] : []),
		],
	);
	return rows.map(({ stockId, productId, quantity, orders, ...row }) => ({
		...row,
		stockItemId: uuidFromBinary(stockId),
		productId: uuidFromBinary(productId),
		quantity: Number(quantity),
		orderCount: Number(orders),
	}));
}

/** A lot that something can be picked from. */
export interface PickableLot {
	id: string;
	stockItemId: string;
	code: string | null;
	/** Last day of the hub's calendar on which it may be sold. */
	expiresOn: string;
	remaining: number;
}

/** Open lots of stock items, in one query; nothing is locked. */
export async function findPickableLots(em: EntityManager, stockItemIds: string[]): Promise<PickableLot[]> {
	if (stockItemIds.length === 0) return [];
	const rows = await em.execute<(Omit<PickableLot, 'id' | 'stockItemId'> & { id: Buffer; item: Buffer })[]>(
		`select id, stock_item_id as item, code, date_format(expires_on, '%Y-%m-%d') as expiresOn, remaining
		from stock_lot where stock_item_id in (${placeholders(stockItemIds)}) and emptied_at is null`,
		stockItemIds.map(uuidToBinary),
	);
	return rows.map(({ id, item, ...lot }) => ({
		...lot,
		id: uuidFromBinary(id),
		stockItemId: uuidFromBinary(item),
	}));
}
