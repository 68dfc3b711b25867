import { Command } from 'commander';
import { readDbEnv } from '../env.ts';
import { databaseOf, ensureDatabase } from '../schema/database.ts';
import { findDrift, type TableDrift } from '../schema/drift.ts';
import { createMigration, migrateDown, migrateUp, migrationStates } from '../schema/migrate.ts';
import { CliFailure } from './cli-failure.ts';
import { confirmByTyping } from './confirm.ts';
import { withOrm } from './with-orm.ts';

/** `migrate up|down|status|create|check`. */
export function migrateCommand(): Command {
	const migrate = new Command('migrate').description('bring the schema up to date, or back');
	migrate
		.command('up')
		.description('run pending migrations; creates the database when it is missing; safe to run in parallel')
		.option('--to <name>', 'stop after this migration')
		.action(up);
	migrate
		.command('down')
		.description('revert the last migration; what its tables hold is lost')
		.option('--to <name>', 'revert down to this migration, which stays; 0 reverts all')
		.option('--yes', 'do not ask')
		.action(down);
	migrate.command('status').description('list migrations and when they ran').action(status);
	migrate
		.command('create')
		.description('write a migration from what changed in the entities')
		.argument('<name>', 'what it does, for example AddDeliverySlot')
		.action(create);
	migrate
		.command('check')
		.description('compare entities with migrations in scratch databases; fails when they differ')
		.action(check);
	return migrate;
}

async function up({ to }: { to?: string }): Promise<void> {
	if (await ensureDatabase(readDbEnv())) console.log('created the database');
	await withOrm(async (orm) => report('ran', await migrateUp(orm, to)));
}

async function down({ to, yes = false }: { to?: string; yes?: boolean }): Promise<void> {
	await withOrm(async (orm, env) => {
		const database = databaseOf(env.MYSQL_URL);
		await confirmByTyping(
			`Reverting drops tables of the database ${database} with all they hold.`,
			database,
			yes,
		);
		report('reverted', await migrateDown(orm, to));
	});
}

function report(verb: string, names: string[]): void {
	for (const name of names) console.log(`${verb} ${name}`);
	if (names.length === 0) console.log('nothing to do');
}

async function status(): Promise<void> {
	const states = await withOrm((orm) => migrationStates(orm));
	for (const { name, executedAt } of states)
		console.log(`${executedAt ? executedAt.toISOString() : 'pending                 '} ${name}`);
}

async function create(name: string): Promise<void> {
	const file = await withOrm((orm) => createMigration(orm, name));
	console.log(file ? `wrote ${file}; read it before you commit it` : 'the entities have not changed');
}

async function check(): Promise<void> {
	const drift = await findDrift(readDbEnv());
	if (drift.length === 0) return console.log('entities and migrations agree');
	throw new CliFailure(
		`Entities and migrations differ; \`migrate create\` writes what is missing.\n${drift.map(describe).join('\n')}`,
	);
}

const describe = ({ table, onlyInEntities, onlyInMigrations }: TableDrift): string =>
	[
		table,
		...onlyInMigrations.map((line) => `  - ${line}`),
		...onlyInEntities.map((line) => `  + ${line}`),
	].join('\n');
