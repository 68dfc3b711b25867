import { setTimeout as sleep } from 'node:timers/promises';
import { type Logger, retryDeadlock, type Services } from '@dailyveg/api';
import { claimUndispatched, markDispatched } from '@dailyveg/db';
import type pg from 'pg';
import { metrics } from '../metrics.ts';
import { dispatch } from './dispatch.ts';

const BATCH_SIZE = 100;
const MAX_BACKOFF_MS = 5_000;

interface RelayOptions {
	services: Services;
	pool: pg.Pool;
	/** Longest wait when nobody wakes the relay. */
	pollMs: number;
	logger: Logger;
}

/** Moves outbox rows to the queue. Any number of relays may run side by side. */
export interface Relay {
	/** There may be something to do. */
	wake(): void;
	/** Lets the batch in hand finish. */
	stop(): Promise<void>;
}

/**
 * Claims, marks and dispatches one batch in one MySQL transaction; returns its size. Killed before the commit, the
 * rows are free again and the job key keeps the second dispatch from adding anything.
 */
export function relayBatch(services: Services, pool: pg.Pool): Promise<number> {
	return retryDeadlock(() =>
		services.orm.em.fork().transactional(
			async (em) => {
				const messages = await claimUndispatched(em, BATCH_SIZE);
				if (messages.length === 0) return 0;
				const ids = messages.map(({ id }) => id);
				// First, so that rows which were somehow claimed twice are noticed before they are sent.
				await markDispatched(em, ids, services.clock.now());
				await dispatch(pool, messages);
				return messages.length;
			},
			{ isolationLevel: 'read committed' },
		),
	);
}

/** Starts relaying at once. While PostgreSQL or MySQL is away, rows wait in the outbox. */
export function startRelay({ services, pool, pollMs, logger }: RelayOptions): Relay {
	let isStopping = false;
	let isAwaited = false;
	let alarm = new AbortController();

	/** Sleeps unless somebody has called in the meantime. */
	async function rest(milliseconds: number): Promise<void> {
		if (!isAwaited) await sleep(milliseconds, undefined, { signal: alarm.signal }).catch(() => undefined);
		isAwaited = false;
		alarm = new AbortController();
	}

	async function run(): Promise<void> {
		let failures = 0;
		while (!isStopping) {
			try {
				const size = await timedBatch(services, pool);
				if (failures > 0) logger.info('the relay is working again');
				failures = 0;
				if (size < BATCH_SIZE) await rest(pollMs);
			} catch (error) {
				failures += 1;
				if (failures === 1) logger.warn({ err: error }, 'the relay cannot reach a database; trying again');
				await rest(Math.min(pollMs * 2 ** (failures - 1), MAX_BACKOFF_MS));
			}
		}
	}

	const running = run();
	const wake = () => {
		isAwaited = true;
		alarm.abort();
	};
	return {
		wake,
		stop: () => {
			isStopping = true;
			wake();
			return running;
		},
	};
}

async function timedBatch(services: Services, pool: pg.Pool): Promise<number> {
	const startedAt = performance.now();
	const size = await relayBatch(services, pool);
	if (size > 0) {
		metrics.relayBatchSize.observe(size);
		metrics.relayBatchSeconds.observe((performance.now() - startedAt) / 1_000);
	}
	return size;
}
