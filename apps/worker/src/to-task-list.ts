import { type Job, transact } from '@dailyveg/api';
import { allJobs } from '@dailyveg/api/jobs';
import { newId, ProcessedMessage, UniqueConstraintViolationException } from '@dailyveg/db';
import type { JobHelpers, Task, TaskList } from 'graphile-worker';
import { z } from 'zod';
import { metrics } from './metrics.ts';
import { type Envelope, envelope } from './outbox/dispatch.ts';
import { bury } from './tasks/bury.ts';
import type { Handler, Handlers, WorkerServices } from './tasks/handler.ts';
import { UnprocessableJobError } from './tasks/unprocessable-job-error.ts';

/** How a run of a job ended; thrown errors are `failed` and lead to another try. */
type Outcome = 'done' | 'repeated' | 'dead';

/** The handlers as graphile-worker wants them: each message takes effect once, however often it arrives. */
export function toTaskList(handlers: Handlers, services: WorkerServices): TaskList {
	return Object.fromEntries(
		allJobs.map((job) => {
			// The mapped type of `handlers` has checked that name, payload and handler belong together.
			const handler = handlers[job.name] as Handler<unknown>;
			return [job.name, toTask(job, handler, services)];
		}),
	);
}

function toTask(job: Job, handler: Handler<unknown>, services: WorkerServices): Task {
	return async (content, helpers) => {
		const stopTimer = metrics.jobSeconds.startTimer({ job: job.name });
		let outcome: Outcome | 'failed' = 'failed';
		try {
			outcome = await receive(job, handler, content, helpers, services);
		} finally {
			stopTimer({ outcome });
		}
	};
}

async function receive(
	job: Job,
	handler: Handler<unknown>,
	content: unknown,
	helpers: JobHelpers,
	services: WorkerServices,
): Promise<Outcome> {
	const message = envelope.safeParse(content);
	if (!message.success) {
		await bury(services, { id: newId(), name: job.name, payload: content }, z.prettifyError(message.error));
		return 'dead';
	}
	if (helpers.job.attempts === 1) observeDelay(job, message.data);
	const payload = job.payload.safeParse(message.data.payload);
	const dead = { id: message.data.messageId, name: job.name, payload: message.data.payload };
	if (!payload.success) {
		await bury(services, dead, z.prettifyError(payload.error));
		return 'dead';
	}
	try {
		return await processOnce(job, handler, payload.data, message.data.messageId, services);
	} catch (error) {
		if (!(error instanceof UnprocessableJobError)) throw error;
		await bury(services, dead, error.message);
		return 'dead';
	}
}

function observeDelay(job: Job, { createdAt }: Envelope): void {
	metrics.jobStartSeconds.observe({ job: job.name }, (Date.now() - Date.parse(createdAt)) / 1_000);
}

async function processOnce(
	{ name }: Job,
	handler: Handler<unknown>,
	payload: unknown,
	messageId: string,
	services: WorkerServices,
): Promise<Outcome> {
	if (await isProcessed(services, messageId)) return 'repeated';
	const effect = await handler(payload, { ...services, messageId });
	try {
		await transact(services.api, async (em) => {
			em.create(ProcessedMessage, { id: messageId, name });
			// First, so that a second worker on the same message waits here and then loses, before any effect.
			await em.flush();
			await effect?.(em);
		});
		return 'done';
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException && (await isProcessed(services, messageId)))
			return 'repeated';
		throw error;
	}
}

async function isProcessed({ api }: WorkerServices, messageId: string): Promise<boolean> {
	return (await api.orm.em.fork().count(ProcessedMessage, { id: messageId })) > 0;
}
