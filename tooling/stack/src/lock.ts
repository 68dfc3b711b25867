import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, StackError } from './errors.ts';
import { identifySelf, isRunning, type ProcessIdentity } from './process-identity.ts';
import type { StackEnv } from './types.ts';

/** What a running stack tells other commands in `stack.json`. */
export type StackRecord = {
	owner: ProcessIdentity;
	env: Partial<StackEnv>;
	/** Addresses and the like that the program around the stack added. */
	notes: Readonly<Record<string, string>>;
};

/** Another process runs a stack in this folder. */
export class StackAlreadyRunningError extends StackError {
	readonly record: StackRecord;
	constructor(dir: string, record: StackRecord) {
		const facts = Object.entries({ ...record.notes, ...record.env }).map(
			([name, value]) => `  ${name}=${value}`,
		);
		const state = facts.length === 0 ? 'Just starting' : 'Already running';
		super([`${state} in ${dir} as process ${record.owner.pid}.`, ...facts].join('\n'));
		this.record = record;
	}
}

const recordFile = (dir: string) => join(dir, 'stack.json');
const lockFile = (dir: string) => join(dir, 'stack.lock');

/** The stack that runs in this folder now, if any; what a dead process left behind does not count. */
export async function readRunningStack(dir: string): Promise<StackRecord | undefined> {
	const record = await readJson<StackRecord>(recordFile(dir));
	return record?.owner !== undefined && isRunning(record.owner) ? record : undefined;
}

/** Makes this process the only one to run a stack in the folder. */
export async function lockFolder(dir: string): Promise<void> {
	await mkdir(dir, { recursive: true });
	for (let attempt = 0; attempt < 5; attempt += 1) {
		if (await tryLock(dir)) return;
		const owner = await readJson<ProcessIdentity>(lockFile(dir));
		if (owner !== undefined && isRunning(owner)) {
			const record = await readRunningStack(dir);
			throw new StackAlreadyRunningError(dir, record ?? { owner, env: {}, notes: {} });
		}
		await removeStale(dir, owner);
	}
	throw new StackError(`Several programs start in ${dir} at once; try again.`);
}

/** Tells other commands how to reach the stack. The file holds passwords, so it is for its owner only. */
export async function publishStack(
	dir: string,
	env: Partial<StackEnv>,
	notes: StackRecord['notes'],
): Promise<void> {
	const record: StackRecord = { owner: identifySelf(), env, notes };
	const draft = `${recordFile(dir)}.partial`;
	await writeFile(draft, `${JSON.stringify(record, null, '\t')}\n`, { mode: 0o600 });
	await rename(draft, recordFile(dir));
}

/** Gives the folder free again. */
export async function unlockFolder(dir: string): Promise<void> {
	await rm(recordFile(dir), { force: true });
	await rm(lockFile(dir), { force: true });
}

async function tryLock(dir: string): Promise<boolean> {
	try {
		await writeFile(lockFile(dir), JSON.stringify(identifySelf()), { flag: 'wx' });
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

/** Two starters may see the same stale lock; moving it aside first lets neither delete the other's fresh one. */
async function removeStale(dir: string, seen: ProcessIdentity | undefined): Promise<void> {
	const aside = `${lockFile(dir)}.${process.pid}.stale`;
	try {
		await rename(lockFile(dir), aside);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return;
		throw error;
	}
	const moved = await readJson<ProcessIdentity>(aside);
	if (moved !== undefined && moved.startedAt !== seen?.startedAt && isRunning(moved)) {
		await rename(aside, lockFile(dir));
		return;
	}
	await rm(aside, { force: true });
}

async function readJson<Shape>(path: string): Promise<Shape | undefined> {
	try {
		return JSON.parse(await readFile(path, 'utf8')) as Shape;
	} catch {
		return undefined;
	}
}
