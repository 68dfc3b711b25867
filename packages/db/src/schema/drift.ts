import { randomBytes } from 'node:crypto';
import type { Options } from '@mikro-orm/mysql';
import type { DbEnv } from '../config.ts';
import { createOrm, type Orm } from '../orm.ts';
import { dropDatabase, ensureDatabase, withDatabase } from './database.ts';

/** Lines of one table's definition that only one side has. */
export interface TableDrift {
	table: string;
	onlyInEntities: string[];
	onlyInMigrations: string[];
}

const MIGRATION_TABLE = 'migration';

/**
 * What the entities say and the migrations do not build, or the other way round. Builds both in scratch
 * databases on the same server and compares `show create table`, so that a server's own rendering of a type
 * (json is longtext on MariaDB) shows on both sides and is no difference.
 */
export async function findDrift(env: DbEnv, overrides: Options = {}): Promise<TableDrift[]> {
	const suffix = randomBytes(6).toString('hex');
	const migrated = await scratchDefinitions(env, `dailyveg_drift_m_${suffix}`, overrides, async (orm) => {
		await orm.migrator.up();
	});
	const declared = await scratchDefinitions(env, `dailyveg_drift_e_${suffix}`, overrides, (orm) =>
		orm.schema.create(),
	);
	return compareDefinitions(declared, migrated);
}

type Definitions = Map<string, string[]>;

async function scratchDefinitions(
	env: DbEnv,
	database: string,
	overrides: Options,
	build: (orm: Orm) => Promise<void>,
): Promise<Definitions> {
	const scratch = { ...env, MYSQL_URL: withDatabase(env.MYSQL_URL, database) };
	await ensureDatabase(scratch);
	const orm = await createOrm(scratch, overrides);
	try {
		await build(orm);
		return await readDefinitions(orm);
	} finally {
		await orm.close(true);
		await dropDatabase(scratch);
	}
}

async function readDefinitions(orm: Orm): Promise<Definitions> {
	const em = orm.em.fork();
	const tables = await em.execute<Record<string, string>[]>('show tables');
	const definitions: Definitions = new Map();
	for (const table of tables
		.map((row) => Object.values(row)[0] ?? '')
		.filter((name) => name !== MIGRATION_TABLE)) {
		const row = await em.execute<{ 'Create Table': string }>(`show create table \`${table}\``, [], 'get');
		// Sorted, because a column added by a later migration stands at the end and means the same.
		const lines = row['Create Table'].split('\n').map((line) => line.trim().replace(/,$/, ''));
		definitions.set(table, lines.sort());
	}
	return definitions;
}

function compareDefinitions(declared: Definitions, migrated: Definitions): TableDrift[] {
	const tables = [...new Set([...declared.keys(), ...migrated.keys()])].sort();
	return tables
		.map((table) => ({
			table,
			onlyInEntities: linesMissingFrom(migrated.get(table), declared.get(table)),
			onlyInMigrations: linesMissingFrom(declared.get(table), migrated.get(table)),
		}))
		.filter((drift) => drift.onlyInEntities.length + drift.onlyInMigrations.length > 0);
}

const linesMissingFrom = (these: string[] = [], those: string[] = []): string[] =>
	those.filter((line) => !these.includes(line));
