import { createRedis, type Logger, OUTBOX_CHANNEL } from '@dailyveg/api';

/**
 * Calls `onWake` whenever somebody announces a committed outbox row; returns what ends that. While Redis is away
 * nothing is announced, and the relay's poll finds the rows.
 */
export function listenForWakeUps(redisUrl: string, onWake: () => void, logger: Logger): () => void {
	const redis = createRedis(redisUrl, logger);
	redis.on('message', onWake);
	redis.on('ready', () => {
		redis.subscribe(OUTBOX_CHANNEL).then(
			// What was announced while we were away.
			onWake,
			(error) => logger.debug({ err: error }, 'cannot listen for wake-ups'),
		);
	});
	return () => redis.disconnect();
}
