import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createOrm } from '@dailyveg/db';
import { seedShop } from '@dailyveg/db/seeding';
import { findFreePort } from '@dailyveg/stack';
import { createTestEnv } from '@dailyveg/testkit';

const main = fileURLToPath(new URL('../../../../apps/server/src/main.ts', import.meta.url));

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
	const child = spawn(process.execPath, [main], {
		env: { ...process.env, ...asText(env), NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port) },
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	const url = `http://127.0.0.1:${port}`;
	await waitUntilReady(url);
	return {
		url,
		stop: async () => {
			const ended = once(child, 'exit');
			child.kill('SIGTERM');
			await ended;
			await drop();
		},
	};
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
