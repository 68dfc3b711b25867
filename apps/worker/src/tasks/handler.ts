import type { Logger, Services } from '@dailyveg/api';
import type { allJobs } from '@dailyveg/api/jobs';
import type { EntityManager } from '@dailyveg/db';
import type { z } from 'zod';
import type { WorkerEnv } from '../env.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { PushGateway } from '../push/push-gateway.ts';
import type { SmsGateway } from '../sms/sms-gateway.ts';

type AnyJob = (typeof allJobs)[number];

/** What handlers reach the outside world through; one set per process. */
export interface WorkerServices {
	env: WorkerEnv;
	api: Services;
	mailer: Mailer;
	sms: SmsGateway;
	push: PushGateway;
	logger: Logger;
}

export interface JobContext extends WorkerServices {
	/** Id of the outbox message: the idempotency key for whoever is called from here. */
	messageId: string;
}

/** What a job changes in MySQL; commits together with the note that the message was processed. */
export type Effect = (em: EntityManager) => Promise<void>;

/**
 * Does what needs no transaction (mail, S3), which a crash may repeat, and returns what takes effect exactly once.
 * Throws UnprocessableJobError when no repetition can help.
 */
export type Handler<Payload> = (payload: Payload, context: JobContext) => Promise<Effect | undefined>;

/** A handler for every job, no more and no fewer. */
export type Handlers = { [Known in AnyJob as Known['name']]: Handler<z.output<Known['payload']>> };
