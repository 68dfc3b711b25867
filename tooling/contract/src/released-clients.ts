import { copyFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packClient } from '@dailyveg/client/build';
import { compareVersions } from './released-contracts.ts';

/** How many released clients are kept: the newest one and its predecessor, which most apps still run. */
const KEPT = 2;

/**
 * Keeps the packed client of a release beside its contract, with the suite that goes with it, and drops those that are
 * too old; answers the tarball. Both run against today's server in `npm test`.
 */
export async function keepClient(folder: string, version: string, suite: string): Promise<string> {
	const tarball = join(folder, `${version}.tgz`);
	await packClient(tarball);
	await copyFile(suite, join(folder, `${version}.suite.js`));
	const files = await readdir(folder);
	const versions = files.flatMap((file) => /^(\d+\.\d+\.\d+)\.tgz$/.exec(file)?.[1] ?? []);
	for (const old of versions.sort(compareVersions).slice(0, -KEPT)) {
		for (const extension of ['tgz', 'suite.js'])
			await rm(join(folder, `${old}.${extension}`), { force: true });
	}
	return tarball;
}
