import { type EntityManager, newId, WebhookDelivery, WebhookEndpoint } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { WebhookEvent } from './webhook-events.schemas.ts';
import { deliver } from './webhooks.jobs.ts';

/**
 * Makes a delivery for each endpoint that listens and was there when it happened, in the transaction of `em`; a second
 * call makes none.
 */
export async function fanOutEvent(em: EntityManager, event: WebhookEvent, now: Date): Promise<void> {
	const wasThere = { createdAt: { $lte: new Date(event.occurredAt) } };
	const endpoints = await em.find(WebhookEndpoint, { isEnabled: true, ...wasThere });
	const known = await em.find(WebhookDelivery, { eventId: event.id }, { fields: ['endpoint'] });
	const reached = new Set(known.map(({ endpoint }) => endpoint.id));
	for (const endpoint of endpoints) {
		const isListening = endpoint.eventTypes.some((type) => type === event.type);
		if (isListening && !reached.has(endpoint.id)) createDelivery(em, endpoint, event, now);
	}
}

/** Promises to send the event to one endpoint. */
export function createDelivery(
	em: EntityManager,
	endpoint: WebhookEndpoint,
	event: WebhookEvent,
	now: Date,
): WebhookDelivery {
	const delivery = em.create(WebhookDelivery, {
		id: newId(),
		endpoint,
		eventId: event.id,
		type: event.type,
		payload: event,
		status: 'pending',
		attempts: 0,
		lastStatus: null,
		lastError: null,
		nextAttemptAt: null,
		claimedUntil: null,
		deliveredAt: null,
		createdAt: now,
	});
	enqueue(em, deliver, { deliveryId: delivery.id, endpointId: endpoint.id });
	return delivery;
}
