import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { gates, runTool } from './gates.ts';
import { abortOnSignal } from './interruption.ts';
import { countTests, type VitestReport } from './vitest-report.ts';

const interruption = abortOnSignal(
	() => console.error('\nInterrupted.'),
	() => undefined,
);
const failedGates: string[] = [];

for (const { title, run } of gates) await step(title, () => run(interruption));
const tests = await runTests();

for (const title of failedGates)
	console.log(styleText('red', `failed: ${title}`, { stream: process.stdout }));
const failed = tests.failed + failedGates.length;
console.log(`${tests.passed} passed, ${failed} failed`);
process.exit(interruption.aborted ? 130 : Math.min(failed, 1));

/** Runs one check under its title; a failure is remembered and the next one runs all the same. */
async function step(title: string, run: () => Promise<number>): Promise<boolean> {
	if (interruption.aborted) return false;
	console.log(styleText('bold', `\n▶ ${title}`, { stream: process.stdout }));
	const begin = performance.now();
	const code = await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : String(error));
		return 1;
	});
	const seconds = ((performance.now() - begin) / 1000).toFixed(1);
	console.log(`${code === 0 ? '✔' : '✘'} ${title} (${seconds} s)`);
	if (code !== 0) failedGates.push(title);
	return code === 0;
}

async function runTests(): Promise<{ passed: number; failed: number }> {
	const title = 'Unit and integration tests with coverage (vitest)';
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-report-'));
	const file = join(folder, 'vitest.json');
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	const isGreen = await step(title, () =>
		runTool('vitest', ['run', '--coverage', ...reporters], interruption),
	);
	const report = await readFile(file, 'utf8').then(
		(text) => JSON.parse(text) as VitestReport,
		() => undefined,
	);
	await rm(folder, { recursive: true, force: true });
	if (report === undefined) return { passed: 0, failed: 0 };
	const tests = countTests(report);
	// Failed tests are counted one by one; what is left is the coverage threshold, or an error outside of any test.
	if (!isGreen && tests.failed > 0) failedGates.splice(failedGates.indexOf(title), 1);
	else if (!isGreen)
		failedGates.splice(failedGates.indexOf(title), 1, 'Coverage threshold, or an error outside tests');
	return tests;
}
