import { setTimeout as sleep } from 'node:timers/promises';

/** Longer than a minute: some things the worker does by the clock. */
const PATIENCE_MS = 90_000;
const PAUSE_MS = 100;

/** Asks again and again until there is something; throws when patience ends. */
export async function waitFor<Value>(
	what: string,
	look: () => Promise<Value | undefined>,
	pauseMs = PAUSE_MS,
): Promise<Value> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const value = await look();
		if (value !== undefined) return value;
		if (Date.now() > deadline) throw new Error(`${what} did not come within ${PATIENCE_MS / 1_000} s`);
		await sleep(pauseMs);
	}
}
