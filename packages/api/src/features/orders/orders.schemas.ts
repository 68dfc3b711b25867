import {
	cancelReasons,
	orderEventTypes,
	orderStatuses,
	paymentMethods,
	paymentStatuses,
	shortReasons,
	substitutionPreferences,
} from '@dailyveg/db/enums';
import { sellUnitKind } from '@dailyveg/db/fields';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { currency, id, instant, minorUnits } from '../../contract/values.ts';
import { couponCode } from '../pricing/pricing.schemas.ts';
import { slotTimesOutput } from '../slots/slots.schemas.ts';

const slot = slotTimesOutput
	.nullable()
	.meta({ description: 'When it is delivered; null where no slot was chosen' });
const status = z.enum(orderStatuses).meta({ description: 'Where the order stands', example: 'placed' });
const number = z
	.string()
	.meta({ description: 'What people say on the phone', example: 'DV-261122-7K3M9QX2' });

const substitution = z.enum(substitutionPreferences).meta({
	description: 'What is wanted instead of what is missing: nothing, something alike, or a call',
	example: 'similar',
});

export const placeOrderInput = z.strictObject({
	addressId: id.meta({ description: 'One of the customer’s addresses' }),
	slotId: id.optional().meta({ description: 'One of `slots.list`, of the hub that serves the address' }),
	paymentMethod: z
		.enum(paymentMethods)
		.default('cash_on_delivery')
		.meta({ description: 'By card: `payments.start` comes next, within 15 minutes' }),
	substitution: substitution.optional().meta({ description: 'none when left out' }),
	lineSubstitutions: z
		.array(z.strictObject({ sellUnitId: id, substitution }))
		.max(200)
		.optional()
		.meta({ description: 'Lines of the cart for which something else is wanted' }),
	couponCode: couponCode.optional(),
	note: z.string().trim().max(500).optional().meta({ description: 'For the packer or the rider' }),
});
export type PlaceOrderInput = z.output<typeof placeOrderInput>;

export const orderAddressOutput = z.object({
	recipientName: z.string(),
	phone: z.string(),
	line1: z.string(),
	line2: z.string().nullable(),
	landmark: z.string().nullable(),
	pincode: z.string(),
	areaName: z.string(),
	city: z.string(),
	state: z.string(),
});

const orderItemOutput = z.object({
	id,
	sellUnitId: id,
	name: z.string(),
	kind: sellUnitKind,
	unitLabel: z.string(),
	unitPriceMinor: minorUnits.meta({ description: 'Per kilogram by weight, per piece by count' }),
	quantity: z.int().meta({ description: 'Ordered grams or pieces' }),
	packedQuantity: z.int().nullable().meta({ description: 'Packed grams or pieces; null until packed' }),
	shortReason: z.enum(shortReasons).nullable().meta({ description: 'Why less was packed than ordered' }),
	substitution: substitution.meta({ description: 'What is wanted instead if it is missing' }),
	substitutesItemId: id.nullable().meta({ description: 'The line that it was packed instead of' }),
	refusedQuantity: z.int().meta({ description: 'Grams or pieces refused at the door' }),
	lineTotalMinor: minorUnits.meta({ description: 'Before discounts; as ordered, as packed once it is' }),
	discountMinor: minorUnits,
	taxBasisPoints: z.int().meta({ description: 'GST within the price; 500 is 5 %', example: 0 }),
	taxMinor: minorUnits.meta({ description: 'Within what is left after the discount' }),
	hsnCode: z.string().nullable().meta({ description: 'Code of the goods in the harmonised system' }),
	orderedTotalMinor: minorUnits.meta({ description: 'As ordered' }),
});

const orderEventOutput = z.object({ type: z.enum(orderEventTypes), occurredAt: instant });

const orderSummary = z.object({
	id,
	number,
	status,
	currency,
	totalMinor: minorUnits,
	slot,
	createdAt: instant,
});

export const orderOutput = orderSummary.extend({
	paymentMethod: z.enum(paymentMethods),
	paymentStatus: z.enum(paymentStatuses).meta({ description: 'Where its payment stands' }),
	subtotalMinor: minorUnits,
	discountMinor: minorUnits,
	deliveryFeeMinor: minorUnits,
	packingFeeMinor: minorUnits,
	taxMinor: minorUnits.meta({ description: 'Within the total, not on top of it' }),
	couponCode: z.string().nullable(),
	estimatedTotalMinor: minorUnits.meta({
		description: 'The total as ordered; once packed, `totalMinor` counts',
	}),
	refundedMinor: minorUnits.meta({ description: 'What of the total was given back' }),
	substitution,
	note: z.string().nullable(),
	cancelReason: z.enum(cancelReasons).nullable(),
	hasInvoice: z.boolean().meta({ description: 'Whether `orders.getInvoiceUrl` has something to give' }),
	address: orderAddressOutput,
	items: z.array(orderItemOutput),
	events: z.array(orderEventOutput).meta({ description: 'Timeline, oldest first' }),
});
export type OrderOutput = z.output<typeof orderOutput>;

export const orderIdInput = z.strictObject({ orderId: id });

export const setSubstitutionInput = z.strictObject({
	orderId: id,
	substitution: substitution.optional(),
	lines: z
		.array(z.strictObject({ itemId: id, substitution: substitution.nullable() }))
		.max(200)
		.default([])
		.meta({ description: 'Lines for which something else is wanted; null: as for the order' }),
});
export type SetSubstitutionInput = z.output<typeof setSubstitutionInput>;

export const reorderOutput = z.object({
	added: z
		.array(
			z.object({
				sellUnitId: id,
				name: z.string(),
				quantity: z.int().meta({ description: 'Grams or pieces' }),
				priceMinor: minorUnits.meta({ description: 'Today' }),
				orderedPriceMinor: minorUnits.meta({ description: 'When it was ordered' }),
			}),
		)
		.meta({ description: 'What is in the cart now' }),
	gone: z
		.array(z.object({ sellUnitId: id, name: z.string(), reason: z.enum(['not_sold', 'quantity']) }))
		.meta({ description: 'No longer sold, or not in that quantity' }),
});
export type ReorderOutput = z.output<typeof reorderOutput>;

export const watchOrderInput = z.strictObject({
	orderId: id,
	lastEventId: id
		.optional()
		.meta({ description: 'The last event that was seen; what came after it follows' }),
});
export type WatchOrderInput = z.output<typeof watchOrderInput>;

export const orderProgressOutput = orderEventOutput.extend({
	status: status.meta({ description: 'Where the order stood after it' }),
});
export type OrderProgress = z.output<typeof orderProgressOutput>;

export const listOrdersInput = z.strictObject({ status: status.optional(), ...pageInput });
export type ListOrdersInput = z.output<typeof listOrdersInput>;
export const listOrdersOutput = pageOf(orderSummary);

const adminOrderSummary = orderSummary.extend({
	hubCode: z.string(),
	customerName: z.string(),
	pincode: z.string(),
});
export const adminListOrdersInput = listOrdersInput.extend({
	hubId: id.optional().meta({ description: 'Only orders of this hub' }),
	slotId: id.optional().meta({ description: 'Only orders of this delivery slot' }),
});
export type AdminListOrdersInput = z.output<typeof adminListOrdersInput>;
export const adminListOrdersOutput = pageOf(adminOrderSummary);

export const adminCancelOrderInput = orderIdInput.extend({
	reason: z
		.enum(['customer_request', 'out_of_stock', 'not_deliverable'])
		.meta({ description: 'What the customer is told' }),
});
export type AdminCancelOrderInput = z.output<typeof adminCancelOrderInput>;

export const invoiceUrlOutput = z.object({
	url: z.url().meta({ description: 'Downloads the PDF without further credentials' }),
	expiresAt: instant,
});
