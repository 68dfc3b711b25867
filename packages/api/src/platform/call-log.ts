import { ApiCall, newId, type Orm } from '@dailyveg/db';
import { Counter } from 'prom-client';
import type { Logger } from './logger.ts';

/** A call as it was answered; never its input, nor what it said. */
export type LoggedCall = Pick<
	ApiCall,
	'occurredAt' | 'path' | 'type' | 'outcome' | 'milliseconds' | 'userId' | 'apiKeyId' | 'ip' | 'requestId'
>;

/** Writes calls to MySQL, off the path of those who made them. */
export interface CallLog {
	/** Takes at once; what does not fit while MySQL is slow or away is dropped and counted. */
	add(call: LoggedCall): void;
	/** Writes what is left, as far as MySQL takes it. */
	close(): Promise<void>;
}

/** Rows kept in memory, some 400 bytes each. */
const MAX_WAITING = 10_000;
/** Rows of one statement. */
const BATCH_SIZE = 500;
const WRITE_EVERY_MS = 1_000;
/** Runs that try a batch: whatever is wrong with it must not stop those behind it for ever. */
const MAX_ATTEMPTS = 30;
/** So that a flood of refused calls keeps MySQL busy with no more than 2,000 rows a second. */
const BATCHES_PER_RUN = 4;

const dropped = new Counter({
	name: 'api_calls_dropped_total',
	help: 'Calls that the API log lost because MySQL was slow or away',
});

export function createCallLog(orm: Orm, logger: Logger): CallLog {
	let waiting: (LoggedCall & { id: string })[] = [];
	let writing: Promise<void> | undefined;
	let failures = 0;
	const timer = setInterval(() => write(BATCHES_PER_RUN), WRITE_EVERY_MS).unref();

	/** One run at a time; those who ask meanwhile wait for the same. */
	function write(batches: number): Promise<void> {
		writing ??= writeBatches(batches).finally(() => {
			writing = undefined;
		});
		return writing;
	}

	async function writeBatches(count: number): Promise<void> {
		for (let written = 0; waiting.length > 0 && written < count; written++) {
			const batch = waiting.slice(0, BATCH_SIZE);
			try {
				await orm.em.fork().insertMany(ApiCall, batch);
			} catch (error) {
				if (failures++ === 0) logger.warn({ err: error }, 'the API log waits for mysql');
				if (failures < MAX_ATTEMPTS) return;
				dropped.inc(batch.length);
			}
			failures = 0;
			waiting = waiting.slice(batch.length);
		}
	}

	return {
		add(call) {
			if (waiting.length >= MAX_WAITING) dropped.inc();
			else waiting.push({ ...call, id: newId() });
		},
		async close() {
			clearInterval(timer);
			await writing;
			await write(Number.POSITIVE_INFINITY);
			dropped.inc(waiting.length);
		},
	};
}
