import { Command } from 'commander';
import { databaseOf, dropAllTables } from '../schema/database.ts';
import { migrateUp } from '../schema/migrate.ts';
import { CliFailure } from './cli-failure.ts';
import { confirmByTyping } from './confirm.ts';
import { withOrm } from './with-orm.ts';

/** `reset`. */
export function resetCommand(): Command {
	return new Command('reset')
		.description('delete everything and build an empty schema; refused in production')
		.option('--yes', 'do not ask')
		.action(({ yes = false }: { yes?: boolean }) => reset(yes));
}

function reset(isConfirmed: boolean): Promise<void> {
	return withOrm(async (orm, env) => {
		if (env.NODE_ENV === 'production') throw new CliFailure('A reset is refused with NODE_ENV=production.');
		const { host } = new URL(env.MYSQL_URL);
		const database = databaseOf(env.MYSQL_URL);
		await confirmByTyping(
			`This deletes all data of the database ${database} on ${host}.`,
			database,
			isConfirmed,
		);
		await dropAllTables(orm);
		await migrateUp(orm);
		console.log('the database is empty and up to date');
	});
}
