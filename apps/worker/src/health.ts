import { checkHealth, type Health } from '@dailyveg/api';
import type pg from 'pg';
import type { WorkerServices } from './tasks/handler.ts';

/** Without MySQL or PostgreSQL no job can run; without the others some wait (R39). */
export const checkWorker = (
	{ api, mailer }: Pick<WorkerServices, 'api' | 'mailer'>,
	pool: pg.Pool,
): Promise<Health> =>
	checkHealth(
		{
			mysql: () => api.orm.em.fork().execute('select 1'),
			postgres: () => pool.query('select 1'),
			redis: () => api.redis.ping(),
			s3: () => api.objectStore.ping(),
			smtp: () => mailer.ping(),
		},
		['mysql', 'postgres'],
	);
