import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const START_LIMIT_MS = 30_000;
const LOOK_MS = 50;

/** A program in a process of its own, of which every word is kept. */
export interface RecordedProcess {
	/** What it says of where it listens. */
	url: string;
	/** Ends it with SIGTERM and resolves with all that it wrote to standard output and error. */
	stop(): Promise<string>;
}

/** Starts a program and resolves once it has logged an address. */
export async function recordProcess(
	main: string,
	variables: Readonly<Record<string, string>>,
): Promise<RecordedProcess> {
	const child = spawn(process.execPath, [main], {
		env: { PATH: process.env['PATH'], ...variables },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => {
			output += String(chunk);
		});
	const exited = once(child, 'exit');
	const deadline = Date.now() + START_LIMIT_MS;
	for (;;) {
		const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
		if (url !== undefined) return { url, stop };
		if (child.exitCode !== null || Date.now() > deadline) {
			child.kill('SIGKILL');
			throw new Error(`it never listened:\n${output}`);
		}
		await sleep(LOOK_MS);
	}

	async function stop(): Promise<string> {
		child.kill('SIGTERM');
		await exited;
		return output;
	}
}
