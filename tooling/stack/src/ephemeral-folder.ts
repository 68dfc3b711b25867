import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reachableFolder } from './accounts.ts';
import { identifySelf, isRunning, type ProcessIdentity } from './process-identity.ts';

const prefix = 'dailyveg-throw-away-';

/** A new folder for throw-away data, under the wished one or the system's temporary folder. */
export async function createEphemeralFolder(wish: string = tmpdir()): Promise<string> {
	const parent = await reachableFolder(wish);
	await sweep(parent);
	const folder = await mkdtemp(join(parent, prefix));
	// mkdtemp makes it 0700; as root the databases run under another account and must pass through.
	if (process.getuid?.() === 0) await chmod(folder, 0o711);
	await writeFile(join(folder, 'owner.json'), JSON.stringify(identifySelf()));
	return folder;
}

/** Removes folders whose owner was killed before it could do so. */
async function sweep(parent: string): Promise<void> {
	const names = (await readdir(parent).catch(() => [])).filter((name) => name.startsWith(prefix));
	for (const folder of names.map((name) => join(parent, name))) {
		const text = await readFile(join(folder, 'owner.json'), 'utf8').catch(() => undefined);
		// Without an owner yet it is being created at this moment, or another user's.
		if (text === undefined || text === '') continue;
		if (!isRunning(JSON.parse(text) as ProcessIdentity)) await rm(folder, { recursive: true, force: true });
	}
}
