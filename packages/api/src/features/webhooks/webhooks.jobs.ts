import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';
import { webhookEvent } from './webhook-events.schemas.ts';

/** Makes a delivery of an event for each endpoint that listens. */
export const fanOut = defineJob({ name: 'webhooks.fanOut', payload: webhookEvent });

/** Attempts to reach an endpoint over about four days, with graphile-worker's growing waits between them. */
export const MAX_ATTEMPTS = 25;
/** Runs of the job that may fail before they reach anybody, as while MySQL is away: the delivery has the last word. */
const SPARE_RUNS = 15;

/** Sends a delivery. Those of one endpoint go one after another, so that a slow one holds up nobody else. */
export const deliver = defineJob({
	name: 'webhooks.deliver',
	payload: z.object({ deliveryId: z.uuid(), endpointId: z.uuid() }),
	maxAttempts: MAX_ATTEMPTS + SPARE_RUNS,
	queueOf: ({ endpointId }) => `webhooks:${endpointId}`,
});

export type DeliverPayload = z.output<typeof deliver.payload>;
