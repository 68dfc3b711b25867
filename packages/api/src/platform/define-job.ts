import { type EntityManager, OutboxMessage } from '@dailyveg/db';
import type { z } from 'zod';
import { afterCommit } from './transaction.ts';

/** A kind of background work: its name on the wire and the shape of its payload. */
export interface Job<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
	readonly name: Name;
	/** Ids rather than data; new fields optional, because old messages survive deploys. */
	readonly payload: Payload;
	/** Attempts before the queue gives up, with exponential backoff between them. */
	readonly maxAttempts: number;
	/** Jobs of one queue run one after another; none: in parallel. */
	readonly queueName?: string;
	/** The queue, where it depends on the payload. */
	queueOf?(payload: z.output<Payload>): string;
}

/** Declares a job; list it in `jobs.ts`, or the worker will not know it. */
export function defineJob<const Name extends string, Payload extends z.ZodType>(job: {
	name: Name;
	payload: Payload;
	maxAttempts?: number;
	queueName?: string;
	queueOf?(payload: z.output<Payload>): string;
}): Job<Name, Payload> {
	return { maxAttempts: 25, ...job };
}

/** Transactions that wake the relay already: once is enough, however many jobs they promise. */
const woken = new WeakSet<EntityManager>();

/**
 * Promises a job in the transaction of `em`: both commit or neither. Throws outside a transaction, and when the
 * payload does not fit the job.
 */
export function enqueue<Payload extends z.ZodType>(
	em: EntityManager,
	job: Job<string, Payload>,
	payload: z.input<Payload>,
): void {
	if (!em.isInTransaction()) throw new TypeError(`enqueue(${job.name}) outside a transaction`);
	em.create(OutboxMessage, { name: job.name, payload: job.payload.parse(payload) });
	if (woken.has(em)) return;
	woken.add(em);
	afterCommit(em, (services) => services.wakeOutbox());
}
