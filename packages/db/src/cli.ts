#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { checkCommand } from './cli/check.command.ts';
import { CliFailure } from './cli/cli-failure.ts';
import { importCommand } from './cli/import.command.ts';
import { keysCommand } from './cli/keys.command.ts';
import { migrateCommand } from './cli/migrate.command.ts';
import { resetCommand } from './cli/reset.command.ts';
import { type SeedViaApi, seedCommand } from './cli/seed.command.ts';
import { EnvError } from './env.ts';
import { CsvFileError } from './import/read-csv.ts';
import { LockTimeoutError } from './schema/named-lock.ts';
import { ShopNotEmptyError } from './seeders/seed.ts';

export type { ApiSeedArguments, SeedArguments, SeedViaApi } from './cli/seed.command.ts';

/** What packages above this one add to the command line. */
export interface CliExtensions {
	/** Adds `seed --via-api URL`. */
	seedViaApi?: SeedViaApi;
}

/** The whole command line; parse it with `runCli`. */
export function createProgram({ seedViaApi }: CliExtensions = {}): Command {
	return new Command('dailyveg-db')
		.description(
			'Schema and data of a DailyVeg shop. MYSQL_URL says where: mysql://user:password@host:port/database',
		)
		.addCommand(migrateCommand())
		.addCommand(seedCommand(seedViaApi))
		.addCommand(importCommand())
		.addCommand(resetCommand())
		.addCommand(keysCommand())
		.addCommand(checkCommand());
}

/** Runs a command line (without the program's name) and returns its exit code: 0 done, 1 failed or misused. */
export async function runCli(args: string[], extensions: CliExtensions = {}): Promise<number> {
	const program = createProgram(extensions);
	throwInsteadOfExiting(program);
	try {
		await program.parseAsync(args, { from: 'user' });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode;
		console.error(explain(error));
		return 1;
	}
}

function throwInsteadOfExiting(command: Command): void {
	command.exitOverride();
	for (const child of command.commands) throwInsteadOfExiting(child);
}

const expected = [CliFailure, EnvError, CsvFileError, LockTimeoutError, ShopNotEmptyError];

/** Errors that tell where the connection failed rather than what the command did wrong. */
const connectionProblems: Record<string, string> = {
	ECONNREFUSED: 'no MySQL or MariaDB answers at MYSQL_URL; is it running?',
	ENOTFOUND: 'the host of MYSQL_URL is unknown',
	ETIMEDOUT: 'the host of MYSQL_URL does not answer',
	ER_ACCESS_DENIED_ERROR: 'user or password of MYSQL_URL is refused',
	ER_BAD_DB_ERROR: 'the database of MYSQL_URL does not exist; `migrate up` creates it',
	ER_NO_SUCH_TABLE: 'a table is missing; run `migrate up` first',
};

function explain(error: unknown): string {
	if (expected.some((kind) => error instanceof kind)) return (error as Error).message;
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	const hint = connectionProblems[code];
	if (hint) return `${hint} (${code})`;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

if (import.meta.main) process.exitCode = await runCli(process.argv.slice(2));
