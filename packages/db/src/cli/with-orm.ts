import { type DbCliEnv, readDbEnv } from '../env.ts';
import { createOrm, type Orm } from '../orm.ts';

/** Runs the task with an ORM on the database of the environment, and disconnects. */
export async function withOrm<T>(task: (orm: Orm, env: DbCliEnv) => Promise<T>): Promise<T> {
	const env = readDbEnv();
	const orm = await createOrm(env);
	try {
		return await task(orm, env);
	} finally {
		await orm.close(true);
	}
}
