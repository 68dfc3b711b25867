import type { EntityManager } from '@dailyveg/db';

/** A checksum of every table's rows but of those left out: equal before and after, nothing was changed. */
export async function tableChecksums(
	em: EntityManager,
	leftOut: readonly string[] = [],
): Promise<Record<string, string>> {
	const tables = await em.execute<{ name: string }[]>(
		'select table_name as name from information_schema.tables where table_schema = database()',
	);
	const names = tables.map(({ name }) => name).filter((name) => !leftOut.includes(name));
	const rows = await em.execute<{ Table: string; Checksum: string | number }[]>(
		`checksum table ${names.map((name) => `\`${name}\``).join()}`,
	);
	return Object.fromEntries(rows.map(({ Table, Checksum }) => [Table, String(Checksum)]));
}
