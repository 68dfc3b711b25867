import {
	cancelReasons,
	orderStatuses,
	stockAlertKinds,
	stockMeasures,
	WEBHOOK_TEST_TYPE,
	webhookEventTypes,
} from '@dailyveg/db/enums';
import { z } from 'zod';
import { currency, id, minorUnits } from '../../contract/values.ts';

/** What is told of an order: nothing of the person who ordered; a program that needs more asks for the order. */
const orderData = z.object({
	orderId: id,
	number: z.string().meta({ description: 'What people call the order', example: 'DV-261122-7K3M9QX2' }),
	status: z.enum(orderStatuses).meta({ description: 'State it has reached', example: 'placed' }),
	hubId: id,
	currency,
	totalMinor: minorUnits,
	cancelReason: z
		.enum(cancelReasons)
		.nullable()
		.meta({ description: 'null unless it was cancelled', example: null }),
});

const productData = z.object({
	productId: id,
	slug: z.string().meta({ description: 'Its name in URLs', example: 'tomato' }),
	isActive: z.boolean().meta({ description: 'Whether it is on sale', example: true }),
});

const stockAlertData = z.object({
	alertId: id,
	kind: z
		.enum(stockAlertKinds)
		.meta({ description: 'Little is left, a lot expires soon, or has expired', example: 'low' }),
	hubId: id,
	productId: id,
	slug: z.string().meta({ description: 'The product’s name in URLs', example: 'tomato' }),
	lotId: id.nullable().meta({ description: 'The lot that expires' }),
	measure: z.enum(stockMeasures).meta({ description: 'What the quantity counts', example: 'gram' }),
	quantity: z.int().meta({ description: 'What is available, or left of the lot', example: 3_500 }),
});

const testData = z.object({
	message: z.string().meta({ description: 'For people', example: 'The endpoint hears us.' }),
});

const eventOf = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
	z.object({
		id: id.meta({ description: 'The same however often the event is sent; also in `webhook-id`' }),
		type: z.literal(type).meta({ example: type }),
		occurredAt: z.iso.datetime().meta({ description: 'UTC instant', example: '2026-11-22T06:30:00.000Z' }),
		data,
	});

/** Every event with the shape in which it is sent. */
export const webhookEvents = {
	'order.placed': eventOf('order.placed', orderData).meta({ description: 'A customer placed an order' }),
	'order.confirmed': eventOf('order.confirmed', orderData).meta({ description: 'Staff accepted an order' }),
	'order.packing': eventOf('order.packing', orderData).meta({ description: 'Staff began to pack an order' }),
	'order.packed': eventOf('order.packed', orderData).meta({
		description: 'An order is packed; its total is what was packed',
	}),
	'order.dispatched': eventOf('order.dispatched', orderData).meta({ description: 'An order left the hub' }),
	'order.delivered': eventOf('order.delivered', orderData).meta({
		description: 'A customer has their order',
	}),
	'order.partly_delivered': eventOf('order.partly_delivered', orderData).meta({
		description: 'A customer has their order, but for what they refused at the door',
	}),
	'order.failed': eventOf('order.failed', orderData).meta({
		description: 'A rider could not hand an order over',
	}),
	'order.returned': eventOf('order.returned', orderData).meta({
		description: 'The goods of an order came back',
	}),
	'order.cancelled': eventOf('order.cancelled', orderData).meta({
		description: 'The customer or the shop cancelled an order, or nobody confirmed it in time',
	}),
	'product.changed': eventOf('product.changed', productData).meta({
		description: 'A product was added or changed, or one of its prices',
	}),
	'stock.alerted': eventOf('stock.alerted', stockAlertData).meta({
		description: 'Of a product little is left in a hub, or a lot expires soon or has expired',
	}),
	[WEBHOOK_TEST_TYPE]: eventOf(WEBHOOK_TEST_TYPE, testData).meta({
		description: 'Sent when staff try an endpoint',
	}),
};

/** An event as endpoints get it. */
export type WebhookEvent = {
	[Type in keyof typeof webhookEvents]: z.output<(typeof webhookEvents)[Type]>;
}[keyof typeof webhookEvents];

/** What an event of this type tells. */
export type WebhookData<Type extends WebhookEvent['type']> = Extract<WebhookEvent, { type: Type }>['data'];

/** Any event, as jobs and tables hold it. */
export const webhookEvent = z.discriminatedUnion('type', [
	webhookEvents['order.placed'],
	webhookEvents['order.confirmed'],
	webhookEvents['order.packing'],
	webhookEvents['order.packed'],
	webhookEvents['order.dispatched'],
	webhookEvents['order.delivered'],
	webhookEvents['order.partly_delivered'],
	webhookEvents['order.failed'],
	webhookEvents['order.returned'],
	webhookEvents['order.cancelled'],
	webhookEvents['product.changed'],
	webhookEvents['stock.alerted'],
	webhookEvents[WEBHOOK_TEST_TYPE],
]);

/** What an endpoint may listen to. */
export const eventTypes = z
	.array(z.enum(webhookEventTypes))
	.min(1)
	.max(webhookEventTypes.length)
	.meta({ description: 'What it wants to hear of', example: ['order.placed'] });
