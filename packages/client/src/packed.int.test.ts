import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { demoAccounts } from '@dailyveg/db/demo-accounts';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { committedReport, reportOfBuild } from '../build/report.ts';
import { type Consumer, installPackedClient, recipes, typeTests } from './testing/packed-client.ts';
import { buildPage, type Playground, startPlayground } from './testing/playground.ts';

const run = promisify(execFile);

let consumer: Consumer;
let playground: Playground;
beforeAll(async () => {
	consumer = await installPackedClient();
	playground = await startPlayground(consumer.folder);
}, 600_000);
afterAll(async () => {
	await playground?.stop();
	await consumer?.remove();
});

const packageFolder = () => join(consumer.folder, 'node_modules/@dailyveg/client');

test('brings its few dependencies and nothing of the server', async () => {
	const manifest = JSON.parse(await readFile(join(packageFolder(), 'package.json'), 'utf8'));
	expect(Object.keys(manifest.dependencies)).toEqual(['@trpc/client', 'superjson', 'zod']);
	const modules = await readdir(join(consumer.folder, 'node_modules'), { recursive: true });
	const manifests = modules.filter((name) => /^(@[^/]+\/)?[^/@]+\/package\.json$/.test(name));
	// TypeScript is a peer of tRPC's own; what it consists of is its own affair.
	const names = manifests.map((name) => dirname(name)).filter((name) => !/^@?typescript/.test(name));
	expect(names.sort()).toEqual([
		'@dailyveg/client',
		'@trpc/client',
		'@trpc/server',
		'copy-anything',
		'superjson',
		'zod',
	]);
	const dist = await readdir(join(packageFolder(), 'dist'));
	const entries = Object.keys(manifest.exports).length - 1;
	expect(dist.filter((name) => name.endsWith('.d.ts'))).toHaveLength(entries);
	expect(dist.filter((name) => name.endsWith('.js'))).toHaveLength(entries);
	expect(dist).toEqual(expect.arrayContaining(['tRPC.LICENSE', 'eventsource-parser.LICENSE']));
	for (const name of dist) {
		const text = await readFile(join(packageFolder(), 'dist', name), 'utf8');
		expect(text, name).not.toMatch(/(from|import\()\s*['"](@dailyveg|@mikro-orm|fastify|lucia)/);
		if (name.endsWith('.js')) expect(text, name).not.toMatch(/from\s*['"]@trpc\/server/);
	}
});

test('the committed report shows these very types; `pnpm --filter @dailyveg/client report` renews it', async () => {
	expect(await reportOfBuild()).toEqual(await committedReport());
});

test('publint finds nothing', async () => {
	const { messages } = await publint({ pkgDir: packageFolder(), strict: true });
	expect(messages).toEqual([]);
});

test('the types are right wherever ES modules can be imported', async () => {
	const result = await checkPackage(createPackageFromTarballData(await readFile(consumer.tarball)));
	const problems = result.types ? result.problems : expect.fail('no types');
	const others = ['node10', 'node16-cjs'];
	const concerns = problems.filter(
		(problem) => !('resolutionKind' in problem && others.includes(problem.resolutionKind)),
	);
	expect(concerns).toEqual([]);
});

test.each([
	['bundler', 'ESNext'],
	['node16', 'Node16'],
	['nodenext', 'NodeNext'],
])(
	'types hold, wrong ones fail, under moduleResolution %s',
	async (moduleResolution, module) => {
		const files = await typeTests();
		for (const [name, text] of Object.entries(files)) await consumer.write(name, text);
		await consumer.write(
			'entries.ts',
			`export * from '@dailyveg/client';
export * as schemas from '@dailyveg/client/schemas';
export * as testing from '@dailyveg/client/testing';
export * as node from '@dailyveg/client/node';
`,
		);
		const program = [...Object.keys(files), 'entries.ts'];
		expect(await consumer.check(program, { module, moduleResolution })).toBe('');
	},
	60_000,
);

test('React’s entries and every recipe of the README typecheck', async () => {
	await consumer.install('react@19', '@tanstack/react-query@5', '@types/react@19', '@types/node@24');
	const names: string[] = [];
	for (const [index, { language, text }] of (await recipes()).entries()) {
		names.push(`recipe-${index}.${language}`);
		await consumer.write(`recipe-${index}.${language}`, text);
	}
	expect(names.length).toBeGreaterThan(9);
	const options = { module: 'ESNext', moduleResolution: 'bundler', jsx: 'react-jsx', types: ['node'] };
	expect(await consumer.check(names, options)).toBe('');
}, 120_000);

test('the README’s order in one file is placed', async () => {
	const [first] = await recipes();
	const text = first?.text.replace('http://127.0.0.1:3000', playground.serverUrl) ?? expect.fail('no recipe');
	const { stdout } = await run(process.execPath, [await consumer.write('order.mjs', text)]);
	expect(stdout).toMatch(/^DV-\S+ [\d.]+ INR 20\d\d\n$/);
});

test('the suite that a release is kept with passes', async () => {
	const { email, password } = demoAccounts.customer;
	const account = { DAILYVEG_URL: playground.serverUrl, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password };
	const env = { ...process.env, ...account };
	const { stdout } = await run(process.execPath, ['--test-reporter=tap', join(consumer.folder, 'suite.js')], {
		env,
	});
	expect(stdout).toMatch(/^# pass [1-9]/m);
});

test('a page that uses it is small, and orders from another origin in a browser', async () => {
	const scripts = await buildPage(consumer.folder);
	const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
	expect(size).toBeLessThanOrEqual(20_000);
	const { email, password } = demoAccounts.customer;
	const answer = await playground.visit({ url: playground.serverUrl, email, password });
	expect(answer).toEqual({
		number: expect.stringMatching(/^DV-/),
		hasDate: true,
		refusal: 'CART_EMPTY',
	});
}, 120_000);

test.each([
	['this', () => process.execPath],
	['the machine’s own', () => playground.machineNode()],
])('scripts run it with %s Node', async (_name, node) => {
	const { email, password } = demoAccounts.customer;
	const env = { DAILYVEG_URL: playground.serverUrl, DAILYVEG_EMAIL: email, DAILYVEG_PASSWORD: password };
	const { stdout } = await run(await node(), [join(consumer.folder, 'script.js')], { env });
	expect(JSON.parse(stdout)).toEqual({
		version: expect.stringMatching(/^v2\d\./),
		email,
		products: 2,
		hasDate: true,
		isRefused: true,
		isFormValid: false,
	});
});
