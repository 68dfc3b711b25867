import type { Logger } from '@dailyveg/api';
import type pg from 'pg';
import { PRESENCE_KEY } from './presence.ts';

const UNLOCK_ORPHANS = `
with orphan as (
	select distinct job.locked_by
	from graphile_worker.jobs as job
	where job.locked_by is not null
	and job.locked_at < now() - make_interval(secs => $1)
	and not exists (
		select from pg_locks as presence
		where presence.locktype = 'advisory'
		and presence.database = (select oid from pg_database where datname = current_database())
		and presence.classid = $2::int::oid
		and presence.objid = hashtext(job.locked_by)::oid
		and presence.granted
	)
)
select orphan.locked_by as "poolId", graphile_worker.force_unlock_workers(array[orphan.locked_by])
from orphan`;

/**
 * Gives the jobs of killed workers back to the queue; graphile-worker itself would wait four hours. `graceMs` spares
 * a pool that has just started, or whose connection has just broken. Should one be wrongly taken for dead, its jobs
 * run twice and take effect once.
 */
export async function recoverJobs(pool: pg.Pool, graceMs: number, logger: Logger): Promise<void> {
	const { rows } = await pool.query<{ poolId: string }>(UNLOCK_ORPHANS, [graceMs / 1_000, PRESENCE_KEY]);
	for (const { poolId } of rows) logger.warn({ poolId }, 'took over the jobs of a worker that died');
}
