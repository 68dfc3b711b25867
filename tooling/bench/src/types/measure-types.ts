import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { bundleMainTypes, type ProcedureShape, proceduresOfRouter } from '@dailyveg/client/build';
import { consumerText } from './consumer-text.ts';

const client = dirname(dirname(fileURLToPath(import.meta.resolve('@dailyveg/client'))));
const tsc = join(fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url)), 'tsc');

/** What TypeScript takes to check a program that uses every procedure. */
export interface TypesFigure {
	procedures: number;
	instantiations: number;
	/** Seconds. */
	checkTime: number;
	/** Megabytes. */
	memory: number;
}

/** Checks a program against the published types of a router so many times as large as today's. */
export async function measureTypes(scale: number): Promise<TypesFigure> {
	const procedures = enlarge(proceduresOfRouter(), scale);
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-types-'));
	try {
		const installed = join(folder, 'node_modules/@dailyveg/client');
		await mkdir(installed, { recursive: true });
		await symlink(join(client, 'node_modules/@trpc'), join(folder, 'node_modules/@trpc'));
		await bundleMainTypes(installed, procedures);
		const manifest = { name: '@dailyveg/client', type: 'module', exports: './index.js' };
		await writeFile(join(installed, 'package.json'), JSON.stringify(manifest));
		await writeFile(join(folder, 'consumer.ts'), consumerText(procedures));
		return { procedures: procedures.length, ...(await check(folder)) };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** The same procedures again below other names. */
function enlarge(procedures: readonly ProcedureShape[], scale: number): ProcedureShape[] {
	const copies = Array.from({ length: scale - 1 }, (_, index) =>
		procedures.map((procedure) => ({ ...procedure, path: `copy${index}.${procedure.path}` })),
	);
	return [...procedures, ...copies.flat()];
}

/** Declarations are written as well: a type too large to be written (TS7056) is an error. */
async function check(folder: string): Promise<Omit<TypesFigure, 'procedures'>> {
	const compilerOptions = {
		strict: true,
		skipLibCheck: true,
		target: 'ES2022',
		module: 'ESNext',
		moduleResolution: 'bundler',
		lib: ['ES2022', 'ESNext.Disposable', 'DOM'],
		types: [],
		declaration: true,
		emitDeclarationOnly: true,
		outDir: 'out',
	};
	await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
	const { stdout } = await promisify(execFile)(tsc, ['-p', folder, '--extendedDiagnostics']);
	const figure = (name: string) => {
		const [, text] = new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(stdout) ?? [];
		if (text === undefined) throw new Error(`tsc prints no ${name}`);
		return Number(text);
	};
	return {
		instantiations: figure('Instantiations'),
		checkTime: figure('Check time'),
		memory: Math.round(figure('Memory used') / 1_024),
	};
}
