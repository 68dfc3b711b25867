import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type ApiEnv, createServices } from '@dailyveg/api';
import { createOrm } from '@dailyveg/db';
import { seedShop } from '@dailyveg/db/seeding';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { findFreePort, supervise } from '@dailyveg/stack';
import { pino } from 'pino';
import { createTestEnv, redisReady } from './test-shop.ts';
import { toVariables } from './to-variables.ts';

const main = fileURLToPath(new URL('../../../apps/server/src/main.ts', import.meta.url));

/** The server as it is deployed, in a process of its own. */
export interface ServerProcess {
	url: string;
	port: number;
	/** Stands still for so long, like a machine that has no time for it. */
	pause(milliseconds: number): Promise<void>;
	/** Ends it as a deployment does: what is in flight is finished. */
	stop(): Promise<void>;
	/** Ends it like a power cut. */
	kill(): Promise<void>;
}

/** The demo shop in a database of its own, which any number of server processes may serve. */
export async function createDemoShop(): Promise<Awaited<ReturnType<typeof createTestEnv>>> {
	const { env, drop } = await createTestEnv();
	const services = await createServices(env, pino({ level: 'silent' }));
	await redisReady(services);
	await seedShop(services.orm, { scale: 'demo', orderCount: 0, seed: 1 });
	await services.close();
	return { env, drop };
}

/** Somebody who may sign in, without the mails that registering takes. */
export async function createCustomer(
	env: ApiEnv,
	email: string,
): Promise<{ email: string; password: string }> {
	const orm = await createOrm(env);
	try {
		await createUser(orm.em.fork(), { email });
		return { email, password: TEST_PASSWORD };
	} finally {
		await orm.close();
	}
}

/** Starts a server with these variables besides, on a free port unless they say PORT, and resolves when it is ready. */
export async function runServer(
	env: ApiEnv,
	variables: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
	const port = Number(variables['PORT'] ?? (await findFreePort()));
	const url = `http://127.0.0.1:${port}`;
	const server = await supervise({
		command: process.execPath,
		args: [main],
		env: {
			...process.env,
			...toVariables(env),
			...{ NODE_ENV: 'test', LOG_LEVEL: 'error', PORT: String(port) },
			...variables,
		},
		output: { onData: (chunk) => process.stderr.write(chunk) },
	});
	try {
		await waitUntilReady(url);
	} catch (error) {
		await server.stop();
		throw error;
	}
	return {
		url,
		port,
		pause: async (milliseconds) => {
			process.kill(server.pid, 'SIGSTOP');
			await sleep(milliseconds);
			process.kill(server.pid, 'SIGCONT');
		},
		stop: async () => {
			await server.stop();
		},
		kill: async () => {
			await server.kill();
		},
	};
}

/** A server on a demo shop of its own, which is dropped when the server stops. */
export async function startServerProcess(): Promise<ServerProcess> {
	const { env, drop } = await createDemoShop();
	try {
		const server = await runServer(env);
		return { ...server, stop: () => server.stop().then(drop) };
	} catch (error) {
		await drop();
		throw error;
	}
}

async function waitUntilReady(url: string): Promise<void> {
	for (let attempt = 0; attempt < 300; attempt += 1) {
		const response = await fetch(`${url}/health/ready`).catch(() => undefined);
		if (response?.ok) return;
		await sleep(100);
	}
	throw new Error(`nothing answers at ${url}`);
}
