import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** Waits, or returns early when `signal` fires; never rejects. */
export async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
	await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}

/** Runs `work` now and again, `milliseconds` after each end, until `signal` fires. A failure goes to `onError`. */
export async function repeat(
	milliseconds: number,
	signal: AbortSignal,
	work: () => Promise<unknown>,
	onError: (error: unknown) => void,
): Promise<void> {
	while (!signal.aborted) {
		await work().catch(onError);
		await pause(milliseconds, signal);
	}
}

/** Resolves when `signal` fires, or at once when it has. */
export async function aborted(signal: AbortSignal): Promise<void> {
	if (!signal.aborted) await once(signal, 'abort');
}
