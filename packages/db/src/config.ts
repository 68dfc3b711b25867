import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/mysql';
import { entities } from './entities.ts';

/** How to reach MySQL or MariaDB. */
export interface DbEnv {
	/** `mysql://user:password@host:port/database`. */
	MYSQL_URL: string;
	/** Connections per process; the server's `max_connections` must hold all processes. */
	MYSQL_POOL_SIZE?: number;
}

const migrationsPath = fileURLToPath(new URL('./migrations', import.meta.url));

/** MikroORM options of DailyVeg. */
export function ormOptions(env: DbEnv): Options {
	return defineConfig({
		clientUrl: env.MYSQL_URL,
		entities,
		charset: 'utf8mb4',
		// 25 connections feed two cores' worth of short transactions; more only queue inside MySQL.
		pool: { min: 0, max: env.MYSQL_POOL_SIZE ?? 25 },
		timezone: 'Z',
		// Use-cases open transactions themselves; a flush outside one still gets its own.
		implicitTransactions: true,
		allowGlobalContext: false,
		extensions: [Migrator],
		migrations: {
			path: migrationsPath,
			emit: 'ts',
			snapshot: true,
			snapshotName: '.snapshot',
			tableName: 'migration',
			transactional: true,
			// MySQL commits DDL implicitly, so one transaction over all migrations would only pretend.
			allOrNothing: false,
		},
	});
}
