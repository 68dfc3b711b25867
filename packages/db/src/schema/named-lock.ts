import { createHash } from 'node:crypto';
import type { Orm } from '../orm.ts';

/** MySQL refuses longer lock names. */
const MAX_NAME_LENGTH = 64;

/** Another process held the lock all the time we waited. */
export class LockTimeoutError extends Error {
	override name = 'LockTimeoutError';
}

/**
 * Runs the task while no other process holds the same lock on this database; waits at most `waitSeconds`.
 * The lock lives on one connection, so a killed process releases it.
 */
export async function withNamedLock<T>(
	orm: Orm,
	purpose: string,
	waitSeconds: number,
	task: () => Promise<T>,
): Promise<T> {
	const name = lockName(purpose, String(orm.config.get('dbName')));
	// A transaction pins its connection; this one reads and writes nothing, so it holds no table.
	return orm.em.fork().transactional(async (em) => {
		const answer = await em.execute<{ locked: number | null }>(
			'select get_lock(?, ?) as locked',
			[name, waitSeconds],
			'get',
		);
		if (answer.locked !== 1)
			throw new LockTimeoutError(
				`another process is busy with "${purpose}" on this database; try again later`,
			);
		try {
			return await task();
		} finally {
			await em.execute('select release_lock(?)', [name]);
		}
	});
}

// Lock names are server-wide: the database belongs in them.
function lockName(purpose: string, database: string): string {
	const name = `dailyveg:${purpose}:${database}`;
	if (name.length <= MAX_NAME_LENGTH) return name;
	return `dailyveg:${createHash('sha256').update(name).digest('hex').slice(0, 40)}`;
}
