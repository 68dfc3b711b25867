import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './accounts.ts';
import { explainLog, StackError } from './errors.ts';
import { endLeftover, recordProcess } from './leftovers.ts';
import { findFreePort, isPortFree, rememberedPort, rememberPort } from './ports.ts';
import { lastLines } from './run.ts';
import { type SupervisedProcess, supervise } from './supervise.ts';
import type { Service, ServiceName, ServiceVariables, StackEnv } from './types.ts';

type Recipe<Name extends ServiceName> = {
	name: Name;
	/** Folder of this service: log, remembered port, record of its process. */
	folder: string;
	/** Insist on this port. */
	port?: number | undefined;
	command: string;
	args: (port: number) => readonly string[];
	cwd?: string;
	account?: Account | undefined;
	stopSignal: NodeJS.Signals;
	/** Resolves when the server answers, rejects while it does not. */
	ping: (port: number) => Promise<unknown>;
	url: (port: number) => string;
	env: (port: number) => Pick<StackEnv, ServiceVariables[Name]>;
};

const readyWithinMilliseconds = 60_000;

/** Runs a server binary as our child on a free loopback port and waits until it answers. */
export async function startLocalService<Name extends ServiceName>(
	recipe: Recipe<Name>,
): Promise<Service<Name>> {
	await mkdir(recipe.folder, { recursive: true });
	const first = await launchOnSomePort(recipe);
	const { port } = first;
	let running: SupervisedProcess | undefined = first.running;
	const forget = (ended: SupervisedProcess) => {
		if (running === ended) running = undefined;
	};
	first.running.exited.then(() => forget(first.running));
	return {
		name: recipe.name,
		source: 'process',
		url: recipe.url(port),
		env: recipe.env(port),
		get pid() {
			return running?.pid;
		},
		async start() {
			if (running !== undefined) return;
			const next = await launch(recipe, port);
			running = next;
			next.exited.then(() => forget(next));
		},
		async stop() {
			await running?.stop();
			running = undefined;
		},
		async kill() {
			await running?.kill();
			running = undefined;
		},
	};
}

async function launchOnSomePort<Name extends ServiceName>(recipe: Recipe<Name>) {
	for (let attempt = 1; ; attempt += 1) {
		await endLeftover(recipe.folder);
		const port = recipe.port ?? (attempt === 1 ? await rememberedPort(recipe.folder) : await findFreePort());
		try {
			const running = await launch(recipe, port);
			await rememberPort(recipe.folder, port);
			return { running, port };
		} catch (error) {
			// Somebody took the port between our look and the start of the server: choose another.
			const isStolen = recipe.port === undefined && !(await isPortFree(port));
			if (!isStolen || attempt === 3) throw error;
		}
	}
}

async function launch<Name extends ServiceName>(
	recipe: Recipe<Name>,
	port: number,
): Promise<SupervisedProcess> {
	if (!(await isPortFree(port))) {
		throw new StackError(
			`Port ${port} on 127.0.0.1, meant for ${recipe.name}, is in use by another program.`,
		);
	}
	const log = join(recipe.folder, 'server.log');
	const running = await supervise({
		command: recipe.command,
		args: recipe.args(port),
		cwd: recipe.cwd ?? recipe.folder,
		account: recipe.account,
		stopSignal: recipe.stopSignal,
		output: { file: log },
	});
	await recordProcess(recipe.folder, running.pid);
	let hasEnded = false;
	running.exited.then(() => {
		hasEnded = true;
	});
	const deadline = Date.now() + readyWithinMilliseconds;
	while (!(await answers(recipe, port))) {
		if (hasEnded || Date.now() > deadline) {
			await running.kill();
			const excerpt = lastLines(await readFile(log, 'utf8').catch(() => ''), 15);
			const title = hasEnded ? 'ended during its start' : `gave no answer for ${readyWithinMilliseconds} ms`;
			throw new StackError(explainLog(`${recipe.name} (${recipe.command}) ${title}.`, excerpt));
		}
		await sleep(20);
	}
	return running;
}

async function answers<Name extends ServiceName>(recipe: Recipe<Name>, port: number): Promise<boolean> {
	try {
		await recipe.ping(port);
		return true;
	} catch {
		return false;
	}
}
