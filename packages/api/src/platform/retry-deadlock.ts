import { setTimeout as sleep } from 'node:timers/promises';

const MAX_ATTEMPTS = 8;
const BASE_DELAY_MS = 4;

/** 1213 deadlock victim (also a failed Galera certification), 1020 snapshot conflict of newer MariaDB. */
const RETRYABLE = new Set([1213, 1020]);

/** Whether MySQL rolled the transaction back and expects it to be tried again. */
function isDeadlock(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	if ('errno' in error && RETRYABLE.has(error.errno as number)) return true;
	return isDeadlock(error.cause);
}

/** Runs `work` again, from its start, while it ends in a deadlock; full jitter keeps rivals from meeting again. */
export async function retryDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await work();
		} catch (error) {
			if (attempt === MAX_ATTEMPTS || !isDeadlock(error)) throw error;
			await sleep(Math.random() * BASE_DELAY_MS * 2 ** attempt);
		}
	}
}
