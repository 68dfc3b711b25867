import { fanOutEvent, type WebhookEvent } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Makes a delivery for each endpoint that listens. */
export const handleFanOut: Handler<WebhookEvent> =
	async (event, { api }) =>
	(em) =>
		fanOutEvent(em, event, api.clock.now());
