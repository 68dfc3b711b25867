import type { EntityManager } from '@mikro-orm/mysql';
import type { DbEnv } from '../config.ts';
import { createOrm, type Orm } from '../orm.ts';

/** The one database every server has and every account may open. */
const ALWAYS_THERE = 'information_schema';

/** Creates the database of the URL unless it is there; true when it was created. */
export async function ensureDatabase(env: DbEnv): Promise<boolean> {
	const database = databaseOf(env.MYSQL_URL);
	return onServer(env, async (em) => {
		// Asked first: an account without the CREATE privilege may still use a database that is there.
		const found = await em.execute('select 1 from schemata where schema_name = ?', [database]);
		if (found.length > 0) return false;
		await em.execute(`create database if not exists ${quoteName(database)} default character set utf8mb4`);
		return true;
	});
}

/** Drops the database of the URL with everything in it. */
export async function dropDatabase(env: DbEnv): Promise<void> {
	const database = databaseOf(env.MYSQL_URL);
	await onServer(env, (em) => em.execute(`drop database if exists ${quoteName(database)}`));
}

/** Drops every table of the database, whatever is in it; the database itself stays. */
export async function dropAllTables(orm: Orm): Promise<void> {
	// A transaction, because the switch holds for one connection only.
	await orm.em.fork().transactional(async (em) => {
		const tables = await em.execute<Record<string, string>[]>('show tables');
		await em.execute('set foreign_key_checks = 0');
		for (const name of tables.flatMap((row) => Object.values(row)))
			await em.execute(`drop table ${quoteName(name)}`);
		await em.execute('set foreign_key_checks = 1');
	});
}

/** The same server and account, another database. */
export function withDatabase(url: string, database: string): string {
	const changed = new URL(url);
	changed.pathname = `/${encodeURIComponent(database)}`;
	return changed.href;
}

/** Name of the database that a URL points at. */
export function databaseOf(url: string): string {
	return decodeURIComponent(new URL(url).pathname.slice(1));
}

const quoteName = (name: string): string => `\`${name.replaceAll('`', '``')}\``;

async function onServer<T>(env: DbEnv, task: (em: EntityManager) => Promise<T>): Promise<T> {
	const orm = await createOrm({ MYSQL_URL: withDatabase(env.MYSQL_URL, ALWAYS_THERE) });
	try {
		return await task(orm.em.fork());
	} finally {
		await orm.close(true);
	}
}
