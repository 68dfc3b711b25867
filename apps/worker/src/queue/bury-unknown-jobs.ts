import { newId } from '@dailyveg/db';
import type pg from 'pg';
import { envelope } from '../outbox/dispatch.ts';
import { bury } from '../tasks/bury.ts';
import type { WorkerServices } from '../tasks/handler.ts';

/** While a release rolls out, old workers see jobs that only new ones know: those are left alone this long. */
const GRACE_SECONDS = 60 * 60;
const BATCH_SIZE = 100;

const TAKE_UNKNOWN_JOBS = `
with unknown as (
	select id, task_identifier
	from graphile_worker.jobs
	where task_identifier <> all($1)
	and locked_at is null
	and created_at < now() - make_interval(secs => $2)
	order by id
	limit $3
)
select unknown.task_identifier as name, job.payload
from (select array_agg(id) as ids from unknown) as batch
cross join lateral graphile_worker.complete_jobs(batch.ids) as job
join unknown on unknown.id = job.id`;

/**
 * Puts jobs aside that no worker knows, since nobody would ever fetch them. They leave the queue in the transaction
 * that waits for the dead letter to be written.
 */
export async function buryUnknownJobs(
	pool: pg.Pool,
	services: Pick<WorkerServices, 'api' | 'logger'>,
	{ known, graceSeconds = GRACE_SECONDS }: { known: string[]; graceSeconds?: number },
): Promise<number> {
	const client = await pool.connect();
	try {
		await client.query('begin');
		const { rows } = await client.query<{ name: string; payload: unknown }>(TAKE_UNKNOWN_JOBS, [
			known,
			graceSeconds,
			BATCH_SIZE,
		]);
		for (const { name, payload } of rows) {
			const id = envelope.safeParse(payload).data?.messageId ?? newId();
			await bury(services, { id, name, payload }, 'no worker knows this job');
		}
		await client.query('commit');
		client.release();
		return rows.length;
	} catch (error) {
		// Closing the connection rolls back, and works where a rollback may not.
		client.release(true);
		throw error;
	}
}
