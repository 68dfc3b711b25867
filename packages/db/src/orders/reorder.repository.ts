import type { EntityManager } from '@mikro-orm/mysql';
import type { SellUnitTerms } from '../catalog/sell-unit.terms.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** A line of an old order, with what its unit is today. Quantities in grams or pieces, prices in minor units. */
export interface ReorderLine extends SellUnitTerms {
	sellUnitId: string;
	name: string;
	quantity: number;
	orderedPriceMinor: number;
	isSold: boolean;
	isInCart: boolean;
}

type RawLine = Omit<ReorderLine, 'sellUnitId' | 'isSold' | 'isInCart'> & {
	unitId: Buffer;
	isSold: number;
	isInCart: number;
};

/** What the customer ordered, without what was packed instead; empty when the order is not theirs. */
export async function findReorderLines(
	em: EntityManager,
	orderId: string,
	userId: string,
): Promise<ReorderLine[]> {
	const rows = await em.execute<RawLine[]>(
		`select u.id as unitId, p.name, i.quantity, i.unit_price_minor as orderedPriceMinor, u.kind,
			u.price_minor as priceMinor, u.step_grams as stepGrams, u.min_grams as minGrams, u.max_grams as maxGrams,
			u.pack_grams as packGrams, (u.is_active and p.is_active) as isSold, (ci.id is not null) as isInCart
		from customer_order o
		join order_item i on i.order_id = o.id
		join sell_unit u on u.id = i.sell_unit_id
		join product p on p.id = u.product_id
		left join cart c on c.user_id = o.user_id
		left join cart_item ci on ci.cart_id = c.id and ci.sell_unit_id = u.id
		where o.id = ? and o.user_id = ? and i.quantity > 0
		order by i.id`,
		[uuidToBinary(orderId), uuidToBinary(userId)],
	);
	return rows.map(({ unitId, isSold, isInCart, ...line }) => ({
		...line,
		sellUnitId: uuidFromBinary(unitId),
		isSold: isSold === 1,
		isInCart: isInCart === 1,
	}));
}
