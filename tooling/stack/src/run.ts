import { spawn } from 'node:child_process';
import type { Account } from './accounts.ts';
import { explainLog, StackError } from './errors.ts';

type RunOptions = { account?: Account | undefined; cwd?: string; input?: string; env?: NodeJS.ProcessEnv };

/** Runs a program to its end and returns what it printed; a failure carries its last lines. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			...(options.account && { uid: options.account.uid, gid: options.account.gid }),
			...(options.cwd !== undefined && { cwd: options.cwd }),
			env: options.env ?? serverEnvironment(),
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk: string) => {
				output += chunk;
			});
		}
		child.once('error', reject);
		child.once('close', (code, signal) => {
			if (code === 0) resolve(output);
			else
				reject(new StackError(explainLog(`${command} failed (${signal ?? code}).`, lastLines(output, 20))));
		});
		// A program that ends without reading its input must not end us with EPIPE.
		child.stdin.on('error', () => undefined);
		child.stdin.end(options.input ?? '');
	});
}

/** Servers get no variables of ours but these: PGPORT, MYSQL_HOME and the like would change what they do. */
export function serverEnvironment(): NodeJS.ProcessEnv {
	const { PATH, TMPDIR } = process.env;
	return { PATH, TMPDIR, LC_ALL: 'C', TZ: 'UTC' };
}

/** The end of a text. */
export function lastLines(text: string, count: number): string {
	return text.trimEnd().split('\n').slice(-count).join('\n');
}
