import type { EntityManager } from '@mikro-orm/mysql';
import { DeliveryStop } from '../deliveries/delivery-stop.entity.ts';
import { StockMovement } from '../inventory/stock-movement.entity.ts';
import { Order } from '../orders/order.entity.ts';
import type { OrderItem } from '../orders/order-item.entity.ts';

type Counts = Record<string, number>;

/** What every table of the reports should hold, by table and then by hub, day and further key; what is 0 is left out. */
export type Recount = Record<string, Record<string, Counts>>;

const tables: Readonly<Record<string, readonly string[]>> = {
	report_day: [],
	report_orders: ['slot_id', 'status'],
	report_product_day: ['product_id'],
	report_category_day: ['category_id'],
	report_waste_day: ['product_id', 'reason'],
	report_rider_day: ['rider_id'],
};

const dayOf = (timeZone: string, at: Date): string =>
	at.toLocaleString('sv-SE', { timeZone, dateStyle: 'short' });

/** Counts all reports anew from the raw rows, one by one, by another way than the shop's own. */
export async function recountReports(em: EntityManager): Promise<Recount> {
	const recount: Recount = Object.fromEntries(Object.keys(tables).map((table) => [table, {}]));
	const add = (table: string, key: string[], counts: Counts) => {
		const rows = recount[table] ?? {};
		recount[table] = rows;
		const row = rows[key.join(' ')] ?? {};
		rows[key.join(' ')] = row;
		for (const [name, value] of Object.entries(counts)) if (value !== 0) row[name] = (row[name] ?? 0) + value;
	};
	await recountOrders(em, add);
	await recountWaste(em, add);
	await recountRuns(em, add);
	return recount;
}

type Add = (table: string, key: string[], counts: Counts) => void;

async function recountOrders(em: EntityManager, add: Add): Promise<void> {
	const orders = await em.find(
		Order,
		{},
		{ populate: ['items.sellUnit.product', 'hub', 'slot'], orderBy: { id: 'asc' } },
	);
	const known = new Set<string>();
	const seen = new Set<string>();
	for (const order of orders) {
		const unit = [order.hub.id, dayOf(order.hub.timeZone, order.createdAt)];
		const isSold = order.status !== 'cancelled';
		const isFirst = !known.has(order.user.id);
		known.add(order.user.id);
		const customer = [...unit, order.user.id].join();
		const items = order.items.getItems();
		add('report_day', unit, {
			orders: 1,
			cancelled_orders: isSold ? 0 : 1,
			delivered_orders: ['delivered', 'partly_delivered'].includes(order.status) ? 1 : 0,
			first_orders: isFirst ? 1 : 0,
			repeat_orders: isFirst ? 0 : 1,
			customers: seen.has(customer) ? 0 : 1,
			items_minor: isSold ? order.subtotalMinor - order.discountMinor : 0,
			total_minor: isSold ? order.totalMinor : 0,
			refunded_minor: isSold ? order.refundedMinor : 0,
		});
		seen.add(customer);
		for (const item of items) add('report_day', unit, packingOf(item));
		const slot = order.slot?.id ?? '00000000-0000-0000-0000-000000000000';
		add('report_orders', [...unit, slot, order.status], { orders: 1, total_minor: order.totalMinor });
		if (isSold) addSold(add, unit, items);
	}
}

function packingOf({ quantity, packedQuantity }: OrderItem): Counts {
	if (packedQuantity === null || quantity === 0) return {};
	const kind = packedQuantity >= quantity ? 'full' : packedQuantity > 0 ? 'short' : 'missing';
	return { packed_lines: 1, [`${kind}_lines`]: 1 };
}

function addSold(add: Add, unit: string[], items: readonly OrderItem[]): void {
	const orders = new Set<string>();
	for (const { sellUnit, kind, quantity, packedQuantity, lineTotalMinor, discountMinor } of items) {
		const amount = packedQuantity ?? quantity;
		const { product } = sellUnit;
		for (const [table, id] of [
			['report_product_day', product.id],
			['report_category_day', product.category.id],
		] as const) {
			add(table, [...unit, id], {
				orders: orders.has(id) ? 0 : 1,
				[kind === 'weight' ? 'grams' : 'pieces']: amount,
				sold_minor: lineTotalMinor - discountMinor,
			});
			orders.add(id);
		}
	}
}

async function recountWaste(em: EntityManager, add: Add): Promise<void> {
	const movements = await em.find(
		StockMovement,
		{ type: 'waste' },
		{ populate: ['stockItem.hub', 'lot'], orderBy: { id: 'asc' } },
	);
	for (const { stockItem, lot, reason, onHandDelta, occurredAt } of movements) {
		const { hub, product, measure } = stockItem;
		const cost = -onHandDelta * (lot?.unitCostMinor ?? 0);
		add('report_waste_day', [hub.id, dayOf(hub.timeZone, occurredAt), product.id, reason ?? 'other'], {
			[measure === 'gram' ? 'grams' : 'pieces']: -onHandDelta,
			cost_minor: measure === 'gram' ? Math.floor(cost / 1_000) : cost,
		});
	}
}

async function recountRuns(em: EntityManager, add: Add): Promise<void> {
	const ended = ['delivered', 'partly_delivered', 'failed'] as const;
	const stops = await em.find(
		DeliveryStop,
		{ status: { $in: [...ended] } },
		{ populate: ['run.slot'], orderBy: { id: 'asc' } },
	);
	const runs = new Set<string>();
	for (const { run, status, endedAt } of stops) {
		const endsAt = run.slot?.endsAt;
		const isLate = status !== 'failed' && endsAt && endedAt && endedAt > endsAt;
		add('report_rider_day', [run.hub.id, run.date, run.rider.id], {
			runs: runs.has(run.id) ? 0 : 1,
			[status]: 1,
			late: isLate ? 1 : 0,
		});
		runs.add(run.id);
	}
}

/** What the tables of the reports hold, in the shape of `recountReports`. */
export async function readReports(em: EntityManager): Promise<Recount> {
	const found: Recount = {};
	for (const [table, keys] of Object.entries(tables)) {
		const named = ['hub_id', ...keys].map((key) =>
			key.endsWith('_id') ? `lower(hex(${key})) as ${key}` : key,
		);
		const held: Record<string, Counts> = {};
		found[table] = held;
		const rows = await em.execute<Record<string, unknown>[]>(
			`select t.*, cast(t.day as char) as day, ${named.join(', ')} from ${table} t`,
		);
		for (const { slot_date: _, ...row } of rows) {
			const key = ['hub_id', 'day', ...keys].map((name) => dashed(String(row[name])));
			const counts = Object.entries(row)
				.filter(([name]) => !['hub_id', 'day', ...keys].includes(name))
				.map(([name, value]): [string, number] => [name, Number(value)]);
			held[key.join(' ')] = Object.fromEntries(counts.filter(([, value]) => value !== 0));
		}
	}
	return found;
}

const dashed = (text: string): string =>
	/^[0-9a-f]{32}$/.test(text) ? text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-') : text;
