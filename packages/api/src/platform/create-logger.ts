import { destination, type Logger, type LoggerOptions, pino, stdSerializers, stdTimeFunctions } from 'pino';
import { maskSecrets } from './mask-secrets.ts';

/** Lines are written together once so many bytes are waiting, or after PERIODIC_FLUSH_MS. */
const BUFFER_BYTES = 4_096;
const PERIODIC_FLUSH_MS = 500;

/** What every log line goes through, wherever it is written. */
export const loggerOptions = {
	base: { pid: process.pid },
	timestamp: stdTimeFunctions.isoTime,
	formatters: { log: maskSecrets },
	// The fields of an error, such as a failed call's input, only become visible here. Its prototype is pino's own.
	serializers: { err: (error: Error) => maskSecrets({ ...stdSerializers.err(error) }) },
} satisfies LoggerOptions;

/** Log of a process: JSON lines on standard output with UTC times and secrets masked (R41); pretty in development. */
export function createLogger(env: { NODE_ENV: string; LOG_LEVEL: string }): Logger {
	const options: LoggerOptions = { ...loggerOptions, level: env.LOG_LEVEL };
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
