import type { Job } from '@dailyveg/api';
import { allJobs } from '@dailyveg/api/jobs';
import type { ClaimedMessage } from '@dailyveg/db';
import type pg from 'pg';
import { z } from 'zod';

/** What the queue carries: the job's payload under the id of its outbox message. */
export const envelope = z.object({
	messageId: z.uuid(),
	/** When the promise was made. */
	createdAt: z.iso.datetime(),
	payload: z.unknown(),
});
export type Envelope = z.output<typeof envelope>;

/**
 * One statement, hence one round trip and one transaction, per batch. The key makes a second dispatch of the same
 * message a no-op while its job exists, running or not; once the job is done and gone, ProcessedMessage stops it.
 */
const ADD_JOBS = {
	name: 'outbox-add-jobs',
	text: `
select count(job.id) as jobs
from json_to_recordset($1::json)
	as message(name text, payload json, queue_name text, max_attempts int, job_key text)
cross join lateral graphile_worker.add_job(
	identifier => message.name,
	payload => message.payload,
	queue_name => message.queue_name,
	max_attempts => message.max_attempts,
	job_key => message.job_key,
	job_key_mode => 'unsafe_dedupe'
) as job`,
};

const settingsOf = new Map<string, Job>(allJobs.map((job) => [job.name, job]));

/** A payload that does not fit its job has no queue: the worker puts it aside, and nothing behind it has to wait. */
function queueOf({ name, payload }: ClaimedMessage): string | null {
	const job = settingsOf.get(name);
	if (!job?.queueOf) return job?.queueName ?? null;
	const fitting = job.payload.safeParse(payload);
	return fitting.success ? job.queueOf(fitting.data) : null;
}

/** Hands messages to the queue; safe to repeat. */
export async function dispatch(pool: pg.Pool, messages: readonly ClaimedMessage[]): Promise<void> {
	const jobs = messages.map((message) => ({
		name: message.name,
		payload: {
			messageId: message.id,
			createdAt: message.createdAt.toISOString(),
			payload: message.payload,
		} satisfies Envelope,
		// A job that only a newer release knows is passed on for a newer worker.
		queue_name: queueOf(message),
		max_attempts: settingsOf.get(message.name)?.maxAttempts ?? null,
		job_key: `outbox:${message.id}`,
	}));
	await pool.query({ ...ADD_JOBS, values: [JSON.stringify(jobs)] });
}
