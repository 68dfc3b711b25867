import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './workspace.ts';

/** A forbidden import of each kind: file, what it imports, and the rule that must refuse it. */
const forbidden: [file: string, imported: string, rule: string][] = [
	['packages/db/src/orm.ts', '../../api/src/index.ts', 'db-stands-alone'],
	['packages/db/src/cart/cart.enums.ts', 'zod', 'enums-import-nothing'],
	['packages/db/src/cart/cart.fields.ts', '../orm.ts', 'fields-are-pure'],
	['packages/api/src/features/cart/cart.schemas.ts', '../../platform/redis.ts', 'schemas-are-pure'],
	['packages/api/src/contract/errors.ts', '../platform/redis.ts', 'contract-is-pure'],
	['packages/api/src/features/cart/cart.router.ts', '@mikro-orm/core', 'routers-know-no-database'],
	['packages/api/src/features/cart/set-item.ts', '@trpc/server', 'use-cases-know-no-trpc'],
	['packages/api/src/features/cart/get-cart.ts', '../orders/place-order.ts', 'features-meet-in-public'],
	['packages/api/src/platform/queue.ts', 'graphile-worker', 'queue-only-in-worker'],
	['apps/server/src/main.ts', 'pg', 'queue-only-in-worker'],
	['packages/client/src/index.ts', '../../api/src/index.ts', 'client-ships-no-server'],
	['apps/worker/src/main.ts', '../../server/src/main.ts', 'apps-stand-apart'],
	['packages/api/src/index.ts', '../../../apps/server/src/main.ts', 'packages-know-no-app'],
	['packages/api/src/platform/a.ts', './b.ts', 'no-cycles'],
];
const npmPackages = ['zod', 'pg', 'graphile-worker', '@trpc/server', '@mikro-orm/core'];
const others = ['packages/api/src/platform/redis.ts', 'packages/api/src/features/orders/place-order.ts'];

let violations: { from: string; rule: { name: string } }[];
let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dailyveg-imports-'));
	const put = async (file: string, text: string) => {
		await mkdir(dirname(join(folder, file)), { recursive: true });
		await writeFile(join(folder, file), text);
	};
	for (const name of npmPackages) {
		await put(
			`node_modules/${name}/package.json`,
			JSON.stringify({ name, version: '1.0.0', main: 'index.js' }),
		);
		await put(`node_modules/${name}/index.js`, 'module.exports = {};');
	}
	await put(
		'tsconfig.base.json',
		'{"compilerOptions":{"module":"NodeNext","allowImportingTsExtensions":true}}',
	);
	for (const file of others) await put(file, 'export const value = 1;\n');
	await put('packages/api/src/platform/b.ts', "export * from './a.ts';\n");
	for (const [file, imported] of forbidden)
		await put(file, `import * as it from '${imported}';\nexport const value = it;\n`);
	const config = join(root, 'dependency-cruiser.config.mjs');
	const { stdout } = spawnSync(
		join(root, 'node_modules/.bin/depcruise'),
		['--config', config, '--output-type', 'json', 'packages', 'apps'],
		{ cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
	);
	violations = JSON.parse(stdout).summary.violations;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the import rules', () => {
	it.each(forbidden)('refuse that %s imports %s', (file, _imported, rule) => {
		const broken = violations.filter(({ from }) => from === file).map((violation) => violation.rule.name);
		expect(broken).toContain(rule);
	});
});
