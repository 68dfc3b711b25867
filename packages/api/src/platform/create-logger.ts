import { destination, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import type { ErrorTracker } from './error-tracking.ts';
import { maskSecrets } from './mask-secrets.ts';
import { serializeError } from './serialize-error.ts';

/** Lines are written together once so many bytes are waiting, or after PERIODIC_FLUSH_MS. */
const BUFFER_BYTES = 4_096;
const PERIODIC_FLUSH_MS = 500;
/** pino's number for `error`; `fatal` is above it. */
const ERROR_LEVEL = 50;

/** What every log line goes through, wherever it is written. */
export const loggerOptions = {
	base: { pid: process.pid },
	timestamp: stdTimeFunctions.isoTime,
	formatters: { log: maskSecrets },
	// The fields of an error only become visible here.
	serializers: { err: serializeError },
} satisfies LoggerOptions;

/**
 * Log of a process: JSON lines on standard output with UTC times and secrets masked (R41); pretty in development.
 * Whatever error is logged as such goes to the tracker too.
 */
export function createLogger(
	env: { NODE_ENV: string; LOG_LEVEL: string },
	tracker: Pick<ErrorTracker, 'report'>,
): Logger {
	const options: LoggerOptions = { ...loggerOptions, level: env.LOG_LEVEL, hooks: reportTo(tracker) };
	if (env.NODE_ENV === 'development') {
		const target = {
			target: 'pino-pretty',
			options: { ignore: 'pid', translateTime: 'SYS:HH:MM:ss.l', singleLine: true },
		};
		return pino({ ...options, transport: target });
	}
	// One write per line would be a system call per request; pino writes what is left when the process exits.
	const output = destination({
		dest: 1,
		sync: false,
		minLength: BUFFER_BYTES,
		periodicFlush: PERIODIC_FLUSH_MS,
	});
	const formatters = { ...loggerOptions.formatters, level: (label: string) => ({ level: label }) };
	return pino({ ...options, formatters }, output);
}

/** One place for all processes: what is worth a line at level error is worth somebody's look. */
function reportTo(tracker: Pick<ErrorTracker, 'report'>): LoggerOptions['hooks'] {
	return {
		logMethod(parameters, method, level) {
			const [fields]: unknown[] = parameters;
			if (level >= ERROR_LEVEL && fields instanceof Object && 'err' in fields) {
				const { err, ...rest } = fields;
				if (err !== undefined) tracker.report(err, rest);
			}
			method.apply(this, parameters);
		},
	};
}
