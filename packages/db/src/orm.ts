import { MikroORM, type Options } from '@mikro-orm/mysql';
import { type DbEnv, ormOptions } from './config.ts';

/** A connected ORM. Each caller owns its instance: there is no singleton. */
export type Orm = MikroORM;

/** Connects lazily: the pool opens its first connection with the first query. */
export function createOrm(env: DbEnv, overrides: Options = {}): Promise<Orm> {
	return MikroORM.init({ ...ormOptions(env), ...overrides });
}
