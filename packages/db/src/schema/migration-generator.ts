import type { MigrationDiff } from '@mikro-orm/core';
import { TSMigrationGenerator } from '@mikro-orm/migrations';

/** Writes migrations in the house format: tabs, one statement a line, and a `down` that must be there. */
export class HouseMigrationGenerator extends TSMigrationGenerator {
	override generateMigrationFile(className: string, diff: MigrationDiff): string {
		return [
			"import { Migration } from '@mikro-orm/migrations';",
			'',
			`export class ${className} extends Migration {`,
			`\toverride name = '${className}';`,
			'',
			...this.method('up', diff.up),
			'',
			...this.method('down', diff.down),
			'}',
			'',
		].join('\n');
	}

	private method(name: 'up' | 'down', statements: string[]): string[] {
		const calls = statements.filter(Boolean).map((sql) => `\t\tthis.addSql(\`${escapeTemplate(sql)}\`);`);
		return [`\toverride ${name}(): void {`, ...calls, '\t}'];
	}
}

const escapeTemplate = (sql: string): string => sql.replace(/[`$\\]/g, '\\$&');
