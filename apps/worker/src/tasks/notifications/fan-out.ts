import { fanOutNotification } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Makes a message for each way in which the reader wants to hear of it. */
export const handleFanOutNotification: Handler<{ notificationId: string }> =
	async ({ notificationId }, { api }) =>
	(em) =>
		fanOutNotification(em, api, notificationId);
