import { randomBytes } from 'node:crypto';
import { createTestShop, type TestShop, toVariables } from '@dailyveg/testkit';
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
