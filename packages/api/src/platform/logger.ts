import type { Logger as PinoLogger } from 'pino';

/** The part of pino that the API uses. */
export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>;
