import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findFreePort, type SupervisedProcess, supervise } from '@dailyveg/stack';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const READY_WITHIN_MS = 30_000;
/** Short against a cold start, so that the wait does not blur it. */
const KNOCK_EVERY_MS = 5;

/** A program of the workspace that listens on a port. */
export interface Program {
	url: string;
	pid: number;
	/** Milliseconds from its start until it answered. */
	coldStartMs: number;
	stop(): Promise<unknown>;
}

interface Recipe {
	/** Entry file, relative to the root of the workspace. */
	main: string;
	/** The whole environment but the port. */
	env: Record<string, string>;
	portVariable?: string;
	/** Address that answers with success once the program is up. */
	readyPath: string;
	nodeArgs?: readonly string[];
}

/** Starts a program of the workspace and waits for its first answer. It cannot outlive us. */
export async function startProgram(recipe: Recipe): Promise<Program> {
	const { main, env, portVariable = 'PORT', readyPath, nodeArgs = [] } = recipe;
	const port = await findFreePort();
	const output: string[] = [];
	const startedAt = performance.now();
	const child = await supervise({
		command: process.execPath,
		args: [...nodeArgs, join(root, main)],
		cwd: root,
		env: { PATH: process.env['PATH'], ...env, [portVariable]: String(port) },
		output: { onData: (chunk) => output.push(chunk) },
	});
	const url = `http://127.0.0.1:${port}`;
	try {
		await firstAnswer(child, new URL(readyPath, url));
	} catch (error) {
		await child.kill();
		throw new Error(`${main}: ${error instanceof Error ? error.message : error}\n${output.join('')}`);
	}
	return { url, pid: child.pid, coldStartMs: performance.now() - startedAt, stop: child.stop };
}

async function firstAnswer(child: SupervisedProcess, url: URL): Promise<void> {
	let hasEnded = false;
	child.exited.then(() => {
		hasEnded = true;
	});
	const deadline = performance.now() + READY_WITHIN_MS;
	for (;;) {
		const response = await fetch(url).catch(() => undefined);
		await response?.arrayBuffer();
		if (response?.ok) return;
		if (hasEnded) throw new Error('ended by itself');
		if (performance.now() > deadline) throw new Error(`no success from ${url} in ${READY_WITHIN_MS} ms`);
		await sleep(KNOCK_EVERY_MS);
	}
}

/** Clock ticks per second in which Linux counts processor time; the same on all of today's machines. */
const TICKS_PER_SECOND = 100;

/** Processor time a process has used so far; undefined where the system does not tell it through /proc. */
export async function processorSeconds(pid: number): Promise<number | undefined> {
	const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
	// Behind the name, which may hold anything but a closing bracket: state, then numbers.
	const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
	return fields && (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}

/** Resident memory of a process in MiB; undefined where the system does not tell it through /proc. */
export async function residentMebibytes(pid: number): Promise<number | undefined> {
	const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
	const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
	return kibibytes === undefined ? undefined : Number(kibibytes) / 1_024;
}
