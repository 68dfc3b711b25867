import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../contract/errors.ts';
import { type RateLimitName, rateLimits } from './rate-limits.ts';
import type { Services } from './services.ts';

type Limiters = ReadonlyMap<RateLimitName, RateLimiterRedis>;

const limitersOf = new WeakMap<Services['redis'], Limiters>();

/** Counts in Redis for all processes; in this one's memory while Redis is away. */
function createLimiters(redis: Services['redis']): Limiters {
	const names = Object.keys(rateLimits) as RateLimitName[];
	return new Map(
		names.map((name) => {
			const { points, durationSeconds } = rateLimits[name];
			const options = { points, duration: durationSeconds, keyPrefix: `limit:${name}` };
			const limiter = new RateLimiterRedis({
				...options,
				storeClient: redis,
				rejectIfRedisNotReady: true,
				insuranceLimiter: new RateLimiterMemory(options),
			});
			return [name, limiter];
		}),
	);
}

function limiterOf({ redis }: Pick<Services, 'redis'>, name: RateLimitName): RateLimiterRedis {
	const limiters = limitersOf.get(redis) ?? createLimiters(redis);
	limitersOf.set(redis, limiters);
	return limiters.get(name) as RateLimiterRedis;
}

/** Uses up one call of a limit; throws RATE_LIMITED when there is none left. Works without Redis. */
export async function consume(
	services: Pick<Services, 'redis' | 'logger'>,
	name: RateLimitName,
	key: string,
): Promise<void> {
	try {
		await limiterOf(services, name).consume(key);
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		services.logger.warn({ limit: name }, 'rate limit reached');
		const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
		throw new DomainError('RATE_LIMITED', { retryAfterSeconds });
	}
}

/** Gives a key all its calls back. */
export async function forget(
	services: Pick<Services, 'redis'>,
	name: RateLimitName,
	key: string,
): Promise<void> {
	await limiterOf(services, name).delete(key);
}
