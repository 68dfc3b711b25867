import type { Logger } from '@dailyveg/api';
import { DeadLetter, outboxBacklog } from '@dailyveg/db';
import type pg from 'pg';
import { metrics } from './metrics.ts';
import type { WorkerServices } from './tasks/handler.ts';

const COUNT_JOBS = `
select
	count(*) filter (where locked_at is not null) as running,
	count(*) filter (where locked_at is null and attempts >= max_attempts) as exhausted,
	count(*) filter (where locked_at is null and attempts < max_attempts and run_at <= now()) as ready,
	count(*) filter (where locked_at is null and attempts < max_attempts and run_at > now()) as waiting
from graphile_worker.jobs`;

/** Reads what only the databases know into the gauges. One that is away leaves its gauges as they were. */
export async function observeDatabases(
	{ api, logger }: Pick<WorkerServices, 'api' | 'logger'>,
	pool: pg.Pool,
): Promise<void> {
	await Promise.all([
		reported(logger, async () => {
			const { rows, lagSeconds } = await outboxBacklog(api.orm.em.fork());
			metrics.outboxRows.set(rows);
			metrics.outboxLagSeconds.set(lagSeconds);
		}),
		reported(logger, async () => metrics.deadLetters.set(await api.orm.em.fork().count(DeadLetter))),
		reported(logger, async () => {
			const { rows } = await pool.query<Record<string, string>>(COUNT_JOBS);
			for (const [state, jobs] of Object.entries(rows[0] ?? {}))
				metrics.queueJobs.set({ state }, Number(jobs));
		}),
	]);
}

async function reported(logger: Logger, read: () => Promise<void>): Promise<void> {
	await read().catch((error) => logger.debug({ err: error }, 'a gauge could not be read'));
}
