import { randomBytes } from 'node:crypto';
import { createOrm, dropDatabase, ensureDatabase, migrateUp, withDatabase } from '@dailyveg/db';
import type { StackEnv } from '@dailyveg/stack';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { inject } from 'vitest';

declare module 'vitest' {
	// Stands beside its readers: whoever imports the testkit must see it, and global-setup.ts nobody imports.
	interface ProvidedContext {
		stackEnv: StackEnv;
		/** Statements that create every table, in an order that foreign keys allow. */
		schemaSql: string[];
	}
}

/** A database of one test file. */
export interface TestDatabase {
	url: string;
	drop(): Promise<void>;
}

/** Migrates a scratch database and reads its tables back: copying them is quicker than migrating each time. */
export async function prepareTemplate(mysqlUrl: string): Promise<string[]> {
	const env = { MYSQL_URL: withDatabase(mysqlUrl, 'template') };
	await ensureDatabase(env);
	const orm = await createOrm(env);
	await migrateUp(orm);
	const tables = await orm.em
		.fork()
		.execute<{ name: string }[]>(
			'select table_name as name from information_schema.tables where table_schema = database()',
		);
	const statements: string[] = [];
	for (const { name } of tables) {
		const [row] = await orm.em.fork().execute<Record<string, string>[]>(`show create table \`${name}\``);
		if (row?.['Create Table']) statements.push(row['Create Table']);
	}
	const migrations = await orm.em
		.fork()
		.execute<{ name: string }[]>('select name from migration order by id');
	// What a new shop starts with.
	statements.push('insert into staff_role select * from template.staff_role');
	for (const { name } of migrations) statements.push(`insert into migration (name) values ('${name}')`);
	await orm.close();
	return statements;
}

/** A migrated, empty database on the run's MySQL server; drop it when the file is done. */
export async function createTestDatabase(): Promise<TestDatabase> {
	const url = withDatabase(inject('stackEnv').MYSQL_URL, `test_${randomBytes(6).toString('hex')}`);
	await ensureDatabase({ MYSQL_URL: url });
	const connection = await createConnection({ uri: url, multipleStatements: true });
	// Tables come in no particular order, so keys to tables that do not exist yet must pass.
	await connection.query<RowDataPacket[]>(['set foreign_key_checks = 0', ...inject('schemaSql')].join(';'));
	await connection.end();
	return { url, drop: () => dropDatabase({ MYSQL_URL: url }) };
}
