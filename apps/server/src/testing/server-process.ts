import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ApiEnv } from '@dailyveg/api';

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The server as it runs in production: a process of its own. */
export interface ServerProcess {
	url: string;
	process: ChildProcess;
	/** Exit code, once it has ended. */
	exited: Promise<number | null>;
}

/** Starts a server process and resolves once it says where it listens. */
export async function startServerProcess(env: ApiEnv): Promise<ServerProcess> {
	const child = spawn(process.execPath, [main], {
		env: { ...process.env, ...asVariables(env), NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'info' },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const exited = once(child, 'exit').then(([code]) => code as number | null);
	const url = await Promise.race([
		listeningUrl(child),
		exited.then((code) => Promise.reject(new Error(`the server ended with ${code}`))),
	]);
	return { url, process: child, exited };
}

/** The environment that parses to these values. */
function asVariables(env: ApiEnv): Record<string, string> {
	return Object.fromEntries(
		Object.entries(env).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.join(',') : String(value),
		]),
	);
}

/** Reads on afterwards: a process that cannot write its last lines waits for a reader, and never ends. */
function listeningUrl({ stdout }: ChildProcess): Promise<string> {
	let output = '';
	return new Promise((resolve, reject) => {
		stdout?.setEncoding('utf8').on('data', (chunk: string) => {
			if (output.length < 100_000) output += chunk;
			const [, url] = /listening on (http:[^"\s]+)/.exec(output) ?? [];
			if (url !== undefined) resolve(url);
		});
		stdout?.once('end', () => reject(new Error(`the server never listened:\n${output}`)));
	});
}
