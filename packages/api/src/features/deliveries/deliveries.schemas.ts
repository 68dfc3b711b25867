import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits } from '../../contract/values.ts';
import { orderAddressOutput } from '../orders/orders.schemas.ts';
import { slotTimesOutput } from '../slots/slots.schemas.ts';

export const listDeliveriesInput = z.strictObject(pageInput);
export type ListDeliveriesInput = z.output<typeof listDeliveriesInput>;

/** What a rider needs to hand an order over, and nothing else of the customer (R17). */
const deliveryOutput = z.object({
	orderId: id,
	number: z.string(),
	slot: slotTimesOutput
		.nullable()
		.meta({ description: 'When it is expected; null where no slot was chosen' }),
	packedAt: instant,
	currency,
	amountToCollectMinor: minorUnits,
	lineCount: z.int(),
	note: z.string().nullable(),
	address: orderAddressOutput,
});
export const listDeliveriesOutput = pageOf(deliveryOutput);
export const dispatchInput = z.strictObject({ orderId: id });
export const dispatchOutput = z.object({ orderId: id, number: z.string(), dispatchedAt: instant });
export const deliverInput = z.strictObject({ orderId: id });
export const deliverOutput = z.object({ orderId: id, number: z.string(), deliveredAt: instant });
