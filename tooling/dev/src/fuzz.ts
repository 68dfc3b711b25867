import { randomInt } from 'node:crypto';
import { runTool } from './gates.ts';
import { abortOnSignal } from './interruption.ts';

const DEFAULT_RUNS = '2000';
const MAX_SEED = 2 ** 31;

// npm run fuzz [-- <cases per procedure> [<seed of an earlier run>]]
const [runs = DEFAULT_RUNS, seed = String(randomInt(MAX_SEED))] = process.argv.slice(2);
const interruption = abortOnSignal(
	() => console.error('\nInterrupted.'),
	() => undefined,
);
console.log(`${runs} cases a procedure through each door; again with: npm run fuzz -- ${runs} ${seed}`);
process.env['FUZZ_RUNS'] = runs;
process.env['FUZZ_SEED'] = seed;
process.exitCode = await runTool(
	'vitest',
	['run', 'apps/server/src/rest.fuzz.int.test.ts', 'apps/server/src/trpc.fuzz.int.test.ts'],
	interruption,
);
process.exit();
