import type { EntityManager } from '@mikro-orm/mysql';
import { cartPriceJoin } from '../cart/cart.repository.ts';
import { todaysPrice } from '../catalog/price.repository.ts';
import type { SellUnitTerms } from '../catalog/sell-unit.terms.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** A line of an old order, with what its unit is today. Quantities in grams or pieces, prices in minor units. */
export interface ReorderLine extends SellUnitTerms {
	sellUnitId: string;
	name: string;
	quantity: number;
	orderedPriceMinor: number;
	isSold: boolean;
}

type RawLine = Omit<ReorderLine, 'sellUnitId' | 'isSold'> & { unitId: Buffer; isSold: number };

/** What the customer ordered, without what was packed instead, at the cart's prices; empty when the order is not theirs. */
export async function findReorderLines(
	em: EntityManager,
	{ orderId, userId }: { orderId: string; userId: string },
	now: Date,
): Promise<ReorderLine[]> {
	const price = cartPriceJoin({ userId }, now);
	const rows = await em.execute<RawLine[]>(
		`select u.id as unitId, p.name, i.quantity, i.unit_price_minor as orderedPriceMinor, u.kind,
			${todaysPrice} as priceMinor, u.step_grams as stepGrams, u.min_grams as minGrams, u.max_grams as maxGrams,
			u.pack_grams as packGrams, (u.is_active and p.is_active) as isSold
		from customer_order o
		join order_item i on i.order_id = o.id
		join sell_unit u on u.id = i.sell_unit_id
		join product p on p.id = u.product_id
		${price.sql}
		where o.id = ? and o.user_id = ? and i.quantity > 0
		order by i.id`,
		[...price.params, uuidToBinary(orderId), uuidToBinary(userId)],
	);
	return rows.map(({ unitId, isSold, ...line }) => ({
		...line,
		sellUnitId: uuidFromBinary(unitId),
		isSold: isSold === 1,
	}));
}
