import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packClient } from '../../build/pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = fileURLToPath(new URL('../../../../node_modules/.bin', import.meta.url));
const run = promisify(execFile);

/** A folder in which nothing is installed but the tarball that would be published. */
export interface Consumer {
	folder: string;
	/** The tarball. */
	tarball: string;
	/** Installs further packages. */
	install(...packages: string[]): Promise<void>;
	/** Adds a file and answers its path. */
	write(name: string, text: string): Promise<string>;
	/** Runs TypeScript over `files`, checking the declarations of libraries too; answers what it prints. */
	check(files: readonly string[], options: Readonly<Record<string, unknown>>): Promise<string>;
	remove(): Promise<void>;
}

/** Builds and packs the client and installs it in an empty folder, as a stranger would. */
export async function installPackedClient(): Promise<Consumer> {
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-packed-'));
	const tarball = join(folder, 'client.tgz');
	await packClient(tarball);
	const consumer = await installTarball(tarball);
	await cp(join(root, 'src/testing/consumer'), consumer.folder, { recursive: true });
	return {
		...consumer,
		remove: () => Promise.all([consumer.remove(), rm(folder, { recursive: true })]).then(() => undefined),
	};
}

/** Installs a packed client, with nothing else, in an empty folder. */
export async function installTarball(tarball: string): Promise<Consumer> {
	const folder = await mkdtemp(join(tmpdir(), 'dailyveg-consumer-'));
	await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
	const install = async (...packages: string[]) => {
		const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'];
		await run('npm', ['install', ...flags, ...packages], { cwd: folder });
	};
	const write = async (file: string, text: string) => {
		const path = join(folder, file);
		await mkdir(join(path, '..'), { recursive: true });
		await writeFile(path, text);
		return path;
	};
	await install(tarball);
	return {
		folder,
		tarball,
		install,
		write,
		check: async (files, options) => {
			const compilerOptions = {
				strict: true,
				noEmit: true,
				skipLibCheck: false,
				target: 'ES2022',
				// tRPC's own declarations speak of `Disposable`.
				lib: ['ES2022', 'ESNext.Disposable', 'DOM'],
				types: [],
				...options,
			};
			const project = await write('tsconfig.json', JSON.stringify({ compilerOptions, files }));
			return run(join(bin, 'tsc'), ['-p', project], { cwd: folder }).then(
				({ stdout }) => stdout,
				({ stdout, stderr }: { stdout: string; stderr: string }) => `${stdout}${stderr}` || 'tsc failed',
			);
		},
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}

/** The type tests of the sources, as they read for whoever installed the package. */
export async function typeTests(): Promise<Record<string, string>> {
	const names = ['create-client.test-d.ts', 'procedure-errors.test-d.ts'];
	const texts = names.map(async (name) => {
		const text = await readFile(join(root, 'src', name), 'utf8');
		return [name.replace('.test-d.ts', '-types.ts'), text.replaceAll("'./index.ts'", "'@dailyveg/client'")];
	});
	return Object.fromEntries(await Promise.all(texts));
}

/** The TypeScript of the README, block by block. */
export async function recipes(): Promise<{ language: string; text: string }[]> {
	const readme = await readFile(join(root, 'README.md'), 'utf8');
	const blocks = readme.matchAll(/^```(tsx?)\n(.*?)^```$/gms);
	return Array.from(blocks, ([, language = 'ts', text = '']) => ({ language, text }));
}
