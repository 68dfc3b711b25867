import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { chown, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { StackError } from './errors.ts';
import type { Progress } from './types.ts';

/** An unprivileged account that a server runs as when we are root. */
export type Account = { name: string; uid: number; gid: number };

const sharedFolder = '/var/lib/dailyveg';

/** The first existing account of these when we are root; undefined for an ordinary user, who runs servers as himself. */
export function unprivilegedAccount(candidates: readonly string[]): Account | undefined {
	if (process.getuid?.() !== 0) return undefined;
	const accounts = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
	for (const candidate of [...candidates, 'nobody']) {
		const account = accounts.find(({ name, uid }) => name === candidate && uid > 0);
		if (account !== undefined) return account;
	}
	throw new StackError(
		`Running as root, but no unprivileged account (${candidates.join(', ')}, nobody) exists for the database server.`,
	);
}

/** Creates a folder the account owns: the wished one, or one under /var/lib when the account cannot reach it. */
export async function ownedFolder(
	wish: string,
	account: Account | undefined,
	onProgress: Progress = () => undefined,
): Promise<string> {
	const isReachable = account === undefined || canReach(wish, account);
	const path = isReachable ? wish : fallbackFor(wish);
	if (!isReachable) onProgress(`Account ${account.name} may not enter ${wish}; using ${path} instead.`);
	await mkdir(path, { recursive: true });
	if (account !== undefined) await chown(path, account.uid, account.gid);
	return path;
}

/** A folder for data that any account can reach: this one, or another when we are root and it is closed to others. */
export async function reachableFolder(wish: string): Promise<string> {
	const isOpen =
		process.getuid?.() !== 0 || canReach(join(wish, 'data'), { name: 'others', uid: -1, gid: -1 });
	if (isOpen) return wish;
	await mkdir(sharedFolder, { recursive: true });
	return sharedFolder;
}

function fallbackFor(wish: string): string {
	const key = createHash('sha256').update(resolve(wish)).digest('hex').slice(0, 16);
	return join(sharedFolder, key);
}

function canReach(path: string, account: Account): boolean {
	for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
		if (!canTraverse(folder, account)) return false;
		if (folder === dirname(folder)) return true;
	}
}

function canTraverse(folder: string, account: Account): boolean {
	const status = statSync(folder, { throwIfNoEntry: false });
	// What does not exist yet is created by us with the usual 0755.
	if (status === undefined) return true;
	if (status.uid === account.uid) return (status.mode & 0o100) !== 0;
	if (status.gid === account.gid) return (status.mode & 0o010) !== 0;
	return (status.mode & 0o001) !== 0;
}
