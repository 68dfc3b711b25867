/**
 * Statements that alter a table unless it has the column already; neither server can say so in one. DDL commits by
 * itself, so a migration that was killed must be able to run again.
 */
export const alterOnce = (table: string, column: string, changes: string): string[] => [
	`set @statement = if(exists(select 1 from information_schema.columns where table_schema = database() and table_name = '${table}' and column_name = '${column}'), 'do 0', 'alter table \`${table}\` ${changes}')`,
	'prepare alter_once from @statement',
	'execute alter_once',
	'deallocate prepare alter_once',
];
