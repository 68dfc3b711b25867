import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { LoadJob, LoadResult } from './load-job.ts';

const program = fileURLToPath(new URL('./generator.process.ts', import.meta.url));

/** Puts servers under load, from a process of its own. */
export interface LoadGenerator {
	run(job: LoadJob): Promise<LoadResult>;
	stop(): void;
}

/** Once the signal fires it refuses further jobs. */
export function startLoadGenerator(signal: AbortSignal): LoadGenerator {
	const child = fork(program, { serialization: 'advanced', execArgv: [] });
	return {
		run: async (job) => {
			signal.throwIfAborted();
			return ask(child, job);
		},
		stop: () => child.disconnect(),
	};
}

async function ask(child: ChildProcess, job: LoadJob): Promise<LoadResult> {
	const answer = new AbortController();
	const crash = once(child, 'exit', { signal: answer.signal }).then(([code]) => {
		throw new Error(`The load generator ended by itself (exit code ${code}).`);
	});
	child.send(job);
	try {
		const [result] = (await Promise.race([once(child, 'message', { signal: answer.signal }), crash])) as [
			LoadResult,
		];
		return result;
	} finally {
		answer.abort();
		crash.catch(() => undefined);
	}
}
