/** What programs can be told of. */
export const webhookEventTypes = [
	'order.placed',
	'order.confirmed',
	'order.packing',
	'order.packed',
	'order.dispatched',
	'order.delivered',
	'order.partly_delivered',
	'order.failed',
	'order.returned',
	'order.cancelled',
	'product.changed',
	'stock.alerted',
] as const;
export type WebhookEventType = (typeof webhookEventTypes)[number];

/** Sent only when staff ask for it, to whichever endpoint they name. */
export const WEBHOOK_TEST_TYPE = 'endpoint.test';

/** `pending`: under way, or waiting for its next attempt. */
export const webhookDeliveryStatuses = ['pending', 'delivered', 'failed'] as const;
export type WebhookDeliveryStatus = (typeof webhookDeliveryStatuses)[number];

/** Why an endpoint gets nothing: staff want it so, nothing but failures for days, or it answered 410 Gone. */
export const webhookDisabledReasons = ['staff', 'failing', 'gone'] as const;
export type WebhookDisabledReason = (typeof webhookDisabledReasons)[number];
