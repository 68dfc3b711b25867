import { styleText } from 'node:util';
import { type SupervisedProcess, supervise } from '@dailyveg/stack';
import { root } from './workspace.ts';

/**
 * Flags of Node that server and worker are meant to run with, in production as well (docs/operations.md). A request's
 * garbage fits into 8 MiB, and all that lives long into 60; without these bounds V8 lets the process grow by 100 MiB
 * before it collects.
 */
export const appFlags: readonly string[] = ['--max-semi-space-size=8', '--max-old-space-size=256'];

/** Keeps compiled modules between starts: a third off the cold start, and no compiler left in memory. */
export const appEnv = { NODE_COMPILE_CACHE: `${root}/node_modules/.cache/compile` };

type App = {
	name: string;
	/** Its entry file, relative to the root. */
	main: string;
	env: Readonly<Record<string, string | undefined>>;
	colour: 'cyan' | 'magenta';
	/** Takes each line that it prints; standard output unless told. */
	onLine?: ((line: string) => void) | undefined;
};

/** Starts an app; each line it prints is marked with its name. */
export function startApp({ name, main, env, colour, onLine = print }: App): Promise<SupervisedProcess> {
	const mark = styleText(colour, `${name.padEnd(6)} │`, { stream: process.stdout });
	return supervise({
		command: process.execPath,
		args: [...appFlags, main],
		cwd: root,
		env: { ...process.env, ...appEnv, ...env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
		output: { onData: splitLines((line) => onLine(`${mark} ${line}`)) },
		graceSeconds: 15,
	});
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}

/** Collects chunks into whole lines. */
export function splitLines(onLine: (line: string) => void): (chunk: string) => void {
	let rest = '';
	return (chunk) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		lines.forEach(onLine);
	};
}
