import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';
import { webhookEvent } from './webhook-events.schemas.ts';

/** Makes a delivery of an event for each endpoint that listens. */
export const fanOut = defineJob({ name: 'webhooks.fanOut', payload: webhookEvent });

/** Attempts over about three days, with graphile-worker's growing waits between them. */
const MAX_ATTEMPTS = 25;

/** Sends a delivery. Those of one endpoint go one after another, so that a slow one holds up nobody else. */
export const deliver = defineJob({
	name: 'webhooks.deliver',
	payload: z.object({ deliveryId: z.uuid(), endpointId: z.uuid() }),
	maxAttempts: MAX_ATTEMPTS,
	queueOf: ({ endpointId }) => `webhooks:${endpointId}`,
});

export type DeliverPayload = z.output<typeof deliver.payload>;
