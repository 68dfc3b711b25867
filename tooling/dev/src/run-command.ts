import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './workspace.ts';

type CommandOptions = { env?: Readonly<Record<string, string | undefined>>; signal?: AbortSignal };

/** Runs a program on our terminal and resolves with its exit code. */
export function runCommand(
	command: string,
	args: readonly string[],
	{ env, signal }: CommandOptions = {},
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			cwd: root,
			stdio: 'inherit',
			env: { ...process.env, PATH: pathWithTools(), ...env },
		});
		const stop = () => child.kill('SIGTERM');
		signal?.addEventListener('abort', stop, { once: true });
		child.once('error', reject);
		child.once('close', (code) => {
			signal?.removeEventListener('abort', stop);
			resolve(code ?? 1);
		});
	});
}

/** Turbo looks for pnpm on PATH: the pinned one is in node_modules. */
function pathWithTools(): string {
	const { PATH = '' } = process.env;
	return `${root}/node_modules/.bin${delimiter}${PATH}`;
}

/** Runs the command line of the database package with the Node that runs us. */
export function runDatabaseCommand(args: readonly string[], options: CommandOptions): Promise<number> {
	return runCommand(process.execPath, ['packages/db/src/cli.ts', ...args], options);
}
