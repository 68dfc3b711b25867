import { stockHoldingStatuses } from '../orders/orders.enums.ts';
import { sqlInvariant } from './invariant.ts';
import { textList } from './text-list.ts';

/** What holds of the stock. Quantities in grams or pieces. */
export const stockInvariants = [
	sqlInvariant(
		'stock.oversold',
		'no more is reserved than lies in the hub',
		'select id as stockItem, on_hand as onHand, reserved from stock_item where reserved > on_hand',
	),
	sqlInvariant(
		'stock.reserved',
		'what is reserved is what open orders claim',
		`select s.id as stockItem, s.reserved, coalesce(h.claimed, 0) as claimed
		from stock_item s
		left join (
			select i.stock_item_id, sum(i.reserved_quantity) as claimed
			from customer_order o join order_item i on i.order_id = o.id
			where o.status in (${textList(stockHoldingStatuses)})
			group by i.stock_item_id
		) h on h.stock_item_id = s.id
		where s.reserved <> coalesce(h.claimed, 0)`,
	),
];
