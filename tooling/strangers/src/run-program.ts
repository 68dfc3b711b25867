import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const TIMEOUT_MS = 30_000;

const execute = promisify(execFile);

/** Runs a program to its end; what it printed on success, an error with all of it on failure. */
export async function runProgram(command: string, args: readonly string[], cwd?: string): Promise<string> {
	try {
		const { stdout } = await execute(command, args, { cwd, timeout: TIMEOUT_MS });
		return stdout;
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: string; stderr?: string };
		throw new Error(`${command} failed:\n${stdout}${stderr}`, { cause: error });
	}
}
