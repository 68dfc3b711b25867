import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import '@dailyveg/testkit';
import { defineEntity, p } from '@mikro-orm/core';
import { Migration } from '@mikro-orm/migrations';
import { Country } from '../areas/country.entity.ts';
import type { Permission } from '../auth/auth.enums.ts';
import { ormOptions } from '../config.ts';
import { entities } from '../entities.ts';
import { Migration20261122000000_Core } from '../migrations/Migration20261122000000_Core.ts';
import { Migration20261124134500_ShopPermissions } from '../migrations/Migration20261124134500_ShopPermissions.ts';
import { createOrm, type Orm } from '../orm.ts';
import { dropDatabase, ensureDatabase, withDatabase } from './database.ts';
import { findDrift } from './drift.ts';
import { createMigration, migrateDown, migrateUp, migrationStates } from './migrate.ts';
import { HouseMigrationGenerator } from './migration-generator.ts';
import { LockTimeoutError, withNamedLock } from './named-lock.ts';

const env = {
	MYSQL_URL: withDatabase(inject('stackEnv').MYSQL_URL, `migrate_${randomBytes(6).toString('hex')}`),
};
let orm: Orm;

beforeAll(async () => {
	await ensureDatabase(env);
	orm = await createOrm(env);
});
afterAll(async () => {
	await orm.close();
	await dropDatabase(env);
});

const tables = async () => (await orm.em.fork().execute('show tables')).map((row) => Object.values(row)[0]);

describe('migrations', () => {
	it('go up, down to nothing, and up again', async () => {
		const all = await migrateUp(orm);
		expect(all.length).toBeGreaterThan(0);
		expect(await tables()).toEqual(expect.arrayContaining(['product', 'customer_order', 'outbox_message']));
		expect((await migrateDown(orm, '0')).toReversed()).toEqual(all);
		expect(await tables()).toEqual(['migration']);
		expect(await migrateUp(orm)).toEqual(all);
		expect(await migrateUp(orm)).toEqual([]);
	});

	it('resume after being killed between two tables', async () => {
		await migrateDown(orm, '0');
		await orm.em
			.fork()
			.execute(
				'create table country (code char(2) not null, name varchar(80) not null, primary key (code)) default character set utf8mb4 collate utf8mb4_unicode_ci',
			);
		expect(await migrateUp(orm)).not.toEqual([]);
	});

	it('run once when several processes start at once', async () => {
		await migrateDown(orm, '0');
		const others = await Promise.all([createOrm(env), createOrm(env)]);
		const ran = await Promise.all([orm, ...others].map((each) => migrateUp(each)));
		expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
		for (const other of others) await other.close();
	});

	it('know what has run', async () => {
		await migrateDown(orm);
		expect((await migrationStates(orm)).at(-1)?.executedAt).toBeNull();
		await migrateUp(orm);
		for (const { executedAt } of await migrationStates(orm)) expect(executedAt).toBeInstanceOf(Date);
	});

	it('give the roles of older shops what newer ones may do, and take nothing', async () => {
		const em = orm.em.fork();
		const ofManager = async () => {
			const [row] = await em.execute<{ permissions: Permission[] | string }[]>(
				"select permissions from staff_role where name = 'manager'",
			);
			return typeof row?.permissions === 'string' ? JSON.parse(row.permissions) : row?.permissions;
		};
		await em.execute(
			`update staff_role set permissions = '["audit:read","orders:cancel"]' where name = 'manager'`,
		);
		const migration = new Migration20261124134500_ShopPermissions(em.getDriver(), orm.config);
		migration.up();
		for (let times = 0; times < 2; times++)
			for (const query of migration.getQueries()) await em.execute(String(query));
		const more = ['slots:write', 'promotions:write', 'support:write', 'deliveries:plan', 'deliveries:settle'];
		expect(await ofManager()).toEqual(['audit:read', 'orders:cancel', ...more]);
	});

	it('have nothing to add while the entities stay as they are', async () => {
		expect(await createMigration(orm, 'Nothing')).toBeNull();
	});

	it('are written in the house format', () => {
		const generator = new HouseMigrationGenerator(
			orm.em.getDriver(),
			orm.config.getNamingStrategy(),
			orm.config.get('migrations'),
		);
		const diff = { up: ['alter table `pump` add `size` int;', ''], down: ['select 1'] };
		expect(generator.generateMigrationFile('Migration1_Pump', diff)).toBe(
			[
				"import { Migration } from '@mikro-orm/migrations';",
				'',
				'export class Migration1_Pump extends Migration {',
				"\toverride name = 'Migration1_Pump';",
				'',
				'\toverride up(): void {',
				'\t\tthis.addSql(`alter table \\`pump\\` add \\`size\\` int;`);',
				'\t}',
				'',
				'\toverride down(): void {',
				'\t\tthis.addSql(`select 1`);',
				'\t}',
				'}',
				'',
			].join('\n'),
		);
	});

	it('let the database itself refuse an oversold stock item', async () => {
		const [row] = await orm.em.fork().execute<Record<string, string>[]>('show create table stock_item');
		expect(row?.['Create Table']).toMatch(/CHECK \(+`reserved` <= `on_hand`\)+/i);
	});
});

describe('the drift check', { timeout: 90_000 }, () => {
	it('finds nothing between entities and migrations', async () => {
		expect(await findDrift(env)).toEqual([]);
	});

	it('finds what an entity has and no migration builds', async () => {
		const Pump = defineEntity({
			name: 'Pump',
			properties: { id: p.integer().primary(), country: () => p.manyToOne(Country) },
		});
		const drift = await findDrift(env, { entities: [...entities, Pump] });
		expect(drift.map(({ table }) => table)).toEqual(['pump']);
		expect(drift[0]?.onlyInEntities).toContainEqual(expect.stringContaining('FOREIGN KEY (`country_code`)'));
		expect(drift[0]?.onlyInMigrations).toEqual([]);
	});

	it('finds a column that has changed', async () => {
		const { migrations } = ormOptions(env);
		class Narrow extends Migration {
			override up(): void {
				this.addSql('alter table country modify name varchar(10) not null');
			}
		}
		const migrationsList = [
			{ name: 'Core', class: Migration20261122000000_Core },
			{ name: 'Narrow', class: Narrow },
		];
		const drift = await findDrift(env, { migrations: { ...migrations, migrationsList } });
		expect(drift).toContainEqual({
			table: 'country',
			onlyInEntities: [expect.stringContaining('varchar(80)')],
			onlyInMigrations: [expect.stringContaining('varchar(10)')],
		});
	});

	it('leaves no scratch database behind', async () => {
		const left = await orm.em.fork().execute("show databases like 'dailyveg\\_drift\\_%'");
		expect(left).toEqual([]);
	});
});

describe('a named lock', () => {
	it('lets one in at a time, and tells the other why it may not', async () => {
		const [first, second] = await Promise.all([createOrm(env), createOrm(env)]);
		await withNamedLock(first, 'test', 1, async () => {
			await expect(withNamedLock(second, 'test', 0, async () => 'in')).rejects.toThrow(LockTimeoutError);
		});
		expect(await withNamedLock(second, 'test', 0, async () => 'in')).toBe('in');
		await expect(
			withNamedLock(first, 'test', 0, () => Promise.reject(new Error('failed inside'))),
		).rejects.toThrow('failed inside');
		expect(await withNamedLock(second, 'test', 0, async () => 'in')).toBe('in');
		await first.close();
		await second.close();
	});

	it('works with purposes and databases of any length', async () => {
		expect(await withNamedLock(orm, 'a'.repeat(100), 0, async () => 'in')).toBe('in');
	});
});

describe('a database', () => {
	it('is created once, also when two ask at once', async () => {
		const other = { MYSQL_URL: withDatabase(env.MYSQL_URL, `other_${randomBytes(6).toString('hex')}`) };
		await Promise.all([ensureDatabase(other), ensureDatabase(other)]);
		expect(await ensureDatabase(other)).toBe(false);
		await dropDatabase(other);
		await dropDatabase(other);
		expect(await ensureDatabase(other)).toBe(true);
		await dropDatabase(other);
	});
});
