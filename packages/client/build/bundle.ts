import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { contractText, type ProcedureShape } from './contract-text.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Entries of the package, by their names below `src` and `dist`. */
const entries = ['index', 'schemas', 'react', 'react-server', 'testing', 'node'];

/** Installed beside the package; all else is bundled. */
const installed = [/^node:/, '@trpc/client', 'superjson', 'zod', 'react', '@tanstack/react-query'];

/** Builds code and types of every entry into `folder`, replacing what is there. */
export async function bundle(folder = join(root, 'dist')): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const contract = join(folder, 'contract.ts');
	await writeFile(contract, contractText());
	for (const entry of entries) {
		await bundleCode(entry, folder);
		await bundleTypes(entry, folder, contract);
	}
	await rm(contract);
	// What is bundled takes its licence along.
	await copyFile(join(root, 'node_modules/@trpc/server/LICENSE'), join(folder, 'tRPC.LICENSE'));
	const parser = join(root, 'node_modules/eventsource-parser/LICENSE');
	await copyFile(parser, join(folder, 'eventsource-parser.LICENSE'));
}

/** Builds only the types of the main entry into `folder`, for a router that need not be the server's. */
export async function bundleMainTypes(folder: string, procedures: readonly ProcedureShape[]): Promise<void> {
	const contract = join(folder, 'contract.ts');
	await writeFile(contract, contractText(procedures));
	await bundleTypes('index', folder, contract);
	await rm(contract);
}

async function bundleCode(entry: string, folder: string): Promise<void> {
	const build = await rolldown({
		input: join(root, `src/${entry}.ts`),
		platform: 'neutral',
		external: installed,
		plugins: [entriesApart],
		resolve: { conditionNames: ['import'] },
		treeshake: { moduleSideEffects: false },
	});
	// Server components must know what runs in browsers only.
	const banner = entry === 'react' ? "'use client';" : '';
	await build.write({ format: 'esm', file: join(folder, `${entry}.js`), banner });
	await build.close();
}

/** The server's types come from the contract, written out; nothing of the server itself is reached but schemas. */
async function bundleTypes(entry: string, folder: string, contract: string): Promise<void> {
	const build = await rollup({
		input: join(root, `src/${entry}.ts`),
		external: [...installed, /^@trpc\/server/],
		plugins: [
			entriesApart,
			{ name: 'contract', resolveId: (source) => (source === '@dailyveg/api' ? contract : null) },
			dts({
				respectExternal: true,
				includeExternal: ['@dailyveg/api', '@dailyveg/db', '@trpc/tanstack-react-query'],
				tsconfig: join(root, 'tsconfig.json'),
				compilerOptions: { noEmit: false },
			}),
		],
	});
	await build.write({ format: 'esm', file: join(folder, `${entry}.d.ts`) });
	await build.close();
}

/** Entries import each other as they are installed: one file each, nothing in it twice. */
const entriesApart = {
	name: 'entries-apart',
	resolveId(source: string, importer: string | undefined) {
		const [, entry] = /^\.\/([\w-]+)\.ts$/.exec(source) ?? [];
		if (importer === undefined || entry === undefined || !entries.includes(entry)) return null;
		return { id: `./${entry}.js`, external: true };
	},
};
