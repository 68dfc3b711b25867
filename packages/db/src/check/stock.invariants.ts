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
	sqlInvariant(
		'stock.claims',
		'the movements of an open order add up to what its lines claim',
		// Of one order and stock item there are one or two lines and movements: grouped together they need no second join.
		`select b.id as \`order\`, b.stock_item_id as stockItem, sum(b.claimed) as claimed, sum(b.moved) as moved
		from (
			select o.id, i.stock_item_id, i.reserved_quantity as claimed, 0 as moved
			from customer_order o join order_item i on i.order_id = o.id
			where o.status in (${textList(stockHoldingStatuses)})
			union all
			select o.id, m.stock_item_id, 0, m.reserved_delta
			from customer_order o join stock_movement m on m.cause_id = o.id
			where o.status in (${textList(stockHoldingStatuses)})
		) b
		group by b.id, b.stock_item_id
		having sum(b.claimed) <> sum(b.moved)`,
	),
	sqlInvariant(
		'stock.lots',
		'what lies in the hub is what is left of its lots',
		`select s.id as stockItem, s.on_hand as onHand, coalesce(l.remaining, 0) as inLots
		from stock_item s
		left join (select stock_item_id, sum(remaining) as remaining from stock_lot group by stock_item_id) l
			on l.stock_item_id = s.id
		where s.on_hand <> coalesce(l.remaining, 0)`,
	),
	sqlInvariant(
		'stock.ledger',
		'the movements of a stock item add up to what lies in the hub and to what is reserved',
		`select s.id as stockItem, s.on_hand as onHand, coalesce(m.on_hand, 0) as movedOnHand, s.reserved,
			coalesce(m.reserved, 0) as movedReserved
		from stock_item s
		left join (
			select stock_item_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
			from stock_movement group by stock_item_id
		) m on m.stock_item_id = s.id
		where s.on_hand <> coalesce(m.on_hand, 0) or s.reserved <> coalesce(m.reserved, 0)`,
	),
	sqlInvariant(
		'stock.lotLedger',
		'the movements of a lot add up to what is left of it, and it is empty since when nothing is',
		`select l.id as lot, l.remaining, coalesce(m.moved, 0) as moved, l.emptied_at as emptiedAt
		from stock_lot l
		left join (
			select lot_id, sum(on_hand_delta) as moved from stock_movement where lot_id is not null group by lot_id
		) m on m.lot_id = l.id
		where l.remaining <> coalesce(m.moved, 0) or (l.remaining = 0) <> (l.emptied_at is not null)`,
	),
	sqlInvariant(
		'stock.movements',
		'what enters or leaves a hub names the lot, a lot of that stock item',
		`select m.id as movement, m.type, m.on_hand_delta as onHandDelta
		from stock_movement m left join stock_lot l on l.id = m.lot_id
		where (m.on_hand_delta <> 0 and m.lot_id is null)
			or (m.lot_id is not null and (l.id is null or l.stock_item_id <> m.stock_item_id))`,
	),
];
