import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from './run-program.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A project of a stranger: our packages can be imported from there, our settings do not apply. */
export interface GeneratedFolder {
	path: string;
	/** Runs a generator of node_modules/.bin there. */
	generate(program: string, args: readonly string[]): Promise<void>;
	/** Type-checks everything there as strictly as can be, declarations of others included. */
	typecheck(): Promise<void>;
	remove(): Promise<void>;
}

/** Makes an empty project below this package, where its dependencies resolve. */
export async function createGeneratedFolder(): Promise<GeneratedFolder> {
	await mkdir(join(here, '.generated'), { recursive: true });
	const path = await mkdtemp(join(here, '.generated/'));
	const tsconfig = {
		compilerOptions: {
			...{ target: 'ES2024', module: 'NodeNext', lib: ['ES2024', 'DOM', 'DOM.Iterable'], types: ['node'] },
			...{ strict: true, noUncheckedIndexedAccess: true, skipLibCheck: false, noEmit: true },
			...{ erasableSyntaxOnly: true, allowImportingTsExtensions: true },
		},
	};
	await writeFile(join(path, 'tsconfig.json'), JSON.stringify(tsconfig));
	await writeFile(join(path, 'package.json'), JSON.stringify({ type: 'module' }));
	return {
		path,
		generate: async (program, args) => {
			await runProgram(join(here, 'node_modules/.bin', program), args, path);
		},
		typecheck: async () => {
			await runProgram(join(root, 'node_modules/.bin/tsc'), ['-p', path]);
		},
		remove: () => rm(path, { recursive: true, force: true }),
	};
}
