import { transact } from '@dailyveg/api';
import { DeadLetter, UniqueConstraintViolationException } from '@dailyveg/db';
import type { WorkerServices } from './handler.ts';

/** A message that no handler can take. */
export interface DeadMessage {
	id: string;
	name: string;
	payload: unknown;
}

/** Puts a message aside for a person; a second burial changes nothing. */
export async function bury(
	{ api, logger }: Pick<WorkerServices, 'api' | 'logger'>,
	message: DeadMessage,
	reason: string,
): Promise<void> {
	try {
		await transact(api, async (em) => {
			em.create(DeadLetter, { ...message, error: reason });
		});
		logger.error({ messageId: message.id, job: message.name, reason }, 'put a job aside');
	} catch (error) {
		if (!(error instanceof UniqueConstraintViolationException)) throw error;
	}
}
