import { claimDeferred } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { sendMessage } from './notifications.jobs.ts';

/** Messages taken in one run; the next run takes the rest. */
const BATCH_SIZE = 500;

/** Sends what waited for the end of quiet hours; returns how many. Two at once take different ones. */
export function sendDeferred(services: Services): Promise<number> {
	return transact(services, async (em) => {
		const due = await claimDeferred(em, services.clock.now(), BATCH_SIZE);
		for (const message of due) {
			message.status = 'pending';
			enqueue(em, sendMessage, { messageId: message.id, channel: message.channel });
		}
		return due.length;
	});
}
