import { orderStatuses, reportExportKinds, reportExportStatuses, wasteReasons } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, minorUnits } from '../../contract/values.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const MAX_DAYS = 366;
const MAX_SLOT_DAYS = 31;
const MAX_ROWS = 500;

const date = z.iso
	.date()
	.refine((text) => text.startsWith('20'), 'must lie in this century')
	.meta({ description: 'Day of the hubs’ calendars', example: '2026-11-23' });

const rangeFields = {
	from: date.meta({ description: 'First day', example: '2026-11-01' }),
	to: date.meta({ description: 'Last day', example: '2026-11-30' }),
	hubId: id.optional().meta({ description: 'Only this hub; all when left out' }),
};
const categoryId = id
	.optional()
	.meta({ description: 'Only this category and those below it; all when left out' });
const limit = z
	.int()
	.min(1)
	.max(MAX_ROWS)
	.default(100)
	.meta({ description: 'At most so many rows', example: 100 });
const by = z
	.enum(['day', 'hub', 'category'])
	.default('day')
	.meta({ description: 'What a row stands for', example: 'category' });

interface Days {
	from: string;
	to: string;
}
const spans =
	(most: number) =>
	({ from, to }: Days): boolean =>
		from <= to && Date.parse(to) - Date.parse(from) < most * DAY_MS;
const spanProblem = (most: number) => ({
	path: ['to'],
	message: `must be at or after from, and within ${most} days`,
});

export const reportRangeInput = z.strictObject(rangeFields).refine(spans(MAX_DAYS), spanProblem(MAX_DAYS));
export type ReportRangeInput = z.output<typeof reportRangeInput>;
export const salesReportInput = z
	.strictObject({ ...rangeFields, categoryId, by })
	.refine(spans(MAX_DAYS), spanProblem(MAX_DAYS));
export type SalesReportInput = z.output<typeof salesReportInput>;
export const slotReportInput = z
	.strictObject(rangeFields)
	.refine(spans(MAX_SLOT_DAYS), spanProblem(MAX_SLOT_DAYS));
export const limitedReportInput = z
	.strictObject({ ...rangeFields, limit })
	.refine(spans(MAX_DAYS), spanProblem(MAX_DAYS));
export type LimitedReportInput = z.output<typeof limitedReportInput>;
export const topProductsInput = z
	.strictObject({ ...rangeFields, categoryId, limit })
	.refine(spans(MAX_DAYS), spanProblem(MAX_DAYS));
export type TopProductsInput = z.output<typeof topProductsInput>;

const count = (description: string) => z.int().min(0).meta({ description, example: 12 });
const name = z.string().meta({ example: 'Tomato' });
const grams = count('Grams of what is sold by weight');
const pieces = count('Pieces of what is sold by count');
const amount = (description: string) =>
	minorUnits.meta({ description: `${description}, in minor units`, example: 48_000 });
const rate = (description: string) =>
	z
		.number()
		.min(0)
		.max(1)
		.nullable()
		.meta({ description: `${description}; null when there were none`, example: 0.97 });

const answer = <Item extends z.ZodType>(item: Item) =>
	z.strictObject({
		asOf: instant.nullable().meta({
			description: 'What happened until about then is counted, as a rule every minute; null: nothing yet',
		}),
		items: z.array(item),
	});

const sold = { orders: count('Orders with it'), grams, pieces, soldMinor: amount('What it was sold for') };

export const salesReportOutput = answer(
	z.strictObject({
		key: z.string().meta({ description: 'The day, or id of hub or category', example: '2026-11-23' }),
		name,
		...sold,
	}),
);

export const daysReportOutput = answer(
	z.strictObject({
		day: date,
		orders: count('Orders placed'),
		cancelledOrders: count('Of those, cancelled by now'),
		deliveredOrders: count('Of those, delivered by now, in part too'),
		firstOrders: count('By customers who had not ordered before'),
		repeatOrders: count('By customers who had'),
		customers: count('Customers who ordered, added up over hubs'),
		itemsMinor: amount('Goods of orders that were not cancelled, after discounts'),
		totalMinor: amount('What those orders come to, with fees'),
		refundedMinor: amount('What of that was given back by now'),
		packedLines: count('Lines of packed orders'),
		fullLines: count('Of those, packed with all that was ordered, or more'),
		shortLines: count('Of those, packed with less than ordered'),
		missingLines: count('Of those, not packed at all'),
		fillRate: rate('Share of packed lines with all that was ordered'),
		shortRate: rate('Share of packed lines with less, or nothing'),
		repeatRate: rate('Share of orders by customers who had ordered before'),
	}),
);

const status = z.enum(orderStatuses).meta({ description: 'State of the orders', example: 'delivered' });

export const orderStatesOutput = answer(
	z.strictObject({ status, orders: count('Orders in it now'), totalMinor: amount('What they come to') }),
);

export const slotReportOutput = answer(
	z.strictObject({
		...{ hubId: id, slotId: id, startsAt: instant, endsAt: instant },
		capacity: count('Orders that the slot takes'),
		status,
		orders: count('Orders in it now'),
	}),
);

export const wasteReportOutput = answer(
	z.strictObject({
		productId: id,
		name,
		reason: z.enum(wasteReasons).meta({ description: 'Why it was thrown away', example: 'spoiled' }),
		...{ grams, pieces },
		costMinor: amount('What it had cost, where that is known'),
	}),
);

export const riderReportOutput = answer(
	z.strictObject({
		riderId: id,
		name,
		runs: count('Runs of which something was delivered, or could not be'),
		delivered: count('Orders delivered'),
		partlyDelivered: count('Orders of which something was refused at the door'),
		failed: count('Attempts that failed'),
		late: count('Orders delivered, in part too, after the end of their slot'),
		onTimeRate: rate('Share of deliveries in time'),
	}),
);

export const topProductsOutput = answer(z.strictObject({ productId: id, name, ...sold }));

const kind = z.enum(reportExportKinds).meta({
	description: '`orders`: one line an order, which needs the permission orders:read as well',
	example: 'sales',
});

export const requestReportExportInput = z
	.strictObject({ kind, ...rangeFields, categoryId, by })
	.refine(spans(MAX_DAYS), spanProblem(MAX_DAYS));
export type RequestReportExportInput = z.output<typeof requestReportExportInput>;

export const reportExportReference = z.strictObject({ id });
export const listReportExportsInput = z.strictObject(pageInput);
export type ListReportExportsInput = z.output<typeof listReportExportsInput>;

const exportFields = {
	id,
	kind,
	status: z.enum(reportExportStatuses).meta({ description: 'How far it is', example: 'done' }),
	rowsWritten: count('Lines so far'),
	createdAt: instant,
	expiresAt: instant.meta({ description: 'From then on there is nothing to download' }),
};
export const reportExportRowOutput = z.strictObject(exportFields);
export type ReportExportRow = z.output<typeof reportExportRowOutput>;
export const listReportExportsOutput = pageOf(reportExportRowOutput);
export const reportExportOutput = z.strictObject({
	...exportFields,
	url: z.string().nullable().meta({
		description: 'Downloads the CSV file; good for ten minutes. null until it is done',
		example: null,
	}),
});
