import { outwardChannels } from '@dailyveg/db/enums';
import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';

/** Makes a message of a notification for each way its reader wants. */
export const fanOutNotification = defineJob({
	name: 'notifications.fanOut',
	payload: z.object({ notificationId: z.uuid() }),
});

/** Tries to hand over a message, over about sixteen hours; who it is for may not want it later. */
export const MAX_SENDINGS = 12;
/** Runs that may fail before they reach anybody, as while MySQL is away. */
const SPARE_RUNS = 15;
/** Messages of a channel under way at once: while its gateway hangs, it holds up so many jobs and no more. */
const LANES = 3;

/** Sends a message. */
export const sendMessage = defineJob({
	name: 'notifications.send',
	payload: z.object({ messageId: z.uuid(), channel: z.enum(outwardChannels) }),
	maxAttempts: MAX_SENDINGS + SPARE_RUNS,
	queueOf: ({ messageId, channel }) => `notifications:${channel}:${laneOf(messageId)}`,
});

/** Last digits of an id are random. */
const laneOf = (id: string): number => Number.parseInt(id.slice(-4), 16) % LANES;

export type SendMessagePayload = z.output<typeof sendMessage.payload>;
