import { startStack } from '@dailyveg/stack';
import { runCommand, runDatabaseCommand } from './run-command.ts';
import { checkDependencies } from './security/dependency-audit.ts';
import { scanForSecrets } from './security/secret-scan.ts';
import { root } from './workspace.ts';

/** A check of `npm test`; resolves with the exit code of its program. */
export type Gate = { title: string; run: (signal: AbortSignal) => Promise<number> };

/** The checks that run before the tests. */
export const gates: readonly Gate[] = [
	{ title: 'Format and lint (biome)', run: (signal) => runTool('biome', ['ci', '.'], signal) },
	{
		title: 'Import rules (dependency-cruiser)',
		run: (signal) =>
			runTool(
				'depcruise',
				['--config', 'dependency-cruiser.config.mjs', 'packages', 'apps', 'tooling'],
				signal,
			),
	},
	{ title: 'Dead code (knip)', run: (signal) => runTool('knip', [], signal) },
	{
		title: 'Types (tsc)',
		run: (signal) => runTool('turbo', ['run', 'typecheck', '--output-logs=errors-only'], signal),
	},
	{
		title: 'Contract with the apps in the field',
		run: (signal) => runCommand(process.execPath, ['tooling/contract/src/main.ts'], { signal }),
	},
	{ title: 'No secrets in the repository (secretlint)', run: () => scanForSecrets(root) },
	{ title: 'Dependencies: hashes, known vulnerabilities', run: () => checkDependencies(root) },
	{ title: 'Migrations match the entities', run: checkMigrations },
];

/** Runs a program of the root's node_modules. */
export function runTool(name: string, args: readonly string[], signal: AbortSignal): Promise<number> {
	return runCommand(`${root}/node_modules/.bin/${name}`, args, { signal });
}

async function checkMigrations(signal: AbortSignal): Promise<number> {
	const stack = await startStack({ ephemeral: true, only: ['mysql'] });
	try {
		return await runDatabaseCommand(['migrate', 'check'], { env: stack.env, signal });
	} finally {
		await stack.stop();
	}
}
