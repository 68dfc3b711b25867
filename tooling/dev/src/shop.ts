import { randomBytes } from 'node:crypto';
import { type Stack, type StackEnv, type SupervisedProcess, startStack } from '@dailyveg/stack';
import { startApp } from './app-process.ts';
import { nextFreePort } from './ports.ts';
import { runDatabaseCommand } from './run-command.ts';
import { provideSecrets } from './secrets.ts';
import { waitUntilReady } from './wait-until-ready.ts';

const host = '127.0.0.1';

/** How a whole shop is started. */
export type ShopOptions = {
	/** Folder of its data and secrets; without one, all of it is thrown away at stop. */
	dir?: string;
	/** Wished ports; the next free ones are taken. */
	ports: { server: number; worker: number };
	say: (message: string) => void;
	/** Takes each line that server and worker print. */
	onLine?: (line: string) => void;
};

/** A shop that answers. */
export type RunningShop = {
	url: string;
	workerUrl: string;
	env: StackEnv;
	/** Rejects when server or worker ends by itself. */
	crashed: Promise<never>;
};

/** Databases, server and worker as one thing. */
export type Shop = {
	/** Starts all of it, migrated and seeded, and resolves when it answers; the signal ends the attempt. */
	start(signal: AbortSignal): Promise<RunningShop>;
	/** Stops what was started, also half of it. */
	stop(): Promise<void>;
	/** Ends server and worker at once. */
	kill(): void;
};

/** Tells the sandbox of card payments where this shop listens; a real provider is told once, by hand. */
async function sendPaymentWebhooksTo(url: string, { STRIPE_API_URL }: StackEnv): Promise<void> {
	const body = JSON.stringify({ webhookUrl: `${url}/webhooks/stripe` });
	await fetch(`${STRIPE_API_URL}/sandbox`, { method: 'POST', body });
}

/** A shop that is not started yet. */
export function createShop({ dir, ports, say, onLine }: ShopOptions): Shop {
	// In the order in which they are stopped: no request without a server, no job without its databases.
	const apps: { name: string; process: SupervisedProcess }[] = [];
	let stack: Stack | undefined;

	async function start(signal: AbortSignal): Promise<RunningShop> {
		say('Starting databases …');
		stack = await startStack({
			...(dir === undefined ? { ephemeral: true } : { ephemeral: false, dir }),
			onProgress: (line) => say(`  ${line}`),
		});
		await prepareDatabase(stack.env, signal, say);
		const { url, workerUrl } = await startApps(stack.env);
		const crashed = Promise.race(apps.map((app) => failWhenItEnds(app)));
		// It may come true while nobody listens, between two waits.
		crashed.catch(() => undefined);
		await Promise.race([
			crashed,
			Promise.all([
				waitUntilReady('The server', `${url}/health/ready`, signal),
				waitUntilReady('The worker', `${workerUrl}/health`, signal),
			]),
		]);
		await sendPaymentWebhooksTo(url, stack.env);
		if (dir !== undefined) await stack.annotate({ API_URL: url, WORKER_URL: workerUrl });
		return { url, workerUrl, env: stack.env, crashed };
	}

	async function startApps(stackEnv: StackEnv) {
		const secrets = dir === undefined ? throwAwaySecrets() : await provideSecrets(dir);
		const server = await choosePort('PORT', ports.server, []);
		const worker = await choosePort('WORKER_PORT', ports.worker, [server]);
		say('Starting server and worker …');
		const env = {
			...stackEnv,
			...secrets,
			NODE_ENV: 'development',
			WEBHOOKS_ALLOW_PRIVATE: 'true',
			// Plain HTTP: not every browser keeps a Secure cookie then.
			COOKIE_SECURE: 'false',
			HOST: host,
			PORT: String(server),
			WORKER_PORT: String(worker),
		};
		for (const [name, colour] of [
			['server', 'cyan'],
			['worker', 'magenta'],
		] as const) {
			const process = await startApp({ name, main: `apps/${name}/src/main.ts`, env, colour, onLine });
			apps.push({ name, process });
		}
		return { url: `http://${host}:${server}`, workerUrl: `http://${host}:${worker}` };
	}

	async function choosePort(variable: string, wish: number, taken: readonly number[]): Promise<number> {
		const port = await nextFreePort(wish, taken);
		if (port !== wish) say(`Port ${wish} is in use; taking ${port} (choose another with ${variable}=…).`);
		return port;
	}

	async function stop(): Promise<void> {
		for (const { name, process } of apps) {
			say(`Stopping ${name} …`);
			await process.stop();
		}
		if (stack === undefined) return;
		say('Stopping databases …');
		await stack.stop();
		if (dir !== undefined) say('Stopped. The data is kept for the next `npm start`.');
	}

	return {
		start,
		stop,
		kill: () => {
			for (const { process } of apps) process.kill();
		},
	};
}

const throwAwaySecrets = () => ({ AUTH_SECRET: randomBytes(32).toString('base64url') });

async function prepareDatabase(env: StackEnv, signal: AbortSignal, say: ShopOptions['say']): Promise<void> {
	say('Migrating the database …');
	await succeed(['migrate', 'up'], env, signal);
	say('Filling the demo shop, unless it has products …');
	await succeed(['seed', '--scale', 'demo', '--if-empty'], env, signal);
}

async function succeed(args: readonly string[], env: StackEnv, signal: AbortSignal): Promise<void> {
	signal.throwIfAborted();
	const code = await runDatabaseCommand(args, { env, signal });
	signal.throwIfAborted();
	if (code !== 0) throw new Error(`\`npm run db -- ${args.join(' ')}\` failed (${code}); see above.`);
}

async function failWhenItEnds(app: { name: string; process: SupervisedProcess }): Promise<never> {
	const { code } = await app.process.exited;
	throw new Error(`The ${app.name} ended by itself (exit code ${code}); its last lines are above.`);
}
