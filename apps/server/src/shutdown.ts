import type { ErrorTracker } from '@dailyveg/api';
import type { Logger } from 'pino';

/** Requests that are not done by then are cut off; process managers commonly kill after 10 to 30 s. */
const GRACE_MS = 10_000;

/**
 * Ends the process on SIGTERM and SIGINT once `close` has finished what is in flight, after GRACE_MS at the latest.
 * A second signal ends it at once.
 */
export function endOnSignals(logger: Logger, close: () => Promise<void>): void {
	let isEnding = false;
	const end = async (signal: NodeJS.Signals) => {
		if (isEnding) process.exit(1);
		isEnding = true;
		logger.info({ signal }, 'finishing what is in flight');
		setTimeout(() => {
			logger.error(`not done after ${GRACE_MS} ms; ending anyway`);
			process.exit(1);
		}, GRACE_MS).unref();
		try {
			await close();
			logger.info('stopped');
			process.exit(0);
		} catch (error) {
			logger.error({ err: error }, 'could not stop cleanly');
			process.exit(1);
		}
	};
	process.on('SIGTERM', end);
	process.on('SIGINT', end);
}

/** After an error nobody caught the state of the process is unknown: log it and let the process manager start anew. */
export function endOnFatalErrors(logger: Logger, tracker: Pick<ErrorTracker, 'flush'>): void {
	const end = async (error: unknown) => {
		logger.fatal({ err: error }, 'uncaught error');
		await tracker.flush();
		process.exit(1);
	};
	process.on('uncaughtException', end);
	process.on('unhandledRejection', end);
}
