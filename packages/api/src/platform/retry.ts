import { setTimeout as sleep } from 'node:timers/promises';

const MAX_ATTEMPTS = 8;
const BASE_DELAY_MS = 4;

/** 1213 deadlock victim (also a failed Galera certification), 1020 snapshot conflict of newer MariaDB. */
const DEADLOCK_ERRNOS = new Set([1213, 1020]);

/** A transaction found that what was read before it has changed; read again and start over. */
export class StaleReadError extends Error {
	override name = 'StaleReadError';
}

/** Whether MySQL rolled the transaction back and expects it to be tried again. */
function isDeadlock(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if ('errno' in error && DEADLOCK_ERRNOS.has(error.errno as number)) return true;
	return isDeadlock(error.cause);
}

/** Runs `work` again, from its start, while it ends in a deadlock. */
export const retryDeadlock = <Result>(work: () => Promise<Result>): Promise<Result> =>
	retryWhile(isDeadlock, work);

/** Runs `work` again, from its start, while it throws StaleReadError. */
export const retryStaleRead = <Result>(work: () => Promise<Result>): Promise<Result> =>
	retryWhile((error) => error instanceof StaleReadError, work);

/** Bounded; full jitter keeps rivals from meeting again. */
async function retryWhile<Result>(
	isRetryable: (error: unknown) => boolean,
	work: () => Promise<Result>,
): Promise<Result> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt === MAX_ATTEMPTS || !isRetryable(error)) throw error;
			await sleep(Math.random() * BASE_DELAY_MS * 2 ** attempt);
		}
	}
}
