import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, type Options } from '@mikro-orm/mysql';
import { entities } from './entities.ts';
import { HouseMigrationGenerator } from './schema/migration-generator.ts';

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
		// Servers differ in their default; this one MySQL and MariaDB share.
		collate: 'utf8mb4_unicode_ci',
		// 25 connections feed two cores' worth of short transactions; more only queue inside MySQL.
		pool: { min: 0, max: env.MYSQL_POOL_SIZE ?? 25 },
		timezone: 'Z',
		// Use-cases open transactions themselves; a flush outside one still gets its own.
		implicitTransactions: true,
		allowGlobalContext: false,
		// A misspelt name must fail, not found a new database; `migrate up` creates one on purpose.
		ensureDatabase: false,
		extensions: [Migrator],
		migrations: {
			path: migrationsPath,
			emit: 'ts',
			snapshot: true,
			snapshotName: '.snapshot',
			// Only `migrate create` writes the snapshot: MariaDB reports json columns as longtext.
			snapshotOnMigrate: false,
			silent: true,
			generator: HouseMigrationGenerator,
			tableName: 'migration',
			transactional: true,
			// MySQL commits DDL implicitly, so one transaction over all migrations would only pretend.
			allOrNothing: false,
		},
	});
}
