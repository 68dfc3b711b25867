import { stockHoldingStatuses } from '../orders/orders.enums.ts';
import { sqlInvariant } from './invariant.ts';
import { textList } from './text-list.ts';

/** What holds of packed orders. Quantities in grams or pieces, amounts in minor units. */
export const settlementInvariants = [
	sqlInvariant(
		'orders.state',
		'an order is in the state that its timeline tells of last',
		`select o.id as \`order\`, o.status, e.type as lastEvent
		from customer_order o
		join order_event e on e.order_id = o.id
		join (
			select order_id, max(id) as id from order_event where type <> 'invoiced' group by order_id
		) last on last.order_id = o.id and last.id = e.id
		where e.type <> o.status`,
	),
	sqlInvariant(
		'orders.packed',
		'what was packed is known from packing on, and not before',
		`select i.id as line, i.order_id as \`order\`, o.status
		from order_item i join customer_order o on o.id = i.order_id
		where (i.packed_quantity is null and o.status not in (${textList([...stockHoldingStatuses, 'cancelled'])}))
			or (i.packed_quantity is not null and o.status in (${textList(stockHoldingStatuses)}))`,
	),
	sqlInvariant(
		'orders.comeBack',
		'no more of a line is refused or comes back than was packed',
		`select i.id as line, i.packed_quantity as packed, i.refused_quantity as refused, i.returned_quantity as returned
		from order_item i
		where greatest(i.refused_quantity, i.returned_quantity) > coalesce(i.packed_quantity, 0)`,
	),
	sqlInvariant(
		'orders.refunded',
		'no more of an order is refunded than it costs',
		`select id as \`order\`, total_minor as totalMinor, refunded_minor as refundedMinor from customer_order
		where refunded_minor < 0 or refunded_minor > total_minor`,
	),
	sqlInvariant(
		'orders.settlement',
		'a settled order costs what its settlement says, and no more than could be charged',
		`select o.id as \`order\`, o.total_minor as totalMinor, s.final_minor as finalMinor, s.limit_minor as limitMinor
		from customer_order o left join order_settlement s on s.order_id = o.id
		where (o.estimated_total_minor is null) <> (s.id is null)
			or s.final_minor <> o.total_minor or s.estimate_minor <> o.estimated_total_minor
			or s.final_minor > s.limit_minor`,
	),
	sqlInvariant(
		'orders.settledLines',
		'the lines of a settlement add up to the goods of its order',
		`select s.order_id as \`order\`, o.subtotal_minor as subtotalMinor, l.total as linesMinor
		from order_settlement s
		join customer_order o on o.id = s.order_id
		join (
			select order_id, sum(line_total_minor) as total, count(*) as items from order_item group by order_id
		) l on l.order_id = s.order_id
		where l.total <> o.subtotal_minor or l.items <> json_length(s.\`lines\`)`,
	),
	sqlInvariant(
		'support.issues',
		'a closed issue tells when it was closed; what was given stands only on resolved ones',
		`select id as issue, status from order_issue
		where (status = 'open') <> (closed_at is null) or (amount_minor > 0 and status <> 'resolved')`,
	),
];
