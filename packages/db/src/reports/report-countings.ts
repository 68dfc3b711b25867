import { textList } from '../check/text-list.ts';
import { deliveredStatuses } from '../orders/orders.enums.ts';

/** How one of the tables is counted from what happened. */
export interface ReportCounting {
	table: string;
	/** Its key besides hub and day. */
	keys: readonly string[];
	/** What is counted, named as the columns of the table. */
	values: readonly string[];
	/** SELECT of hub_id, day, keys and values for the days that `where`, a condition on `u` (report_unit), picks. */
	select(scope: ReportScope, where: string): string;
}

/** One day, whose orders an index finds, or all, where every order finds its day among the few of its hub. */
export type ReportScope = 'day' | 'all';

const reached = textList(deliveredStatuses);
const belongs = 'o.hub_id = u.hub_id and o.created_at >= u.starts_at and o.created_at < u.ends_at';
const ordersOf: Readonly<Record<ReportScope, string>> = {
	day: `report_unit u join customer_order o on ${belongs}`,
	all: `customer_order o straight_join report_unit u on ${belongs}`,
};

/** Of what was packed, or else of what was ordered. */
const soldQuantity = 'coalesce(i.packed_quantity, i.quantity)';
const soldBy = (
	key: string,
	scope: ReportScope,
	where: string,
): string => `select u.hub_id, u.day, ${key}, count(distinct o.id) as orders,
		sum(if(i.kind = 'weight', ${soldQuantity}, 0)) as grams,
		sum(if(i.kind = 'count', ${soldQuantity}, 0)) as pieces,
		sum(i.line_total_minor - i.discount_minor) as sold_minor
	from ${ordersOf[scope]}
	join order_item i on i.order_id = o.id
	join sell_unit s on s.id = i.sell_unit_id
	join product p on p.id = s.product_id
	where o.status <> 'cancelled' and ${where}
	group by u.hub_id, u.day, ${key}`;
const soldValues = ['orders', 'grams', 'pieces', 'sold_minor'] as const;

const NO_SLOT = `x'${'00'.repeat(16)}'`;

const days: ReportCounting = {
	table: 'report_day',
	keys: [],
	values: [
		...['orders', 'cancelled_orders', 'delivered_orders', 'first_orders', 'repeat_orders', 'customers'],
		...['items_minor', 'total_minor', 'refunded_minor'],
		...['packed_lines', 'full_lines', 'short_lines', 'missing_lines'],
	],
	select: (
		scope,
		where,
	) => `select d.hub_id, d.day, count(*) as orders, sum(d.status = 'cancelled') as cancelled_orders,
		sum(d.status in (${reached})) as delivered_orders, sum(d.is_first) as first_orders,
		sum(1 - d.is_first) as repeat_orders, count(distinct d.user_id) as customers,
		sum(if(d.status = 'cancelled', 0, d.subtotal_minor - d.discount_minor)) as items_minor,
		sum(if(d.status = 'cancelled', 0, d.total_minor)) as total_minor,
		sum(if(d.status = 'cancelled', 0, d.refunded_minor)) as refunded_minor,
		coalesce(sum(d.packed_lines), 0) as packed_lines, coalesce(sum(d.full_lines), 0) as full_lines,
		coalesce(sum(d.short_lines), 0) as short_lines, coalesce(sum(d.missing_lines), 0) as missing_lines
	from (
		select u.hub_id, u.day, o.id, o.user_id, o.status, o.subtotal_minor, o.discount_minor, o.total_minor,
			o.refunded_minor,
			not exists (select 1 from customer_order b where b.user_id = o.user_id and b.id < o.id) as is_first,
			sum(i.packed_quantity is not null and i.quantity > 0) as packed_lines,
			sum(i.quantity > 0 and i.packed_quantity >= i.quantity) as full_lines,
			sum(i.packed_quantity > 0 and i.packed_quantity < i.quantity) as short_lines,
			sum(i.packed_quantity = 0 and i.quantity > 0) as missing_lines
		from ${ordersOf[scope]}
		left join order_item i on i.order_id = o.id
		where ${where}
		group by u.hub_id, u.day, o.id
	) d
	group by d.hub_id, d.day`,
};

const orders: ReportCounting = {
	table: 'report_orders',
	keys: ['slot_id', 'status'],
	values: ['slot_date', 'orders', 'total_minor'],
	select: (scope, where) => `select u.hub_id, u.day, coalesce(o.slot_id, ${NO_SLOT}) as slot_id, o.status,
		max(w.date) as slot_date, count(*) as orders, sum(o.total_minor) as total_minor
	from ${ordersOf[scope]}
	left join delivery_slot w on w.id = o.slot_id
	where ${where}
	group by u.hub_id, u.day, o.slot_id, o.status`,
};

const products: ReportCounting = {
	table: 'report_product_day',
	keys: ['product_id'],
	values: soldValues,
	select: (scope, where) => soldBy('s.product_id', scope, where),
};

const categories: ReportCounting = {
	table: 'report_category_day',
	keys: ['category_id'],
	values: soldValues,
	select: (scope, where) => soldBy('p.category_id', scope, where),
};

const riders: ReportCounting = {
	table: 'report_rider_day',
	keys: ['rider_id'],
	values: ['runs', 'delivered', 'partly_delivered', 'failed', 'late'],
	select: (_scope, where) => `select u.hub_id, u.day, r.rider_id, count(distinct r.id) as runs,
		sum(s.status = 'delivered') as delivered, sum(s.status = 'partly_delivered') as partly_delivered,
		sum(s.status = 'failed') as failed,
		sum(s.status in (${reached}) and coalesce(s.ended_at > w.ends_at, 0)) as late
	from report_unit u
	join delivery_run r on r.hub_id = u.hub_id and r.date = u.day
	join delivery_stop s on s.run_id = r.id
	left join delivery_slot w on w.id = r.slot_id
	where s.status in (${reached}, 'failed') and ${where}
	group by u.hub_id, u.day, r.rider_id`,
};

/** Cost is per kilogram or piece; what a movement cost is rounded down. */
const waste: ReportCounting = {
	table: 'report_waste_day',
	keys: ['product_id', 'reason'],
	values: ['grams', 'pieces', 'cost_minor'],
	select: (_scope, where) => `select u.hub_id, u.day, s.product_id, coalesce(m.reason, 'other') as reason,
		sum(if(s.measure = 'gram', -m.on_hand_delta, 0)) as grams,
		sum(if(s.measure = 'piece', -m.on_hand_delta, 0)) as pieces,
		sum((-m.on_hand_delta * coalesce(l.unit_cost_minor, 0)) div if(s.measure = 'gram', 1000, 1)) as cost_minor
	from stock_movement m
	straight_join stock_item s on s.id = m.stock_item_id
	straight_join report_unit u on u.hub_id = s.hub_id and m.occurred_at >= u.starts_at and m.occurred_at < u.ends_at
	left join stock_lot l on l.id = m.lot_id
	where m.type = 'waste' and ${where}
	group by u.hub_id, u.day, s.product_id, coalesce(m.reason, 'other')`,
};

/** How each table of the reports is counted. */
export const reportCountings: readonly ReportCounting[] = [days, orders, products, categories, riders, waste];

/** Of one day of a hub, of its ledger only what can be of that day: the log has an index by id alone. */
export const dayConditions = (table: string): string =>
	`u.hub_id = ? and u.day = ?${table === 'report_waste_day' ? ' and m.id >= ? and m.id < ?' : ''}`;
