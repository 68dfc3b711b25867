import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@dailyveg/testkit';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { SigningKey } from './auth/signing-key.entity.ts';
import { runCli } from './cli.ts';
import { createOrm } from './orm.ts';
import { databaseOf, dropDatabase, withDatabase } from './schema/database.ts';
import { dataFile } from './seeders/data-file.ts';

let database: TestDatabase;
let folder: string;
let said: string[];
let complained: string[];

beforeAll(async () => {
	database = await createTestDatabase();
	folder = await mkdtemp(join(tmpdir(), 'dailyveg-cli-'));
});
afterAll(async () => {
	await database.drop();
	await rm(folder, { recursive: true });
});
beforeEach(() => {
	vi.stubEnv('MYSQL_URL', database.url);
	vi.stubEnv('NODE_ENV', 'test');
	said = [];
	complained = [];
	vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
	vi.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
	vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
	vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

const run = (line: string) => runCli(line.split(' '));

describe('migrate', () => {
	it('creates the database, migrates it, and says what it did', async () => {
		const url = withDatabase(database.url, `${databaseOf(database.url)}_new`);
		vi.stubEnv('MYSQL_URL', url);
		expect(await run('migrate up')).toBe(0);
		const [created, ...ran] = said;
		expect(created).toBe('created the database');
		expect(ran[0]).toMatch(/^ran Migration\d{14}_Core$/);
		for (const line of ran) expect(line).toMatch(/^ran Migration\d{14}_\w+$/);
		expect(ran).toEqual(ran.toSorted());
		expect(await run('migrate status')).toBe(0);
		expect(said.at(-1)).toMatch(/^\d{4}-\d\d-\d\dT.* Migration\d{14}/);
		expect(await run('migrate down')).toBe(1);
		expect(complained).toEqual([expect.stringContaining('pass --yes')]);
		expect(await run('migrate down --to 0 --yes')).toBe(0);
		expect(await run('migrate status')).toBe(0);
		expect(said.at(-1)).toMatch(/^pending /);
		await dropDatabase({ MYSQL_URL: url });
	});

	it('finds the schema up to date', async () => {
		expect(await run('migrate up')).toBe(0);
		expect(await run('migrate check')).toBe(0);
		expect(await run('migrate create Nothing')).toBe(0);
		expect(said).toEqual(['nothing to do', 'entities and migrations agree', 'the entities have not changed']);
	});
});

describe('seed, import and reset', () => {
	it('fill an empty shop once, update it from files, and empty it again', async () => {
		expect(await run('seed --orders 10')).toBe(0);
		expect(said.at(-1)).toMatch(/^seeded \d+ products and 10 orders in /);
		expect(await run('seed')).toBe(1);
		expect(complained.at(-1)).toMatch(/already has \d+ products/);
		expect(await run('seed --if-empty')).toBe(0);
		expect(said.at(-1)).toMatch(/^left as it is/);
		expect(await run(`import products ${dataFile('products.csv')}`)).toBe(0);
		expect(await run(`import pincodes ${dataFile('pincodes.csv')}`)).toBe(0);
		expect(said.at(-1)).toMatch(/^imported \d+ pincodes from \d+ rows$/);
		expect(await run('reset --yes')).toBe(0);
		expect(await run('seed --if-empty --orders 0')).toBe(0);
		expect(said.at(-1)).toMatch(/^seeded /);
	});

	it('name the line of a bad row and fail', async () => {
		const file = join(folder, 'pincodes.csv');
		const header = 'pincode,city,state_code,area_name,latitude,longitude,hub_code';
		await writeFile(
			file,
			[header, '5600,Bengaluru,IN-KA,Area,12.9,77.6,', '570001,Bengaluru,IN-KA,Area,12.9,77.6,'].join('\n'),
		);
		expect(await run(`import pincodes ${file}`)).toBe(1);
		expect(complained.at(-1)).toMatch(
			/^line 2: pincode must be six digits.*\n1 problems?; nothing was imported/,
		);
		expect(await run(`import pincodes ${file} --keep-going`)).toBe(1);
		expect(complained.at(-1)).toMatch(/imported the other 1 pincodes/);
	});

	it('are refused in production where they destroy or open the door', async () => {
		vi.stubEnv('NODE_ENV', 'production');
		expect(await run('reset --yes')).toBe(1);
		expect(await run('seed')).toBe(1);
		expect(complained).toEqual([
			expect.stringContaining('production'),
			expect.stringContaining('production'),
		]);
	});

	it('ask before a reset', async () => {
		expect(await run('reset')).toBe(1);
		expect(complained.at(-1)).toMatch(/deletes all data of the database .*\n.*--yes/);
	});

	it('hand over to the API when a package above provides that', async () => {
		const seedViaApi = vi.fn(async () => {});
		expect(
			await runCli(['seed', '--via-api', 'http://127.0.0.1:3000', '--orders', '3'], { seedViaApi }),
		).toBe(0);
		expect(seedViaApi).toHaveBeenCalledWith(
			'http://127.0.0.1:3000',
			expect.objectContaining({ scale: 'demo', orders: 3, seed: 1 }),
		);
		expect(await run('seed --via-api http://127.0.0.1:3000')).toBe(1);
	});
});

describe('a command line that cannot work', () => {
	it.each(['bogus', 'seed --scale 2k', 'seed --orders many', 'import carrots x.csv', 'migrate create'])(
		'fails: %s',
		async (line) => {
			expect(await run(line)).toBe(1);
		},
	);

	it('says what is wrong with the environment', async () => {
		vi.stubEnv('MYSQL_URL', undefined);
		expect(await run('migrate status')).toBe(1);
		expect(complained).toEqual([expect.stringContaining('MYSQL_URL: is not set')]);
	});

	it.each([
		['mysql://root@127.0.0.1:1/x', 'is it running'],
		['mysql://nobody:wrong@{host}/x', 'is refused'],
		['{url}_missing', 'does not exist'],
	])('says why it cannot connect: %s', async (template, reason) => {
		const { host } = new URL(database.url);
		vi.stubEnv('MYSQL_URL', template.replace('{host}', host).replace('{url}', database.url));
		expect(await run('seed')).toBe(1);
		expect(complained).toEqual([expect.stringContaining(reason)]);
	});

	it('shows its help and succeeds', async () => {
		expect(await run('--help')).toBe(0);
	});
});

describe('keys', () => {
	it('lists them, retires one or all, and makes none: only the servers can seal one', async () => {
		expect(await run('keys list')).toBe(0);
		expect(said).toEqual(['there is none yet: the first sign-in makes one']);
		const orm = await createOrm({ MYSQL_URL: database.url });
		for (const [index, id] of ['first', 'second', 'third'].entries()) {
			const createdAt = new Date(Date.UTC(2026, 0, index + 1));
			const key = { id, publicJwk: {}, privateJwk: 'sealed', createdAt, retiredAt: null };
			await orm.em.fork().insert(SigningKey, key);
		}
		expect(await run('keys retire first')).toBe(0);
		expect(await run('keys retire first')).toBe(1);
		expect(complained.at(-1)).toContain('no key first is in use');
		expect(await run('keys rotate')).toBe(0);
		expect(said.at(-1)).toContain('retired 2');
		expect(await run('keys list')).toBe(0);
		expect(said.slice(-3)).toEqual([
			expect.stringMatching(/^third {2}created 2026-01-03T\S+ {2}retired /),
			expect.stringMatching(/^second /),
			expect.stringMatching(/^first /),
		]);
		expect(await orm.em.fork().count(SigningKey)).toBe(3);
		await orm.close();
	});
});
