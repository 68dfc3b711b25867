import { createOrm, type Orm } from '@dailyveg/db';
import type { Redis } from 'ioredis';
import { type Cache, createCache } from './cache.ts';
import { type CallLog, createCallLog } from './call-log.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ApiEnv } from './config.ts';
import { type CardPayments, createCardPayments } from './gateways/card-payments.ts';
import { createObjectStore, type ObjectStore } from './gateways/object-store.ts';
import type { Logger } from './logger.ts';
import { createRedis } from './redis.ts';
import { createStreamSeats, type StreamSeats } from './stream-seats.ts';
import { createWakeUps, type WakeUps } from './wake-ups.ts';

/** Redis channel on which a committed outbox row is announced to the relays. */
export const OUTBOX_CHANNEL = 'outbox:wake';

/** What use-cases reach the outside world through; one set per process. */
export interface Services {
	env: ApiEnv;
	orm: Orm;
	redis: Redis;
	cache: Cache;
	objectStore: ObjectStore;
	/** null where the shop takes no cards. */
	cardPayments: CardPayments | null;
	callLog: CallLog;
	clock: Clock;
	logger: Logger;
	/** Tells the relays that there is something to do; their poll covers a lost message. */
	wakeOutbox(): void;
	/** Tells streams, in all processes, that there is something to read. */
	wakeUps: WakeUps;
	streamSeats: StreamSeats;
	close(): Promise<void>;
}

/** Connects everything. Nothing here waits for Redis or S3: the shop starts without them. */
export async function createServices(
	env: ApiEnv,
	logger: Logger,
	clock: Clock = systemClock,
): Promise<Services> {
	const orm = await createOrm(env);
	const redis = createRedis(env.REDIS_URL, logger);
	const cache = createCache(redis, logger, env.CACHE_TTL_SECONDS);
	const callLog = createCallLog(orm, logger);
	const wakeUps = createWakeUps(redis);
	return {
		env,
		orm,
		redis,
		cache,
		objectStore: createObjectStore(env),
		cardPayments: createCardPayments(env),
		callLog,
		clock,
		logger,
		wakeOutbox: () => {
			redis.publish(OUTBOX_CHANNEL, '').catch(() => undefined);
		},
		wakeUps,
		streamSeats: createStreamSeats(),
		close: async () => {
			cache.close();
			wakeUps.close();
			redis.disconnect();
			await callLog.close();
			await orm.close();
		},
	};
}
