import type { Orm } from '../orm.ts';
import { withNamedLock } from './named-lock.ts';

/** A migration that alters a big table takes minutes; the process that waits for it should too. */
const WAIT_SECONDS = 600;

/** Whether a migration has run on this database, and when. */
export interface MigrationState {
	name: string;
	/** Null while pending. */
	executedAt: Date | null;
}

/** Runs all pending migrations, or those up to `to`; safe when several processes do it at once. */
export async function migrateUp(orm: Orm, to?: string): Promise<string[]> {
	return withNamedLock(orm, 'migrate', WAIT_SECONDS, async () => {
		const done = await orm.migrator.up(to ? { to } : undefined);
		return done.map((migration) => migration.name);
	});
}

/** Reverts the last migration, or all down to and excluding `to` (`0`: everything). */
export async function migrateDown(orm: Orm, to?: string): Promise<string[]> {
	return withNamedLock(orm, 'migrate', WAIT_SECONDS, async () => {
		const done = await orm.migrator.down(to ? { to: to === '0' ? 0 : to } : undefined);
		return done.map((migration) => migration.name);
	});
}

/** Every known migration in order. */
export async function migrationStates(orm: Orm): Promise<MigrationState[]> {
	const executed = (await orm.migrator.getExecuted()).map(({ name, executed_at }) => ({
		name,
		executedAt: executed_at,
	}));
	const pending = (await orm.migrator.getPending()).map(({ name }) => ({ name, executedAt: null }));
	return [...executed, ...pending];
}

/** Writes a migration from what changed in the entities since the last one; null when nothing did. */
export async function createMigration(orm: Orm, name: string): Promise<string | null> {
	const { fileName } = await orm.migrator.create(undefined, false, false, name);
	return fileName || null;
}
