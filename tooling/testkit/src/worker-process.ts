import { fileURLToPath } from 'node:url';
import { type SupervisedProcess, supervise } from '@dailyveg/stack';

const main = fileURLToPath(new URL('../../../apps/worker/src/main.ts', import.meta.url));
/** What a shell says of a process that ended by SIGKILL. */
const KILLED = 128 + 9;

type Variables = Readonly<Record<string, string>>;

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
export async function runWorker(variables: Variables): Promise<WorkerProcess> {
	const found = Promise.withResolvers<string>();
	let said = '';
	let url: string | undefined;
	const worker = await superviseWorker(variables, (chunk) => {
		if (url !== undefined) return;
		said += chunk;
		url = /"url":"([^"]+)"/.exec(said)?.[1];
		if (url !== undefined) found.resolve(url);
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

/** A worker that is to die at a commit, perhaps before it answers. */
export interface DoomedWorker {
	/** Resolves when it was killed, rejects with what it said when it ended otherwise. */
	died: Promise<void>;
	/** SIGKILL, unless it is dead already. */
	kill(): Promise<void>;
}

/** Starts a worker with variables that say when it dies: those of `crashAtCommit()` among them. */
export async function runDoomedWorker(variables: Variables): Promise<DoomedWorker> {
	let said = '';
	const worker = await superviseWorker(variables, (chunk) => {
		said += chunk;
	});
	const died = worker.exited.then(({ code }) => {
		if (code !== KILLED) throw new Error(`the worker ended with ${code}: ${said}`);
	});
	return {
		died,
		kill: async () => {
			await worker.kill();
			await died;
		},
	};
}

const superviseWorker = (variables: Variables, onData: (chunk: string) => void): Promise<SupervisedProcess> =>
	supervise({
		command: process.execPath,
		args: [main],
		env: { PATH: process.env['PATH'], ...variables, LOG_LEVEL: 'info', WORKER_PORT: '0' },
		output: { onData },
	});
