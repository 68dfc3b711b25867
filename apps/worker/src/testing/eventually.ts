import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats a check until it passes; its last failure when it does not within `timeoutMs`. */
export async function eventually<Result>(
	check: () => Promise<Result>,
	{ timeoutMs = 15_000, intervalMs = 25 } = {},
): Promise<Result> {
	const deadline = performance.now() + timeoutMs;
	for (;;) {
		try {
			return await check();
		} catch (error) {
			if (performance.now() > deadline) throw error;
			await sleep(intervalMs);
		}
	}
}
