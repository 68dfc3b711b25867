import { stockAlertKinds, stockMeasures } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

const hubId = id.meta({ description: 'The hub' });
const kind = z
	.enum(stockAlertKinds)
	.meta({ description: 'Little is left, a lot expires soon, or has expired', example: 'low' });

export const stockAlertOutput = z.object({
	id,
	kind,
	hubId,
	productId: id.meta({ description: 'The product' }),
	name: z.string().meta({ description: 'The product’s name', example: 'Tomato' }),
	measure: z.enum(stockMeasures).meta({ description: 'What the quantity counts', example: 'gram' }),
	lotId: id.nullable().meta({ description: 'The lot that expires' }),
	quantity: z
		.int()
		.meta({ description: 'What was available, or left of the lot, when it was raised', example: 3_500 }),
	raisedAt: instant,
	endedAt: instant.nullable().meta({ description: 'Since when it is no longer so' }),
	acknowledgedAt: instant.nullable().meta({ description: 'When somebody took note of it' }),
	acknowledgedBy: id.nullable().meta({ description: 'Who' }),
});
export type StockAlertOutput = z.output<typeof stockAlertOutput>;

export const listStockAlertsInput = z.strictObject({
	hubId: hubId.optional().meta({ description: 'Only of this hub' }),
	isOpen: z.boolean().default(true).meta({ description: 'What is still so; false: what was', example: true }),
	...pageInput,
});
export type ListStockAlertsInput = z.output<typeof listStockAlertsInput>;
export const listStockAlertsOutput = pageOf(stockAlertOutput);

export const stockAlertReference = z.strictObject({ id });
