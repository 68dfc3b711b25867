import { type Logger, pino, stdTimeFunctions } from 'pino';
import pretty from 'pino-pretty';
import type { WorkerEnv } from './env.ts';

/** JSON lines on standard output with UTC times; pretty ones in development. */
export function createLogger({ NODE_ENV, LOG_LEVEL }: Pick<WorkerEnv, 'NODE_ENV' | 'LOG_LEVEL'>): Logger {
	const options = { level: LOG_LEVEL, base: { pid: process.pid }, timestamp: stdTimeFunctions.isoTime };
	if (NODE_ENV === 'development') {
		const stream = pretty({ ignore: 'pid', translateTime: 'SYS:HH:MM:ss.l', singleLine: true, sync: true });
		return pino(options, stream);
	}
	return pino({ ...options, formatters: { level: (label) => ({ level: label }) } });
}
