import { fileURLToPath } from 'node:url';
import { supervise } from '@dailyveg/stack';

const main = fileURLToPath(new URL('../../../apps/worker/src/main.ts', import.meta.url));

/** A worker as it is deployed, in a process of its own that cannot outlive the test's. */
export interface WorkerProcess {
	/** Where its health and metrics are. */
	url: string;
	/** SIGKILL: no goodbye. */
	kill(): Promise<void>;
	/** SIGTERM; its exit code. */
	stop(): Promise<number>;
}

/** Starts a worker with these variables and no others, and waits until it answers. */
export async function runWorker(variables: Readonly<Record<string, string>>): Promise<WorkerProcess> {
	const found = Promise.withResolvers<string>();
	let said = '';
	let url: string | undefined;
	const worker = await supervise({
		command: process.execPath,
		args: [main],
		env: { PATH: process.env['PATH'], ...variables, LOG_LEVEL: 'info', WORKER_PORT: '0' },
		output: {
			onData: (chunk) => {
				if (url !== undefined) return;
				said += chunk;
				url = /"url":"([^"]+)"/.exec(said)?.[1];
				if (url !== undefined) found.resolve(url);
			},
		},
	});
	void worker.exited.then(() => found.reject(new Error(`the worker ended: ${said}`)));
	return {
		url: await found.promise,
		kill: async () => {
			await worker.kill();
		},
		stop: async () => (await worker.stop()).code,
	};
}
