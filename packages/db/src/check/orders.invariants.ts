import { sqlInvariant } from './invariant.ts';

/** What holds of orders. Amounts in minor units. */
export const orderInvariants = [
	sqlInvariant(
		'orders.total',
		'the lines of an order add up to its subtotal, discount and tax, and with the fees to its total',
		`select o.id as \`order\`, coalesce(l.total, 0) as linesMinor, o.subtotal_minor as subtotalMinor,
			o.discount_minor as discountMinor, coalesce(l.discounts, 0) as lineDiscountsMinor,
			o.delivery_fee_minor as deliveryFeeMinor, o.packing_fee_minor as packingFeeMinor,
			o.total_minor as totalMinor
		from customer_order o
		left join (select order_id, sum(line_total_minor) as total, sum(discount_minor) as discounts,
				sum(tax_minor) as taxes from order_item group by order_id) l
			on l.order_id = o.id
		where l.total is null or l.total <> o.subtotal_minor or l.discounts <> o.discount_minor
			or l.taxes <> o.tax_minor
			or o.subtotal_minor - o.discount_minor + o.delivery_fee_minor + o.packing_fee_minor <> o.total_minor`,
	),
	sqlInvariant(
		'orders.timeline',
		'the timeline of an order tells of its placing and of the state it is in',
		`select o.id as \`order\`, o.status
		from customer_order o
		left join order_event p on p.order_id = o.id and p.type = 'placed'
		left join order_event e on e.order_id = o.id and e.type = o.status
		where p.id is null or e.id is null`,
	),
	sqlInvariant(
		'orders.stock',
		'the stock item of every line exists, and is of the order’s hub',
		`select i.id as line, i.order_id as \`order\`, i.stock_item_id as stockItem
		from order_item i
		join customer_order o on o.id = i.order_id
		left join stock_item s on s.id = i.stock_item_id
		where s.id is null or s.hub_id <> o.hub_id`,
	),
];
