import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createOrm } from '@dailyveg/db';
import { seedShop } from '@dailyveg/db/seeding';
import { findFreePort, supervise } from '@dailyveg/stack';
import { createTestEnv } from './test-shop.ts';

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));

/** The server as it is deployed, in a process of its own, with the demo shop in a database of its own. */
export interface ServerProcess {
	url: string;
	stop(): Promise<void>;
}

/** Starts it on a free port and resolves when it is ready. */
export async function startServerProcess(): Promise<ServerProcess> {
	const { env, drop } = await createTestEnv();
	const orm = await createOrm(env);
	await seedShop(orm, { scale: 'demo', orderCount: 0, seed: 1 });
	await orm.close();
	const port = await findFreePort();
	const url = `http://127.0.0.1:${port}`;
	const server = await supervise({
		command: process.execPath,
		args: [main],
		env: { ...process.env, ...asText(env), NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port) },
		output: { onData: (chunk) => process.stderr.write(chunk) },
	});
	const stop = async () => {
		await server.stop();
		await drop();
	};
	try {
		await waitUntilReady(url);
	} catch (error) {
		await stop();
		throw error;
	}
	return { url, stop };
}

/** The environment as a process takes it; lists are written with commas. */
function asText(env: object): Record<string, string> {
	return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
}

async function waitUntilReady(url: string): Promise<void> {
	for (let attempt = 0; attempt < 300; attempt += 1) {
		const response = await fetch(`${url}/health/ready`).catch(() => undefined);
		if (response?.ok) return;
		await sleep(100);
	}
	throw new Error(`nothing answers at ${url}`);
}
