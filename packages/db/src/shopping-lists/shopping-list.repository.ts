import type { EntityManager } from '@mikro-orm/mysql';
import { cartPriceJoin } from '../cart/cart.repository.ts';
import type { SellUnitKind } from '../catalog/catalog.enums.ts';
import { todaysPrice } from '../catalog/price.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** A line of a shopping list at today's price. */
export interface ShoppingListLineRow {
	sellUnitId: string;
	productId: string;
	slug: string;
	name: string;
	kind: SellUnitKind;
	unitLabel: string;
	currency: string;
	/** Per kilogram by weight, per piece by count. */
	priceMinor: number;
	/** Grams by weight, pieces by count. */
	quantity: number;
	isAvailable: boolean;
	/** Whether the hub, or any without one, has some of it. */
	inStock: boolean;
}

type RawLine = Omit<ShoppingListLineRow, 'sellUnitId' | 'productId' | 'isAvailable' | 'inStock'> & {
	sellUnitId: Buffer;
	productId: Buffer;
	isAvailable: number;
	inStock: number;
};

/** The lines of a list at the prices that the customer's cart has, oldest first, in one query. */
export async function findShoppingListLines(
	em: EntityManager,
	{ userId, listId }: { userId: string; listId: string },
	now: Date,
	hubId?: string,
): Promise<ShoppingListLineRow[]> {
	const price = cartPriceJoin({ userId }, now, hubId);
	const rows = await em.execute<RawLine[]>(
		`select u.id as sellUnitId, p.id as productId, p.slug, p.name, u.kind, u.label as unitLabel, u.currency,
			${todaysPrice} as priceMinor, l.quantity, (u.is_active and p.is_active) as isAvailable,
			(select 1 from stock_item s where s.product_id = p.id and s.on_hand > s.reserved
				${hubId === undefined ? '' : 'and s.hub_id = ?'} limit 1) is not null as inStock
		from shopping_list_line l
		join sell_unit u on u.id = l.sell_unit_id ${price.sql}
		join product p on p.id = u.product_id
		where l.list_id = ?
		order by l.id`,
		[...(hubId === undefined ? [] : [uuidToBinary(hubId)]), ...price.params, uuidToBinary(listId)],
	);
	return rows.map((row) => ({
		...row,
		sellUnitId: uuidFromBinary(row.sellUnitId),
		productId: uuidFromBinary(row.productId),
		isAvailable: row.isAvailable === 1,
		inStock: row.inStock === 1,
	}));
}
