import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StackAlreadyRunningError } from './lock.ts';
import { isPortFree } from './ports.ts';
import { identify, isRunning } from './process-identity.ts';
import { startRedis } from './redis.ts';
import { startStack } from './stack.ts';
import type { StackEnv } from './types.ts';

const cli = fileURLToPath(new URL('./cli.ts', import.meta.url));
const isRoot = process.getuid?.() === 0;
let dir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
	dir = await mkdtemp(join(tmpdir(), 'dailyveg-test-'));
	// The databases of root run under other accounts, which pass through.
	await chmod(dir, 0o755);
});
afterEach(async () => {
	// What a failed test did not end; its services go with it.
	for (const child of children.splice(0)) child.kill('SIGKILL');
	await rm(dir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

describe('ports', () => {
	it('are kept from one start to the next', async () => {
		const first = await startRedis({ dir });
		await first.stop();
		const second = await startRedis({ dir });
		await second.stop();
		expect(second.url).toBe(first.url);
	});

	it('are changed when another program took the remembered one', async () => {
		const first = await startRedis({ dir });
		await first.stop();
		const squatter = createServer().listen(Number(new URL(first.url).port), '127.0.0.1');
		await once(squatter, 'listening');
		const second = await startRedis({ dir });
		await second.stop();
		squatter.close();
		expect(second.url).not.toBe(first.url);
	});

	it('that are asked for and in use are an error that says so', async () => {
		const squatter = createServer().listen(0, '127.0.0.1');
		await once(squatter, 'listening');
		const { port } = squatter.address() as { port: number };
		await expect(startRedis({ dir, port })).rejects.toThrow(
			`Port ${port} on 127.0.0.1, meant for redis, is in use`,
		);
		squatter.close();
	});
});

describe('what a dead run left', () => {
	it('does not make us kill a stranger with a recycled process id', async () => {
		await (await startRedis({ dir })).stop();
		const stranger = spawn('sleep', ['60']);
		const server = { pid: stranger.pid, startedAt: 'long ago' };
		await writeFile(join(dir, 'redis/process.json'), JSON.stringify({ server, owner: server }));
		await (await startRedis({ dir })).stop();
		expect(identify(stranger.pid ?? 0)).toBeDefined();
		stranger.kill();
	});

	it('is ended when it really is our server', async () => {
		await (await startRedis({ dir })).stop();
		const leftover = spawn('sleep', ['60']);
		const server = identify(leftover.pid ?? 0);
		await writeFile(
			join(dir, 'redis/process.json'),
			JSON.stringify({ server, owner: { pid: 1, startedAt: 'then' } }),
		);
		await (await startRedis({ dir })).stop();
		expect(server && isRunning(server)).toBe(false);
	});

	it('does not keep the next start from the folder', async () => {
		const dead = { pid: 1, startedAt: 'long ago' };
		await writeFile(join(dir, 'stack.lock'), JSON.stringify(dead));
		await writeFile(join(dir, 'stack.json'), '{"owner":');
		const stack = await startStack({ dir, ephemeral: false, only: ['mail'] });
		await stack.stop();
		await expect(stat(join(dir, 'stack.lock'))).rejects.toThrow('ENOENT');
	});

	it('shuts a second start out while the first one runs', async () => {
		const stack = await startStack({ dir, ephemeral: false, only: ['mail'] });
		await stack.annotate({ API_URL: 'http://127.0.0.1:3000' });
		const second = startStack({ dir, ephemeral: false, only: ['mail'] });
		await expect(second).rejects.toThrow(StackAlreadyRunningError);
		await expect(second).rejects.toThrow(/as process \d+\.\n {2}API_URL=http/);
		await stack.stop();
	});
});

describe('the command', () => {
	it('takes every service with it when it is killed with SIGKILL', async () => {
		const { child, env } = await up(process.execPath, [cli, 'up', '--dir', dir, '--json']);
		const servers = await Promise.all(
			['mysql', 'postgres', 'redis', 'object-store', 'mail-catcher'].map(async (name) => {
				return JSON.parse(await readFile(join(dir, name, 'process.json'), 'utf8')).server;
			}),
		);
		expect(servers.filter(isRunning)).toHaveLength(5);
		child.kill('SIGKILL');
		for (let wait = 0; wait < 100 && servers.some(isRunning); wait += 1) await sleep(50);
		expect(servers.filter(isRunning)).toEqual([]);
		expect(await isPortFree(Number(new URL(env.MYSQL_URL).port))).toBe(true);
		const again = await up(process.execPath, [cli, 'up', '--dir', dir, '--json']);
		expect(again.env).toEqual(env);
		await end(again.child);
	}, 30_000);

	it.runIf(isRoot)(
		'runs everything as an ordinary user',
		async () => {
			await chmod(dir, 0o777);
			const own = join(dir, 'own');
			const user = ['--reuid', '65534', '--regid', '65534', '--clear-groups', '--no-new-privs'];
			const { child } = await up('setpriv', [...user, process.execPath, cli, 'up', '--dir', own, '--json']);
			for (const name of ['mysql', 'postgres', 'redis']) {
				const { server } = JSON.parse(await readFile(join(own, name, 'process.json'), 'utf8'));
				expect((await stat(`/proc/${server.pid}`)).uid).toBe(65534);
			}
			await end(child);
		},
		30_000,
	);
});

async function up(command: string, args: string[]): Promise<{ child: ChildProcess; env: StackEnv }> {
	const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
	children.push(child);
	let errors = '';
	child.stderr.on('data', (chunk) => {
		errors += chunk;
	});
	const [output] = await Promise.race([
		once(child.stdout, 'data'),
		once(child, 'exit').then(() => [`"${errors}"`]),
	]);
	return { child, env: JSON.parse(String(output)) };
}

async function end(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill('SIGINT');
	expect(await ended).toEqual([0, null]);
}
