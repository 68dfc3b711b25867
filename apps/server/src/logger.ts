import { destination, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';
import type { ServerEnv } from './env.ts';

const secretNames = [
	'authorization',
	'cookie',
	'set-cookie',
	'password',
	'passwordHash',
	'token',
	'accessToken',
	'refreshToken',
	'secret',
];

/** At the top, one and two levels down: as deep as anything is logged here. */
const secretPaths = secretNames.flatMap((name) => {
	const key = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
	return [key.replace(/^\./, ''), `*${key}`, `*.*${key}`];
});

/** Buffered writes are kept back until this many bytes are waiting, or for PERIODIC_FLUSH_MS. */
const BUFFER_BYTES = 4_096;
const PERIODIC_FLUSH_MS = 500;

/** JSON lines on standard output with UTC times and secrets masked (R41); pretty ones in development. */
export function createLogger(env: Pick<ServerEnv, 'NODE_ENV' | 'LOG_LEVEL'>): Logger {
	const options: LoggerOptions = {
		level: env.LOG_LEVEL,
		base: { pid: process.pid },
		timestamp: stdTimeFunctions.isoTime,
		redact: { paths: secretPaths, censor: '[masked]' },
	};
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
	return pino({ ...options, formatters: { level: (label) => ({ level: label }) } }, output);
}
