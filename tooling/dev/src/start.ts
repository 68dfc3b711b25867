import { type Stack, StackError, type SupervisedProcess, startStack } from '@dailyveg/stack';
import { startApp } from './app-process.ts';
import { abortOnSignal, Interrupted } from './interruption.ts';
import { nextFreePort } from './ports.ts';
import { readyBlock } from './ready-block.ts';
import { runDatabaseCommand } from './run-command.ts';
import { provideSecrets } from './secrets.ts';
import { waitUntilReady } from './wait-until-ready.ts';
import { dataFolder } from './workspace.ts';

const host = '127.0.0.1';
const say = (message: string) => console.log(message);

// In the order in which they are stopped: no request without a server, no job without its databases.
const apps: { name: string; process: SupervisedProcess }[] = [];
let stack: Stack | undefined;

const interruption = abortOnSignal(
	() => say('\nStopping (Ctrl-C again to stop at once) …'),
	() => {
		for (const app of apps) app.process.kill();
	},
);

try {
	await start();
} catch (error) {
	process.exitCode = 1;
	if (interruption.aborted || error instanceof Interrupted) process.exitCode = 0;
	else console.error(`\n${error instanceof StackError ? error.message : String(error)}`);
} finally {
	await stopEverything();
}
process.exit();

async function start(): Promise<void> {
	const begin = performance.now();
	say('Starting databases …');
	stack = await startStack({ dir: dataFolder, ephemeral: false, onProgress: (line) => say(`  ${line}`) });
	await prepareDatabase(stack.env);
	const { url, workerUrl, crash } = await startApps(stack);
	await Promise.race([
		crash,
		Promise.all([
			waitUntilReady('The server', `${url}/health/ready`, interruption),
			waitUntilReady('The worker', `${workerUrl}/health`, interruption),
		]),
	]);
	await stack.annotate({ API_URL: url, WORKER_URL: workerUrl });
	say(readyBlock({ url, workerUrl, env: stack.env, milliseconds: performance.now() - begin }));
	await Promise.race([crash, interrupted()]);
}

async function prepareDatabase(env: Stack['env']): Promise<void> {
	say('Migrating the database …');
	await succeed(['migrate', 'up'], env);
	say('Filling the demo shop, unless it has products …');
	await succeed(['seed', '--scale', 'demo', '--if-empty'], env);
}

async function succeed(args: readonly string[], env: Stack['env']): Promise<void> {
	interruption.throwIfAborted();
	const code = await runDatabaseCommand(args, { env, signal: interruption });
	interruption.throwIfAborted();
	if (code !== 0) throw new Error(`\`npm run db -- ${args.join(' ')}\` failed (${code}); see above.`);
}

async function startApps({ env }: Stack) {
	const shared = { ...env, ...(await provideSecrets(dataFolder)), NODE_ENV: 'development', HOST: host };
	const port = await choosePort('PORT', 3000, []);
	const workerPort = await choosePort('WORKER_PORT', 3001, [port]);
	say('Starting server and worker …');
	const url = `http://${host}:${port}`;
	const settings = { ...shared, PORT: String(port), WORKER_PORT: String(workerPort) };
	const server = await startApp({
		name: 'server',
		main: 'apps/server/src/main.ts',
		env: settings,
		colour: 'cyan',
	});
	apps.push({ name: 'server', process: server });
	const worker = await startApp({
		name: 'worker',
		main: 'apps/worker/src/main.ts',
		env: settings,
		colour: 'magenta',
	});
	apps.push({ name: 'worker', process: worker });
	const crash = Promise.race(apps.map((app) => failWhenItEnds(app)));
	// It may come true while nobody listens, between two waits.
	crash.catch(() => undefined);
	return { url, workerUrl: `http://${host}:${workerPort}`, crash };
}

async function choosePort(variable: string, usual: number, taken: readonly number[]): Promise<number> {
	const wish = Number(process.env[variable] ?? usual);
	const port = await nextFreePort(wish, taken);
	if (port !== wish) say(`Port ${wish} is in use; taking ${port} (choose another with ${variable}=…).`);
	return port;
}

async function failWhenItEnds(app: { name: string; process: SupervisedProcess }): Promise<never> {
	const { code } = await app.process.exited;
	throw new Error(`The ${app.name} ended by itself (exit code ${code}); its last lines are above.`);
}

function interrupted(): Promise<void> {
	return new Promise((resolve) => {
		if (interruption.aborted) resolve();
		else interruption.addEventListener('abort', () => resolve(), { once: true });
	});
}

async function stopEverything(): Promise<void> {
	for (const { name, process: app } of apps) {
		say(`Stopping ${name} …`);
		await app.stop();
	}
	if (stack === undefined) return;
	say('Stopping databases …');
	await stack.stop();
	say('Stopped. The data is kept for the next `npm start`.');
}
