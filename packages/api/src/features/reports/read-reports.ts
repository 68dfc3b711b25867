import {
	findDays,
	findOrderStates,
	findRiders,
	findSales,
	findSlotStates,
	findTopProducts,
	findWaste,
	reportsAsOf,
} from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import type {
	LimitedReportInput,
	ReportRangeInput,
	SalesReportInput,
	TopProductsInput,
} from './reports.schemas.ts';

/** More than all slots of a month of a large city; a bound, not a page. */
const MAX_SLOT_ROWS = 5_000;

const rateOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const onTimeRateOf = ({
	delivered,
	partlyDelivered,
	late,
}: Record<'delivered' | 'partlyDelivered' | 'late', number>) =>
	rateOf(delivered + partlyDelivered - late, delivered + partlyDelivered);

/** Two queries each, whatever there is to add up. */
async function answer<Item>({ em }: UserContext, items: Promise<Item[]>) {
	return { items: await items, asOf: await reportsAsOf(em) };
}

/** Goods sold by day, hub or category. */
export const salesReport = (ctx: UserContext, { by, ...range }: SalesReportInput) =>
	answer(ctx, findSales(ctx.em, range, by));

/** Orders, customers and packing, day by day. */
export const daysReport = (ctx: UserContext, range: ReportRangeInput) =>
	answer(
		ctx,
		findDays(ctx.em, range).then((days) =>
			days.map((day) => ({
				...day,
				fillRate: rateOf(day.fullLines, day.packedLines),
				shortRate: rateOf(day.shortLines + day.missingLines, day.packedLines),
				repeatRate: rateOf(day.repeatOrders, day.orders),
			})),
		),
	);

/** Orders placed in the days, by state. */
export const orderStatesReport = (ctx: UserContext, range: ReportRangeInput) =>
	answer(ctx, findOrderStates(ctx.em, range));

/** Orders for the slots of the days, by state. */
export const slotReport = (ctx: UserContext, range: ReportRangeInput) =>
	answer(ctx, findSlotStates(ctx.em, range, MAX_SLOT_ROWS));

/** What was thrown away and why. */
export const wasteReport = (ctx: UserContext, { limit, ...range }: LimitedReportInput) =>
	answer(ctx, findWaste(ctx.em, range, limit));

/** What each rider delivered, and how much of it in time. */
export const riderReport = (ctx: UserContext, { limit, ...range }: LimitedReportInput) =>
	answer(
		ctx,
		findRiders(ctx.em, range, limit).then((riders) =>
			riders.map((rider) => ({ ...rider, onTimeRate: onTimeRateOf(rider) })),
		),
	);

/** What sold best. */
export const topProductsReport = (ctx: UserContext, { limit, ...range }: TopProductsInput) =>
	answer(ctx, findTopProducts(ctx.em, range, limit));
