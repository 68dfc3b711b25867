import {
	claimDelivery,
	type DeliverPayload,
	recordDelivered,
	recordFailedAttempt,
} from '@dailyveg/api/use-cases';
import { sendWebhook } from '../../webhooks/send-webhook.ts';
import type { Handler } from '../handler.ts';

/** Sends a delivery; throws when it is to be tried again. A crash may send it twice, under one `webhook-id`. */
export const handleDeliver: Handler<DeliverPayload> = async (payload, { api }) => {
	const webhook = await claimDelivery(api, payload.deliveryId);
	if (!webhook) return undefined;
	const attempt = await sendWebhook(webhook, {
		now: api.clock.now(),
		allowLoopback: api.env.WEBHOOKS_ALLOW_PRIVATE,
	});
	if (attempt.error === null) return (em) => recordDelivered(em, api, payload, attempt.status);
	const isRetried = await recordFailedAttempt(api, payload.deliveryId, attempt);
	if (isRetried) throw new Error(`the endpoint took no webhook: ${attempt.error}`);
	return undefined;
};
