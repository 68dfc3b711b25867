import { stockCountStatuses, stockMeasures } from '@dailyveg/db/enums';
import { stockQuantity } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

const hubId = id.meta({ description: 'The hub' });
const countId = id.meta({ description: 'The stock take' });
const productId = id.meta({ description: 'The product' });
const status = z.enum(stockCountStatuses).meta({ description: 'Where it stands', example: 'open' });
const note = z.string().trim().min(1).max(300);

export const stockCountOutput = z.object({
	id,
	hubId,
	status,
	note: note.nullable().meta({ description: 'What it is about', example: 'Cold room' }),
	startedAt: instant,
	endedAt: instant.nullable().meta({ description: 'When its differences were booked, or it was given up' }),
});
export type StockCountOutput = z.output<typeof stockCountOutput>;

export const startStockCountInput = z.strictObject({
	hubId,
	note: note.optional().meta({ description: 'What it is about', example: 'Cold room' }),
});
export type StartStockCountInput = z.output<typeof startStockCountInput>;

export const listStockCountsInput = z.strictObject({ hubId, status: status.optional(), ...pageInput });
export type ListStockCountsInput = z.output<typeof listStockCountsInput>;
export const listStockCountsOutput = pageOf(stockCountOutput);

export const stockCountReference = z.strictObject({ countId });

export const stockCountLineOutput = z.object({
	productId,
	name: z.string().meta({ description: 'The product’s name', example: 'Tomato' }),
	measure: z.enum(stockMeasures).meta({ description: 'What quantities count', example: 'gram' }),
	counted: z.int().meta({ description: 'What lay in the hub', example: 48_500 }),
	expected: z.int().meta({ description: 'What the books said at that moment', example: 50_000 }),
	countedAt: instant,
	booked: z.int().nullable().meta({
		description:
			'By how much the books were corrected; null while the count is open. Less than the difference where orders claim what is missing',
		example: -1_500,
	}),
});
export type StockCountLineOutput = z.output<typeof stockCountLineOutput>;

export const enterStockCountInput = z.strictObject({
	countId,
	productId,
	counted: stockQuantity.meta({ description: 'What lies in the hub, reserved or not', example: 48_500 }),
});
export type EnterStockCountInput = z.output<typeof enterStockCountInput>;

export const listStockCountLinesInput = z.strictObject({ countId, ...pageInput });
export type ListStockCountLinesInput = z.output<typeof listStockCountLinesInput>;
export const listStockCountLinesOutput = pageOf(stockCountLineOutput);

export const closedStockCountOutput = stockCountOutput.extend({
	lines: z.int().meta({ description: 'Products that were counted', example: 40 }),
	corrected: z.int().meta({ description: 'Products whose books were wrong', example: 3 }),
	unbookable: z.int().meta({
		description: 'Of these: products of which more is missing than orders leave; see their lines',
		example: 0,
	}),
});
export type ClosedStockCountOutput = z.output<typeof closedStockCountOutput>;
