export {
	claimDelivery,
	recordDelivered,
	recordFailedAttempt,
	type WebhookAttempt,
	type WebhookToSend,
} from './deliver-webhook.ts';
export { emitEvent } from './emit-event.ts';
export { fanOutEvent } from './fan-out-event.ts';
export type { WebhookEvent } from './webhook-events.schemas.ts';
export type { DeliverPayload } from './webhooks.jobs.ts';
