import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { provideServer } from './provide-server.ts';

let dir: string;

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-test-'));
	const { PATH } = process.env;
	vi.stubEnv('PATH', `${dir}${delimiter}${PATH}`);
});
afterEach(async () => {
	vi.unstubAllEnvs();
	await rm(dir, { recursive: true, force: true });
});

/** Puts a program on PATH that notes its arguments, one call a line, and ends with this code. */
async function fakeProgram(name: string, code: number): Promise<() => Promise<string[]>> {
	const calls = join(dir, `${name}.calls`);
	await writeFile(join(dir, name), `#!/bin/sh\necho "$@" >> "${calls}"\nexit ${code}\n`);
	await chmod(join(dir, name), 0o755);
	return async () => (await readFile(calls, 'utf8')).trim().split('\n');
}

it('prefers a binary of the machine', async () => {
	expect(await provideServer('redis', () => '/usr/bin/redis-server', { dir })).toBe('/usr/bin/redis-server');
});

it('runs a container on a loopback port of its own when a Docker daemon answers', async () => {
	const callsOfDocker = await fakeProgram('docker', 0);
	const service = await provideServer('redis', () => undefined, { dir, port: 26_379, ephemeral: true });
	if (typeof service === 'string') throw new Error('a binary was not to be found');
	expect(service).toMatchObject({ source: 'docker', env: { REDIS_URL: 'redis://127.0.0.1:26379' } });
	await service.kill();
	await service.stop();
	const calls = await callsOfDocker();
	expect(calls.map((call) => call.replace(/.*compose\.yaml /, ''))).toEqual([
		'compose ls',
		'up --detach --wait redis',
		'kill redis',
		'rm --stop --force --volumes redis',
	]);
});

it('installs with apt-get after saying so, and else tells how to install by hand', async () => {
	await fakeProgram('docker', 1);
	await fakeProgram('sudo', 0);
	const callsOfApt = await fakeProgram('apt-get', 0);
	const messages: string[] = [];
	const attempt = provideServer('postgres', () => undefined, {
		dir,
		onProgress: (line) => messages.push(line),
	});
	await expect(attempt).rejects.toThrow(/sudo dnf install -y postgresql-server\n.*brew install/);
	if (process.getuid?.() === 0) {
		expect(messages).toEqual(['Installing postgresql with apt-get (takes a minute or two) …']);
		expect((await callsOfApt()).at(-1)).toContain('install -y -q --no-install-recommends postgresql');
	}
});
