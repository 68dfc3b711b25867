import type { EntityManager } from '@mikro-orm/mysql';
import type { WasteReason } from '../inventory/inventory.enums.ts';
import type { OrderStatus } from '../orders/orders.enums.ts';
import { toDate } from '../types/raw-date.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';

/** Which days and hubs a report is about; both days included. */
export interface ReportRange {
	from: string;
	to: string;
	hubId?: string | undefined;
}

/** Rows of a rollup of some days, of one hub or of all: always by the key that the tables are sorted by. */
const within = ({ from, to, hubId }: ReportRange): { sql: string; params: unknown[] } =>
	hubId === undefined
		? { sql: 'r.hub_id in (select id from hub) and r.day between ? and ?', params: [from, to] }
		: { sql: 'r.hub_id = ? and r.day between ? and ?', params: [uuidToBinary(hubId), from, to] };

/** The category and all below it; `union` ends it even if they went in a circle. */
const SUBTREE = `(with recursive below (id) as (
		select id from category where id = ? union select c.id from category c join below on c.parent_id = below.id
	) select id from below)`;

/** Sums come as text or numbers, by server and driver. */
type Raw = Record<string, Buffer | string | number | Date | null>;

const asNumber = (value: Raw[string] | undefined): number => Number(value ?? 0);
const asId = (value: Raw[string] | undefined): string => uuidFromBinary(value as Buffer);

/** How sales are added up. */
export type SalesGrouping = 'day' | 'hub' | 'category';

/** Sales of one day, hub or category. Amounts in minor units. */
export interface SalesRow {
	/** The day, or the id. */
	key: string;
	name: string;
	orders: number;
	grams: number;
	pieces: number;
	soldMinor: number;
}

const groupings: Readonly<Record<SalesGrouping, { key: string; name: string; join: string }>> = {
	day: { key: 'cast(r.day as char)', name: 'cast(r.day as char)', join: '' },
	hub: { key: 'r.hub_id', name: 'max(h.name)', join: 'join hub h on h.id = r.hub_id' },
	category: {
		key: 'r.category_id',
		name: 'max(c.name)',
		join: 'join category c on c.id = r.category_id',
	},
};

/**
 * Goods sold in orders that were not cancelled. An order counts once, but once in each category where these are asked
 * for.
 */
export async function findSales(
	em: EntityManager,
	range: ReportRange & { categoryId?: string | undefined },
	grouping: SalesGrouping,
): Promise<SalesRow[]> {
	const { key, name, join } = groupings[grouping];
	const { sql, params } = within(range);
	const { categoryId } = range;
	const isByCategory = grouping === 'category' || categoryId !== undefined;
	const rows = await em.execute<Raw[]>(
		`select ${key} as \`key\`, ${name} as name, sum(r.orders) as orders, sum(r.grams) as grams,
			sum(r.pieces) as pieces, sum(r.sold_minor) as soldMinor
		from (
			select r.hub_id, r.day, r.category_id, ${isByCategory ? 'r.orders' : '0 as orders'}, r.grams, r.pieces, r.sold_minor
			from report_category_day r
			where ${sql} ${categoryId === undefined ? '' : `and r.category_id in ${SUBTREE}`}
			${isByCategory ? '' : `union all ${ordersOnce} where ${sql}`}
		) r ${join}
		group by ${key} order by ${grouping === 'day' ? '1' : 'soldMinor desc, 1'}`,
		[
			...params,
			...(categoryId === undefined ? [] : [uuidToBinary(categoryId)]),
			...(isByCategory ? [] : params),
		],
	);
	return rows.map((row) => ({
		key: Buffer.isBuffer(row['key']) ? asId(row['key']) : String(row['key']),
		name: String(row['name']),
		orders: asNumber(row['orders']),
		grams: asNumber(row['grams']),
		pieces: asNumber(row['pieces']),
		soldMinor: asNumber(row['soldMinor']),
	}));
}

/** Of the days themselves: there, an order of several categories is one. */
const ordersOnce = `select r.hub_id, r.day, null, cast(r.orders as signed) - r.cancelled_orders, 0, 0, 0 from report_day r`;

const dayColumns = {
	orders: 'orders',
	cancelledOrders: 'cancelled_orders',
	deliveredOrders: 'delivered_orders',
	firstOrders: 'first_orders',
	repeatOrders: 'repeat_orders',
	customers: 'customers',
	itemsMinor: 'items_minor',
	totalMinor: 'total_minor',
	refundedMinor: 'refunded_minor',
	packedLines: 'packed_lines',
	fullLines: 'full_lines',
	shortLines: 'short_lines',
	missingLines: 'missing_lines',
} as const;

/** A day of all hubs in question. */
export type DayRow = { day: string } & Record<keyof typeof dayColumns, number>;

/** What happened day by day, by the days on which orders were placed. */
export async function findDays(em: EntityManager, range: ReportRange): Promise<DayRow[]> {
	const { sql, params } = within(range);
	const sums = Object.entries(dayColumns).map(([name, column]) => `sum(r.${column}) as ${name}`);
	const rows = await em.execute<Raw[]>(
		`select cast(r.day as char) as day, ${sums.join(', ')} from report_day r where ${sql} group by r.day order by r.day`,
		params,
	);
	return rows.map((row) => ({
		day: String(row['day']),
		...(Object.fromEntries(Object.keys(dayColumns).map((name) => [name, asNumber(row[name])])) as Record<
			keyof typeof dayColumns,
			number
		>),
	}));
}

/** Orders placed in the days, by state. */
export async function findOrderStates(em: EntityManager, range: ReportRange) {
	const { sql, params } = within(range);
	const rows = await em.execute<Raw[]>(
		`select r.status, sum(r.orders) as orders, sum(r.total_minor) as totalMinor
		from report_orders r where ${sql} group by r.status order by orders desc, r.status`,
		params,
	);
	return rows.map((row) => ({
		status: row['status'] as OrderStatus,
		orders: asNumber(row['orders']),
		totalMinor: asNumber(row['totalMinor']),
	}));
}

/** Orders for the slots of the days, by state; the days are those of the slots. */
export async function findSlotStates(em: EntityManager, { from, to, hubId }: ReportRange, limit: number) {
	const rows = await em.execute<Raw[]>(
		`select r.hubId, r.slotId, w.starts_at as startsAt, w.ends_at as endsAt, w.capacity, r.status, r.orders
		from (
			select r.hub_id as hubId, r.slot_id as slotId, r.status, sum(r.orders) as orders
			from report_orders r
			where r.slot_date between ? and ? ${hubId === undefined ? '' : 'and r.hub_id = ?'}
			group by r.hub_id, r.slot_id, r.status
		) r join delivery_slot w on w.id = r.slotId
		order by w.starts_at, r.hubId, r.slotId, r.status limit ?`,
		[from, to, ...(hubId === undefined ? [] : [uuidToBinary(hubId)]), limit],
	);
	return rows.map((row) => ({
		hubId: asId(row['hubId']),
		slotId: asId(row['slotId']),
		startsAt: toDate(row['startsAt'] as string | Date),
		endsAt: toDate(row['endsAt'] as string | Date),
		capacity: asNumber(row['capacity']),
		status: row['status'] as OrderStatus,
		orders: asNumber(row['orders']),
	}));
}

/** What was thrown away, the dearest first. */
export async function findWaste(em: EntityManager, range: ReportRange, limit: number) {
	const { sql, params } = within(range);
	const rows = await em.execute<Raw[]>(
		`select r.product_id as productId, max(p.name) as name, r.reason, sum(r.grams) as grams,
			sum(r.pieces) as pieces, sum(r.cost_minor) as costMinor
		from report_waste_day r join product p on p.id = r.product_id
		where ${sql} group by r.product_id, r.reason
		order by costMinor desc, grams desc, pieces desc, r.product_id, r.reason limit ?`,
		[...params, limit],
	);
	return rows.map((row) => ({
		productId: asId(row['productId']),
		name: String(row['name']),
		reason: row['reason'] as WasteReason,
		grams: asNumber(row['grams']),
		pieces: asNumber(row['pieces']),
		costMinor: asNumber(row['costMinor']),
	}));
}

/** What riders did, the busiest first. */
export async function findRiders(em: EntityManager, range: ReportRange, limit: number) {
	const { sql, params } = within(range);
	const rows = await em.execute<Raw[]>(
		`select r.rider_id as riderId, max(u.name) as name, sum(r.runs) as runs, sum(r.delivered) as delivered,
			sum(r.partly_delivered) as partlyDelivered, sum(r.failed) as failed, sum(r.late) as late
		from report_rider_day r join user u on u.id = r.rider_id
		where ${sql} group by r.rider_id
		order by sum(r.delivered + r.partly_delivered) desc, r.rider_id limit ?`,
		[...params, limit],
	);
	return rows.map((row) => ({
		riderId: asId(row['riderId']),
		name: String(row['name']),
		runs: asNumber(row['runs']),
		delivered: asNumber(row['delivered']),
		partlyDelivered: asNumber(row['partlyDelivered']),
		failed: asNumber(row['failed']),
		late: asNumber(row['late']),
	}));
}

/** What sold best, by amount. */
export async function findTopProducts(
	em: EntityManager,
	range: ReportRange & { categoryId?: string | undefined },
	limit: number,
) {
	const { sql, params } = within(range);
	const { categoryId } = range;
	const rows = await em.execute<Raw[]>(
		`select t.*, p.name from (
			select r.product_id as productId, sum(r.orders) as orders, sum(r.grams) as grams,
				sum(r.pieces) as pieces, sum(r.sold_minor) as soldMinor
			from report_product_day r
			${categoryId === undefined ? '' : `join product c on c.id = r.product_id and c.category_id in ${SUBTREE}`}
			where ${sql} group by r.product_id order by soldMinor desc, r.product_id limit ?
		) t join product p on p.id = t.productId order by t.soldMinor desc, t.productId`,
		[...(categoryId === undefined ? [] : [uuidToBinary(categoryId)]), ...params, limit],
	);
	return rows.map((row) => ({
		productId: asId(row['productId']),
		name: String(row['name']),
		orders: asNumber(row['orders']),
		grams: asNumber(row['grams']),
		pieces: asNumber(row['pieces']),
		soldMinor: asNumber(row['soldMinor']),
	}));
}

/** Everything that happened until about then has been counted; null: nothing was yet. */
export async function reportsAsOf(em: EntityManager): Promise<Date | null> {
	const [row] = await em.execute<{ asOf: string | Date | null }[]>(
		`select coalesce((select min(changed_at) from report_unit where changed_at is not null),
			(select min(read_at) from report_watermark)) as asOf`,
	);
	return row?.asOf ? toDate(row.asOf) : null;
}
