import { createHash, randomUUID } from 'node:crypto';
import { chown, mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Account, ownedFolder } from './accounts.ts';
import { run } from './run.ts';

const workspace = fileURLToPath(new URL('../../..', import.meta.url));

type Template = {
	/** What the content depends on: server version, initialisation options. */
	key: readonly string[];
	account: Account | undefined;
	/** Initialises an empty folder that the account owns. */
	build: (folder: string) => Promise<void>;
};

/**
 * Fills `target` with initialised server data, unless it exists. Initialising takes seconds, copying does not:
 * the result is kept in node_modules/.cache and copied. Both steps appear at once or not at all, so a run
 * that was interrupted, or had no disk left, leaves nothing half made.
 */
export async function provideData(name: string, target: string, template: Template): Promise<void> {
	if (await exists(target)) return;
	const draft = `${target}.partial`;
	await rm(draft, { recursive: true, force: true });
	const source = await provideTemplate(name, template);
	if (source === undefined) await build(draft, template);
	else await run('cp', ['-Rp', source, draft]);
	await rename(draft, target);
}

/** The folder to copy; undefined where we may not keep one, as in a checkout of somebody else. */
async function provideTemplate(name: string, template: Template): Promise<string | undefined> {
	const account = template.account?.name ?? process.getuid?.() ?? 'user';
	const key = createHash('sha256')
		.update(JSON.stringify([...template.key, account]))
		.digest('hex')
		.slice(0, 12);
	const wish = join(workspace, 'node_modules/.cache/dailyveg-stack', `${name}-${account}`);
	const cache = await ownedFolder(wish, template.account).catch(() => undefined);
	if (cache === undefined) return undefined;
	const finished = join(cache, key);
	if (await exists(finished)) return finished;
	const draft = `${finished}.${randomUUID()}.partial`;
	try {
		await build(draft, template);
		// When another process was faster its template is as good as ours.
		await rename(draft, finished).catch(async (error: unknown) => {
			if (!(await exists(finished))) throw error;
		});
	} finally {
		await rm(draft, { recursive: true, force: true });
	}
	return finished;
}

async function build(folder: string, template: Template): Promise<void> {
	await mkdir(folder, { mode: 0o700 });
	if (template.account) await chown(folder, template.account.uid, template.account.gid);
	await template.build(folder);
}

async function exists(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined)) !== undefined;
}
