import { readRunningStack, StackError, startStack } from '@dailyveg/stack';
import { runCommand } from './run-command.ts';
import { dataFolder } from './workspace.ts';

type Environment = { env: Readonly<Record<string, string>>; release: () => Promise<void> };

const args = process.argv.slice(2);

// A Ctrl-C reaches the command itself; we stay to put away what we started for it.
process.on('SIGINT', () => undefined);

try {
	const { env, release } = await chooseEnvironment();
	try {
		process.exitCode = await runCommand(process.execPath, ['tooling/dev/src/db-cli.ts', ...args], {
			env,
			signal: abortOnKill(),
		});
	} finally {
		await release();
	}
} catch (error) {
	if (!(error instanceof StackError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
process.exit();

/** The database in the environment, else that of the running `npm start`, else its data served for this command. */
async function chooseEnvironment(): Promise<Environment> {
	const { MYSQL_URL } = process.env;
	const nothingToRelease = async () => undefined;
	const needsNoDatabase =
		args.length === 0 || args.some((arg) => ['--help', '-h', '--via-api'].includes(arg.split('=')[0] ?? ''));
	if (MYSQL_URL || needsNoDatabase) return { env: {}, release: nothingToRelease };
	const running = await readRunningStack(dataFolder);
	if (running !== undefined) return { env: { ...running.env }, release: nothingToRelease };
	console.error('Starting the databases of .dailyveg for this command …');
	const stack = await startStack({ dir: dataFolder, ephemeral: false });
	return { env: stack.env, release: () => stack.stop() };
}

function abortOnKill(): AbortSignal {
	const controller = new AbortController();
	for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.once(signal, () => controller.abort());
	return controller.signal;
}
