import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StackError } from './errors.ts';
import { identify, identifySelf, isRunning, type ProcessIdentity } from './process-identity.ts';

type ProcessRecord = { server: ProcessIdentity; owner: ProcessIdentity };

const fileIn = (folder: string) => join(folder, 'process.json');

/** Notes which server runs on this folder, for the case that even its supervisor is killed. */
export async function recordProcess(folder: string, pid: number): Promise<void> {
	const server = identify(pid);
	if (server === undefined) return;
	const record: ProcessRecord = { server, owner: identifySelf() };
	await writeFile(fileIn(folder), JSON.stringify(record));
}

/** Ends a server that an earlier run left on this folder; never touches a stranger that got its process id. */
export async function endLeftover(folder: string): Promise<void> {
	const record = await readRecord(folder);
	if (record === undefined) return;
	if (isRunning(record.server)) {
		if (isRunning(record.owner) && record.owner.pid !== process.pid) {
			throw new StackError(`${folder} is in use by process ${record.owner.pid}; stop that one first.`);
		}
		await end(record.server);
	}
	await rm(fileIn(folder), { force: true });
}

async function end(server: ProcessIdentity): Promise<void> {
	for (const [signal, milliseconds] of [
		['SIGTERM', 5_000],
		['SIGKILL', 5_000],
	] as const) {
		process.kill(server.pid, signal);
		for (let waited = 0; waited < milliseconds && isRunning(server); waited += 50) await sleep(50);
		if (!isRunning(server)) return;
	}
	throw new StackError(`Process ${server.pid}, left by an earlier run, cannot be ended.`);
}

async function readRecord(folder: string): Promise<ProcessRecord | undefined> {
	try {
		return JSON.parse(await readFile(fileIn(folder), 'utf8')) as ProcessRecord;
	} catch {
		// Absent, or cut off by a full disk: either way there is nothing to rely on.
		return undefined;
	}
}
