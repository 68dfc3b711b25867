import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until a health address answers with success; the signal ends the wait. */
export async function waitUntilReady(
	name: string,
	url: string,
	signal: AbortSignal,
	milliseconds = 60_000,
): Promise<void> {
	const deadline = Date.now() + milliseconds;
	for (let answer = 'no answer'; ; ) {
		signal.throwIfAborted();
		try {
			const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(5_000)]) });
			answer = `${response.status} ${await response.text()}`;
			if (response.ok) return;
		} catch {
			signal.throwIfAborted();
		}
		if (Date.now() > deadline) throw new Error(`${name} is not ready after ${milliseconds} ms: ${answer}`);
		await sleep(100);
	}
}
