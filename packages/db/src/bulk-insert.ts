import type { EntityData, EntityName, RequiredEntityData } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/mysql';

/** Well under `max_allowed_packet` (16 MiB by default) for the widest rows, and past the point where more rows help. */
const ROWS_PER_STATEMENT = 1_000;

/** What happens to a row whose key is taken: nothing, or these columns are overwritten, by name or with a value. */
export type OnConflict<T> = 'ignore' | { overwrite: (keyof T & string)[] | EntityData<T> };

/**
 * Inserts rows with a few long statements, past the unit of work: `onCreate` hooks do not run, so a row names
 * every column without a default.
 */
export async function bulkInsert<T extends object>(
	em: EntityManager,
	entity: EntityName<T>,
	rows: RequiredEntityData<T>[],
	onConflict?: OnConflict<T>,
): Promise<void> {
	for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
		const insert = em.createQueryBuilder(entity).insert(rows.slice(start, start + ROWS_PER_STATEMENT));
		if (onConflict === 'ignore') insert.onConflict().ignore();
		else if (onConflict) insert.onConflict().merge(onConflict.overwrite as never[]);
		await insert.execute('run');
	}
}
