import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// Debian keeps mariadbd out of an ordinary user's PATH, PostgreSQL out of everybody's.
const furtherFolders = [
	'/usr/sbin',
	'/usr/local/sbin',
	'/usr/local/bin',
	'/usr/bin',
	'/usr/libexec',
	'/usr/lib/postgresql/*/bin',
	'/usr/pgsql-*/bin',
	'/opt/homebrew/bin',
	'/opt/homebrew/opt/postgresql@*/bin',
	'/opt/homebrew/opt/mariadb*/bin',
	'/usr/local/opt/postgresql@*/bin',
];

/** Absolute path of the first of these programs found on PATH or in the usual places of servers. */
export function findBinary(...names: readonly string[]): string | undefined {
	const { PATH = '' } = process.env;
	const folders = [...PATH.split(delimiter).filter(Boolean), ...expand(furtherFolders)];
	return names
		.flatMap((name) => folders.map((folder) => join(folder, name)))
		.find((path) => isExecutable(path));
}

/** Of several installed versions the newest comes first. */
function expand(patterns: readonly string[]): string[] {
	return patterns.flatMap((pattern) =>
		pattern.includes('*')
			? globSync(pattern).sort((left, right) => right.localeCompare(left, 'en', { numeric: true }))
			: [pattern],
	);
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
