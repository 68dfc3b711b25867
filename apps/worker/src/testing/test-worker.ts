import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import pg from 'pg';
import { inject } from 'vitest';
import { readWorkerEnv, type WorkerEnv } from '../env.ts';

/** A shop and the settings of workers that serve it: databases of their own in MySQL and PostgreSQL. */
export interface TestBench {
	shop: TestShop;
	env: WorkerEnv;
	/** The same settings as environment variables, for child processes. */
	variables: Record<string, string>;
	close(): Promise<void>;
}

/** Workers of the bench write `shopName` into their mails, by which a test knows its own. */
export async function createTestBench(overrides: Record<string, string> = {}): Promise<TestBench> {
	const shop = await createTestShop();
	const queue = await createQueueDatabase(overrides['POSTGRES_URL'] ?? inject('stackEnv').POSTGRES_URL);
	const variables = {
		...inject('stackEnv'),
		...toVariables(shop.env),
		SHOP_NAME: `Shop ${randomBytes(4).toString('hex')}`,
		NODE_ENV: 'test',
		LOG_LEVEL: 'info',
		WORKER_PORT: '0',
		RECOVERY_MS: '500',
		...overrides,
		POSTGRES_URL: queue.url,
	};
	return {
		shop,
		env: readWorkerEnv(variables),
		variables,
		close: async () => {
			await shop.close();
			await queue.drop();
		},
	};
}

function toVariables(env: TestShop['env']): Record<string, string> {
	return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}

async function createQueueDatabase(serverUrl: string): Promise<{ url: string; drop(): Promise<void> }> {
	const name = `test_${randomBytes(6).toString('hex')}`;
	const execute = async (statement: string) => {
		const client = new pg.Client({ connectionString: serverUrl });
		client.on('error', () => undefined);
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await execute(`create database ${name}`);
	const url = new URL(serverUrl);
	url.pathname = `/${name}`;
	return { url: url.href, drop: () => execute(`drop database ${name} with (force)`) };
}

/** A worker in a process of its own. */
export interface SpawnedWorker {
	/** Where its health and metrics are. */
	url: string;
	/** SIGKILL: no goodbye. */
	kill(): Promise<void>;
	/** SIGTERM; its exit code. */
	stop(): Promise<number | null>;
}

const main = fileURLToPath(new URL('../main.ts', import.meta.url));

/** Starts a worker process and waits until it answers. */
export async function spawnWorker(variables: Record<string, string>): Promise<SpawnedWorker> {
	const child = spawn(process.execPath, [main], {
		env: { PATH: process.env['PATH'], ...variables },
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const exited = once(child, 'exit');
	return {
		url: await Promise.race([readUrl(child), exited.then(() => Promise.reject(new Error('it ended')))]),
		async kill() {
			child.kill('SIGKILL');
			await exited;
		},
		async stop() {
			child.kill('SIGTERM');
			const [code] = await exited;
			return code as number | null;
		},
	};
}

async function readUrl(child: ChildProcess): Promise<string> {
	if (!child.stdout) throw new TypeError('the output is not piped');
	for await (const line of createInterface({ input: child.stdout })) {
		const { url } = JSON.parse(line) as { url?: string };
		if (url === undefined) continue;
		child.stdout.resume();
		return url;
	}
	throw new Error('the worker said nothing');
}
