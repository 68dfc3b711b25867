import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { provideTool } from './provide-tool.ts';

vi.mock('./binaries.ts', async () => {
	const { existsSync } = await import('node:fs');
	// Only what stands in the first folder of PATH exists.
	return {
		findBinary: (name: string) => {
			const path = join(String(process.env['PATH']?.split(delimiter)[0]), name);
			return existsSync(path) ? path : undefined;
		},
	};
});

let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-test-'));
	vi.stubEnv('PATH', `${dir}${delimiter}${process.env['PATH']}`);
	await fakeProgram('sudo', 'shift; exec "$@"');
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(dir, { recursive: true, force: true });
});

async function fakeProgram(name: string, script: string): Promise<void> {
	await writeFile(join(dir, name), `#!/bin/sh\n${script}\n`);
	await chmod(join(dir, name), 0o755);
}

it('finds a program of the machine', async () => {
	await fakeProgram('jq', 'exit 0');
	expect(await provideTool('jq')).toBe(join(dir, 'jq'));
});

it('installs it with apt-get', async () => {
	await fakeProgram('apt-get', `case "$*" in *install*" jq") cp "$0" ${join(dir, 'jq')};; esac`);
	expect(await provideTool('jq')).toBe(join(dir, 'jq'));
});

it('waits while another process updates the lists', async () => {
	const updated = join(dir, 'updated');
	await fakeProgram(
		'apt-get',
		`[ -e ${updated} ] && cp "$0" ${join(dir, 'jq')}; touch ${updated}
		[ -e ${join(dir, 'jq')} ] || { echo 'E: Could not get lock /var/lib/apt/lists/lock'; exit 100; }`,
	);
	expect(await provideTool('jq')).toBe(join(dir, 'jq'));
});

it('tells how to install it where apt-get does not', async () => {
	await fakeProgram('apt-get', 'exit 1');
	await expect(provideTool('jq')).rejects.toThrow(
		/apt-get could not install jq.*\n.*sudo apt-get install -y jq/s,
	);
});
