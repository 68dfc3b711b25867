import { EventEmitter, once } from 'node:events';
import type { Logger } from '@dailyveg/api';
import { type ParsedCronItem, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type pg from 'pg';
import { toGraphileLogger } from './graphile-logger.ts';
import { showPresence } from './presence.ts';
import { aborted, pause } from './repeat.ts';

/** Notifications start a job at once; this is for those that an outage swallowed, and for retries. */
const POLL_MS = 1_000;
const FIRST_RETRY_MS = 250;
const MAX_RETRY_MS = 5_000;

/** Time that running jobs have to finish when the worker stops; the rest is returned to the queue. */
const FINISH_MS = 6_000;

interface QueueOptions {
	url: string;
	pool: pg.Pool;
	taskList: TaskList;
	cronItems: ParsedCronItem[];
	concurrency: number;
	logger: Logger;
}

/** The running queue. */
export interface Queue {
	/** Resolves when the schema is there and jobs are being looked for, for the first time. */
	readonly started: Promise<void>;
	/** Lets running jobs finish for a while and returns the others. */
	stop(): Promise<void>;
}

/** Works the queue until stopped. While PostgreSQL is away it tries again, at most 5 s apart. */
export function runQueue(options: QueueOptions): Queue {
	const { logger } = options;
	const stopping = new AbortController();
	const firstStart = Promise.withResolvers<void>();
	let runner: Runner | undefined;

	async function keepRunning(): Promise<void> {
		for (let failures = 0; !stopping.signal.aborted; failures++) {
			try {
				const life = await startRunner(options);
				runner = life.runner;
				failures = 0;
				firstStart.resolve();
				await Promise.race([life.ending, aborted(stopping.signal)]);
				if (!stopping.signal.aborted) logger.warn('the queue gave up its connection; starting it again');
			} catch (error) {
				logger.warn({ err: error }, 'the queue is unreachable; trying again');
			}
			if (stopping.signal.aborted) return;
			runner = undefined;
			await pause(Math.min(FIRST_RETRY_MS * 2 ** failures, MAX_RETRY_MS), stopping.signal);
		}
	}

	const running = keepRunning();
	return {
		started: firstStart.promise,
		async stop() {
			stopping.abort();
			await running;
			if (runner) await endRunner(runner);
		},
	};
}

interface RunnerLife {
	runner: Runner;
	/** Resolves when the runner begins to shut down by itself: it does when it could not report a finished job. */
	ending: Promise<unknown>;
}

async function startRunner(options: QueueOptions): Promise<RunnerLife> {
	const { url, pool, taskList, cronItems, concurrency, logger } = options;
	const events: WorkerEvents = new EventEmitter();
	const presence = new AbortController();
	events.once('pool:create', ({ workerPool }) => showPresence(url, workerPool.id, presence.signal, logger));
	const ending = Promise.race([once(events, 'pool:gracefulShutdown'), once(events, 'stop')]);
	const runner = await run({
		pgPool: pool,
		taskList,
		parsedCronItems: cronItems,
		events,
		logger: toGraphileLogger(logger),
		noHandleSignals: true,
		preset: {
			worker: {
				concurrentJobs: concurrency,
				pollInterval: POLL_MS,
				gracefulShutdownAbortTimeout: FINISH_MS,
				// No `localQueue`: three times the jobs per second when they do nothing, but when PostgreSQL goes away
				// it leaves a rejection unhandled, which ends the process.
				// The unbatched path leaves one unhandled likewise, when a finished job cannot be reported.
				completeJobBatchDelay: 0,
				failJobBatchDelay: 0,
			},
		},
	});
	// A runner that is shutting down may still be finishing jobs: it is there until it is done.
	runner.promise
		.catch((error) => logger.warn({ err: error }, 'the queue stopped'))
		.finally(() => presence.abort());
	return { runner, ending };
}

async function endRunner(runner: Runner): Promise<void> {
	const isOver = new AbortController();
	const stopped = runner.stop().catch(() => undefined);
	await Promise.race([stopped, pause(FINISH_MS, isOver.signal).then(() => runner.kill())]);
	isOver.abort();
}
