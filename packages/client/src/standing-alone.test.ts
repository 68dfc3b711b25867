import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const entry = new URL('./index.ts', import.meta.url).href;
const sources = fileURLToPath(new URL('../../', import.meta.url));

/** Imports the entry in a process of its own and prints every module that was loaded for it. */
const program = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
await import(${JSON.stringify(entry)});
console.log(JSON.stringify(loaded.filter((url) => url.startsWith('file:'))));
`;

test('nothing of the server is loaded at run time but the constants of its contract', async () => {
	const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
	const files = (JSON.parse(stdout) as string[]).map((url) => fileURLToPath(url));
	const installed = files.filter((file) => file.includes('/node_modules/'));
	const own = files.filter((file) => !file.includes('/node_modules/'));
	const packages = installed.map((file) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1]);
	expect([...new Set(packages)].sort()).toEqual([
		'@trpc/client',
		'@trpc/server',
		'copy-anything',
		'eventsource-parser',
		'superjson',
	]);
	const foreign = own
		.map((file) => file.replace(sources, ''))
		.filter((file) => !file.startsWith('client/src/'));
	expect(foreign.sort()).toEqual([
		'api/src/contract/idempotent-procedures.ts',
		'api/src/contract/index.ts',
		'api/src/contract/limits.ts',
		'api/src/contract/public-queries.ts',
	]);
});
