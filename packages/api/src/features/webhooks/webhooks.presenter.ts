import type { WebhookDelivery, WebhookEndpoint } from '@dailyveg/db';
import type { WebhookDeliveryOutput, WebhookEndpointOutput } from './webhooks.schemas.ts';

/** What staff see of an endpoint: never its secrets. */
export function presentEndpoint(endpoint: WebhookEndpoint): WebhookEndpointOutput {
	const { id, url, description, eventTypes, owner, isEnabled, disabledReason } = endpoint;
	const { failingSince, previousSecretEndsAt, createdAt } = endpoint;
	const about = { id, url, description, eventTypes, ownerId: owner.id, isEnabled, disabledReason };
	return { ...about, failingSince, previousSecretEndsAt, createdAt };
}

export function presentDelivery(delivery: WebhookDelivery): WebhookDeliveryOutput {
	const { id, endpoint, eventId, type, payload, status, attempts, lastStatus, lastError } = delivery;
	const { nextAttemptAt, deliveredAt, createdAt } = delivery;
	const about = { id, endpointId: endpoint.id, eventId, type, body: JSON.stringify(payload), status };
	return { ...about, attempts, lastStatus, lastError, nextAttemptAt, deliveredAt, createdAt };
}
