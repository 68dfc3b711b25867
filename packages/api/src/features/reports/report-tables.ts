import {
	daySpan,
	type EntityManager,
	findDays,
	findOrderRows,
	findOrderStates,
	findRiders,
	findSales,
	findSlotStates,
	findTopProducts,
	findWaste,
	Hub,
	type OrderPlace,
	type OrderRow,
	type ReportExportKind,
} from '@dailyveg/db';
import type { CsvValue } from '../../platform/csv.ts';
import type { CsvTable } from '../../platform/csv-file.ts';
import type { RequestReportExportInput } from './reports.schemas.ts';

/** What an export was asked for, besides its kind. */
export type ReportFilter = Omit<RequestReportExportInput, 'kind'>;

/** Beyond any shop's products, riders and slots of a year; a bound on memory. */
const MAX_ROWS = 100_000;
const PAGE_SIZE = 1_000;

/** A report whose columns are the fields of its rows. */
const tableOf = <Row extends object>(
	columns: readonly (keyof Row & string)[],
	read: () => Promise<Row[]>,
): CsvTable => ({
	columns,
	rows: (async function* () {
		for (const row of await read()) yield columns.map((column) => row[column] as CsvValue);
	})(),
});

const sold = ['orders', 'grams', 'pieces', 'soldMinor'] as const;
const dayColumns = [
	...(['day', 'orders', 'cancelledOrders', 'deliveredOrders', 'firstOrders', 'repeatOrders'] as const),
	...(['customers', 'itemsMinor', 'totalMinor', 'refundedMinor'] as const),
	...(['packedLines', 'fullLines', 'shortLines', 'missingLines'] as const),
];
const orderColumns = [
	...(['number', 'hubCode', 'placedAt', 'status', 'cancelReason', 'slotStartsAt'] as const),
	...(['recipientName', 'pincode', 'paymentMethod', 'paymentStatus', 'currency'] as const),
	...(['subtotalMinor', 'discountMinor', 'deliveryFeeMinor', 'packingFeeMinor', 'taxMinor'] as const),
	...(['totalMinor', 'refundedMinor', 'lineCount'] as const),
] satisfies (keyof OrderRow)[];

/** What each kind of file holds. */
export const reportTables: Readonly<
	Record<ReportExportKind, (em: EntityManager, filter: ReportFilter) => CsvTable>
> = {
	sales: (em, filter) => tableOf(['key', 'name', ...sold], () => findSales(em, filter, filter.by)),
	days: (em, filter) => tableOf(dayColumns, () => findDays(em, filter)),
	order_states: (em, filter) =>
		tableOf(['status', 'orders', 'totalMinor'], () => findOrderStates(em, filter)),
	slots: (em, filter) =>
		tableOf(['hubId', 'slotId', 'startsAt', 'endsAt', 'capacity', 'status', 'orders'], () =>
			findSlotStates(em, filter, MAX_ROWS),
		),
	waste: (em, filter) =>
		tableOf(['productId', 'name', 'reason', 'grams', 'pieces', 'costMinor'], () =>
			findWaste(em, filter, MAX_ROWS),
		),
	riders: (em, filter) =>
		tableOf(['riderId', 'name', 'runs', 'delivered', 'partlyDelivered', 'failed', 'late'], () =>
			findRiders(em, filter, MAX_ROWS),
		),
	top_products: (em, filter) =>
		tableOf(['productId', 'name', ...sold], () => findTopProducts(em, filter, MAX_ROWS)),
	orders: (em, filter) => ({ columns: orderColumns, rows: orderRows(em, filter) }),
};

/** Orders hub by hub in the order of their placing, a page at a time. */
async function* orderRows(em: EntityManager, { hubId, from, to }: ReportFilter): AsyncGenerator<CsvValue[]> {
	const hubs = await em.find(Hub, hubId === undefined ? {} : { id: hubId }, { orderBy: { code: 'asc' } });
	for (const { id, timeZone } of hubs) {
		const { startsAt } = daySpan(timeZone, from);
		const span = { hubId: id, startsAt, endsAt: daySpan(timeZone, to).endsAt };
		let place: OrderPlace | null = null;
		do {
			const page = await findOrderRows(em, span, place, PAGE_SIZE);
			for (const row of page.rows) yield orderColumns.map((column) => row[column]);
			place = page.place;
		} while (place !== null);
	}
}
