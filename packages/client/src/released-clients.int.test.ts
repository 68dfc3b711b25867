import { execFile } from 'node:child_process';
import { copyFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { type ServerProcess, startServerProcess } from '@dailyveg/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installTarball } from './testing/packed-client.ts';

/** Installing a package takes its time. */
const INSTALL_TIMEOUT_MS = 120_000;
const MAX_TARBALL_BYTES = 200_000;

const folder = fileURLToPath(new URL('../contracts', import.meta.url));
const tarballs = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));

let server: ServerProcess;
beforeAll(async () => {
	server = await startServerProcess();
});
afterAll(() => server.stop());

test('released clients are kept, and are small enough for git', async () => {
	expect(tarballs.length, '`npm run contract -- release` keeps one').toBeGreaterThan(0);
	for (const tarball of tarballs)
		expect((await stat(join(folder, tarball))).size).toBeLessThan(MAX_TARBALL_BYTES);
});

test.each(tarballs)(
	'apps that were built with %s keep working',
	async (tarball) => {
		const app = await installTarball(join(folder, tarball));
		try {
			const suite = join(app.folder, 'app.test.js');
			await copyFile(join(folder, tarball.replace('.tgz', '.suite.js')), suite);
			expect(await runSuite(suite, server.url)).toContain('# fail 0');
		} finally {
			await app.remove();
		}
	},
	INSTALL_TIMEOUT_MS,
);

/** What the suite printed, whatever came of it. */
async function runSuite(suite: string, url: string): Promise<string> {
	const { email, password } = demoAccounts.customer;
	const account = { DAILYVEG_URL: url, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password };
	const run = promisify(execFile)(process.execPath, ['--test-reporter=tap', suite], {
		env: { ...process.env, ...account },
	});
	return run.then(
		({ stdout }) => stdout,
		({ stdout }: { stdout: string }) => stdout,
	);
}
