import { Redis } from 'ioredis';
import type { Logger } from './logger.ts';

/**
 * A Redis connection that fails at once while Redis is away instead of queueing commands: every caller has an
 * answer for that (cache: load; limiter: memory; wake-up: the poll).
 */
export function createRedis(url: string, logger: Logger): Redis {
	const redis = new Redis(url, {
		enableOfflineQueue: false,
		maxRetriesPerRequest: 1,
		connectTimeout: 2_000,
		commandTimeout: 1_000,
		// Reconnects for ever, at most a second apart: an outage ends by itself.
		retryStrategy: (attempt) => Math.min(attempt * 100, 1_000),
	});
	let isReported = false;
	redis.on('error', (error) => {
		if (isReported) return;
		isReported = true;
		logger.warn({ err: error }, 'redis is unreachable; going on without it');
	});
	redis.on('ready', () => {
		if (isReported) logger.info('redis is back');
		isReported = false;
	});
	return redis;
}
