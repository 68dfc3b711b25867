import { writeFile } from 'node:fs/promises';
import { abortOnSignal, Interrupted } from '@dailyveg/dev';
import { type Stack, StackError, startStack } from '@dailyveg/stack';
import { createBenchShop } from './bench-shop.ts';
import { startLoadGenerator } from './load/generator.ts';
import { readOptions, UsageError, type Workload } from './options.ts';
import { residentMebibytes } from './programs.ts';
import { describeMachine, machineLines } from './report/machine.ts';
import { atMost, type Goal, type Outcome } from './report/row.ts';
import { figuresTable, goalsTable } from './report/table.ts';
import { type Bench, withProgram } from './session.ts';
import { benchCatalog } from './workloads/catalog.ts';

const WANTED_MEBIBYTES = 250;

const benches: { workloads: Workload[]; bench: Bench }[] = [
	{ workloads: ['W0', 'W1', 'W2', 'W3'], bench: benchCatalog },
];

const say = (message: string) => console.log(message);
const interruption = abortOnSignal(
	() => say('\nStopping …'),
	() => undefined,
);
let stack: Stack | undefined;

try {
	const options = readOptions(process.argv.slice(2));
	const begin = performance.now();
	say('Starting throw-away services …');
	stack = await startStack({ ephemeral: true, durable: true });
	const shop = await createBenchShop(stack.env, options.scale);
	const machine = await describeMachine(shop.pool);
	const load = startLoadGenerator(interruption);
	const outcome = await withProgram(shop.startServer({ profile: options.profile }), async (server) => {
		const outcomes: Outcome[] = [];
		for (const { workloads, bench } of benches) {
			if (!workloads.some((workload) => options.only.has(workload))) continue;
			interruption.throwIfAborted();
			outcomes.push(await bench({ options, shop, load, server, say }));
		}
		return {
			rows: outcomes.flatMap(({ rows }) => rows),
			goals: [...outcomes.flatMap(({ goals }) => goals), ...(await memoryGoal(server.pid))],
		};
	});
	load.stop();
	await shop.pool.end();
	const seconds = Math.round((performance.now() - begin) / 1_000);
	say(`\n${machineLines(machine)}\n\n${figuresTable(outcome.rows)}\n\n${goalsTable(outcome.goals)}`);
	say(`\n${options.scale} products, ${options.seconds} s a figure, ${seconds} s in all.`);
	if (options.json !== undefined) {
		const { scale, seconds: secondsPerFigure } = options;
		const report = { measuredAt: new Date(), scale, secondsPerFigure, machine, ...outcome };
		await writeFile(options.json, `${JSON.stringify(report, null, '\t')}\n`);
	}
} catch (error) {
	process.exitCode = 1;
	const isExpected = error instanceof StackError || error instanceof UsageError;
	if (interruption.aborted || error instanceof Interrupted) process.exitCode = 130;
	else console.error(isExpected ? error.message : error);
} finally {
	await stack?.stop();
}
process.exit();

/** Memory of the server after all it went through; nothing where the system does not tell. */
async function memoryGoal(pid: number): Promise<Goal[]> {
	const mebibytes = await residentMebibytes(pid);
	return mebibytes === undefined
		? []
		: [atMost('RSS of the server after the run', mebibytes, WANTED_MEBIBYTES, 'MiB')];
}
