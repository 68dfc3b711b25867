import {
	adjustReasons,
	stockCauseKinds,
	stockMeasures,
	stockMovementTypes,
	stockReasons,
	stockViews,
	wasteReasons,
} from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, minorUnits } from '../../contract/values.ts';

/** Ten tonnes, or ten million pieces. */
export const MAX_MOVED = 10_000_000;
const MAX_COST_MINOR = 100_000_000;
const MAX_EXPIRING_DAYS = 365;

const hubId = id.meta({ description: 'The hub' });
const productId = id.meta({ description: 'The product' });
const orderId = id.meta({ description: 'The order' });
const lotId = id.meta({ description: 'The lot' });
const measure = z.enum(stockMeasures).meta({ description: 'What quantities count', example: 'gram' });
const date = z.iso
	.date()
	.refine((text) => text.startsWith('20'), 'must lie in this century')
	.meta({ description: 'Day of the hub’s calendar', example: '2026-11-30' });
const moved = z
	.int()
	.min(1)
	.max(MAX_MOVED)
	.meta({ description: 'Grams, or pieces where the stock is counted in them', example: 20_000 });
const note = z
	.string()
	.trim()
	.min(1)
	.max(300)
	.optional()
	.meta({ description: 'Anything to remember of it', example: 'Crate fell off the trolley' });
const code = z
	.string()
	.trim()
	.min(1)
	.max(60)
	.meta({ description: 'What the supplier or the box calls the lot', example: 'KOLAR-4711' });
const unitCostMinor = minorUnits
	.min(0)
	.max(MAX_COST_MINOR)
	.meta({ description: 'Cost per kilogram by weight, per piece by count, in paise', example: 1_800 });
const quantity = (description: string, example: number) => z.int().meta({ description, example });
const expiresOn = date.meta({ description: 'Last day on which it may be sold', example: '2026-11-30' });
const lowAt = z
	.int()
	.min(1)
	.max(MAX_MOVED)
	.nullable()
	.meta({ description: 'Staff are warned when less than this is available; null: never', example: 5_000 });
const expiringDays = z
	.int()
	.min(0)
	.max(MAX_EXPIRING_DAYS)
	.nullable()
	.meta({ description: 'Staff are warned so many days before a lot expires; null: one day', example: 2 });

const names = {
	productId,
	slug: z.string().meta({ description: 'The product’s name in URLs', example: 'tomato' }),
	name: z.string().meta({ description: 'The product’s name', example: 'Tomato' }),
	measure,
};

export const lotOutput = z.object({
	id,
	...names,
	code: code.nullable(),
	receivedAt: instant,
	expiresOn,
	unitCostMinor: unitCostMinor.nullable(),
	received: quantity('What came', 20_000),
	remaining: quantity('What is left of it', 12_500),
});
export type LotOutput = z.output<typeof lotOutput>;

export const receiveLotInput = z.strictObject({
	hubId,
	productId,
	quantity: moved,
	expiresOn: expiresOn
		.optional()
		.meta({ description: 'Last day on which it may be sold; by the product’s shelf life unless told' }),
	unitCostMinor: unitCostMinor.optional(),
	code: code.optional(),
	note,
});
export type ReceiveLotInput = z.output<typeof receiveLotInput>;

export const listLotsInput = z.strictObject({ hubId, productId: productId.optional(), ...pageInput });
export type ListLotsInput = z.output<typeof listLotsInput>;
export const listLotsOutput = pageOf(lotOutput);

export const stockOutput = z.object({
	hubId,
	...names,
	onHand: quantity('What lies in the hub', 50_000),
	reserved: quantity('What orders have claimed of it', 7_500),
	available: quantity('What can still be sold', 42_500),
	expiring: quantity('Of what lies there: in lots about to expire', 2_000),
	expired: quantity('Of what lies there: in lots that have expired and wait to be thrown away', 0),
	nextExpiresOn: expiresOn.nullable().meta({ description: 'When the first of its lots expires' }),
	lowAt,
	expiringDays,
});
export type StockOutput = z.output<typeof stockOutput>;

export const listStockInput = z.strictObject({
	hubId,
	view: z
		.enum(stockViews)
		.default('all')
		.meta({ description: 'All, or what is low, sold out, or about to expire or expired', example: 'low' }),
	...pageInput,
});
export type ListStockInput = z.output<typeof listStockInput>;
export const listStockOutput = pageOf(stockOutput);

const movementReason = z.enum(stockReasons).nullable().meta({ description: 'Why', example: 'spoiled' });
export const stockMovementOutput = z.object({
	id,
	type: z.enum(stockMovementTypes).meta({ description: 'What happened', example: 'pick' }),
	lotId: lotId.nullable(),
	onHandDelta: quantity('By how much what lies in the hub grew; negative: shrank', -1_500),
	reservedDelta: quantity('By how much what is reserved grew; negative: shrank', -1_500),
	reason: movementReason,
	note: z.string().nullable().meta({ description: 'In the words of whoever did it', example: null }),
	causeKind: z.enum(stockCauseKinds).meta({ description: 'Because of what', example: 'order' }),
	causeId: id.nullable().meta({ description: 'The order or stock take behind it' }),
	actorId: id.nullable().meta({ description: 'Who did it; null: the shop by itself' }),
	occurredAt: instant,
});

export const listStockMovementsInput = z.strictObject({
	hubId,
	productId,
	type: z.enum(stockMovementTypes).optional().meta({ description: 'Only these', example: 'waste' }),
	...pageInput,
});
export type ListStockMovementsInput = z.output<typeof listStockMovementsInput>;
export const listStockMovementsOutput = pageOf(stockMovementOutput);

export const adjustStockInput = z.strictObject({
	hubId,
	productId,
	lotId: lotId
		.optional()
		.meta({ description: 'In this lot; else what expires first shrinks, what keeps longest grows' }),
	delta: z
		.int()
		.min(-MAX_MOVED)
		.max(MAX_MOVED)
		.refine((number) => number !== 0, 'must not be 0')
		.meta({ description: 'By how much there is more; negative: less', example: -500 }),
	reason: z.enum(adjustReasons).meta({ description: 'Why the books are wrong', example: 'missing' }),
	note,
});
export type AdjustStockInput = z.output<typeof adjustStockInput>;

export const recordWasteInput = z.strictObject({
	hubId,
	productId,
	lotId: lotId.optional().meta({ description: 'Of this lot; else of what expires first' }),
	quantity: moved,
	reason: z.enum(wasteReasons).meta({ description: 'Why it is thrown away', example: 'expired' }),
	note,
});
export type RecordWasteInput = z.output<typeof recordWasteInput>;

export const returnStockInput = z.strictObject({
	orderId,
	productId,
	quantity: moved,
	isSellable: z
		.boolean()
		.meta({ description: 'Whether it can be sold again; else it is waste at once', example: true }),
	note,
});
export type ReturnStockInput = z.output<typeof returnStockInput>;

export const setStockThresholdsInput = z.strictObject({ hubId, productId, lowAt, expiringDays });
export type SetStockThresholdsInput = z.output<typeof setStockThresholdsInput>;
