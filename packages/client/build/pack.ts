import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = fileURLToPath(new URL('../../../node_modules/.bin', import.meta.url));

/** Builds the client and packs it as it would be published, into `file`; the same sources give the same bytes. */
export async function packClient(file: string): Promise<void> {
	const folder = await mkdtemp(`${file}.`);
	try {
		const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
		await promisify(execFile)('pnpm', ['pack', '--pack-destination', folder], { cwd: root, env });
		const [tarball = 'no tarball'] = await readdir(folder);
		await rename(join(folder, tarball), file);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
