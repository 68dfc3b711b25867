import { writeFile } from 'node:fs/promises';
import { abortOnSignal, Interrupted } from '@dailyveg/dev';
import { type Stack, StackError, startStack } from '@dailyveg/stack';
import { startLoadGenerator } from './load/generator.ts';
import { type BenchOptions, readOptions, UsageError } from './options.ts';
import { machineLines } from './report/machine.ts';
import { figuresTable, goalsTable } from './report/table.ts';
import { type Report, runAuth, runDashboard, runGrowth, runWorkloads, type Surroundings } from './runs.ts';
import { benchTypes } from './types/bench-types.ts';

/** What is asked for by name, in place of the workloads. */
const runs: Record<string, (options: BenchOptions, surroundings: Surroundings) => Promise<Report>> = {
	auth: runAuth,
	dashboard: runDashboard,
};

const say = (message: string) => console.log(message);
const signal = abortOnSignal(
	() => say('\nStopping …'),
	() => undefined,
);
let stack: Stack | undefined;

try {
	await (process.argv[2] === 'types' ? benchTypes(say) : bench());
} catch (error) {
	process.exitCode = 1;
	const isExpected = error instanceof StackError || error instanceof UsageError;
	if (signal.aborted || error instanceof Interrupted) process.exitCode = 130;
	else console.error(isExpected ? error.message : error);
} finally {
	await stack?.stop();
}
process.exit();

async function bench(): Promise<void> {
	const special = runs[process.argv[2] ?? ''];
	const options = readOptions(process.argv.slice(special ? 3 : 2));
	const begin = performance.now();
	say('Starting throw-away services …');
	stack = await startStack({ ephemeral: true, durable: true });
	const load = startLoadGenerator(signal);
	const run = special ?? (options.growth ? runGrowth : runWorkloads);
	const { machine, rows, goals } = await run(options, { stackEnv: stack.env, load, signal, say });
	const seconds = Math.round((performance.now() - begin) / 1_000);
	say(`\n${machineLines(machine)}\n\n${figuresTable(rows)}\n\n${goalsTable(goals)}`);
	say(`\n${options.seconds} s a figure, ${seconds} s in all.`);
	if (options.json === undefined) return;
	const { only, json, ...settings } = options;
	const report = { measuredAt: new Date(), ...settings, only: [...only], machine, rows, goals };
	await writeFile(json, `${JSON.stringify(report, null, '\t')}\n`);
}
