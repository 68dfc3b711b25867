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

/** What is left of a limit for one key. */
export interface LimitStanding {
	name: RateLimitName;
	remaining: number;
	/** Until all calls are allowed again. */
	resetSeconds: number;
}

type ReportLimit = (standing: LimitStanding) => void;

interface LimitedCall {
	services: Pick<Services, 'redis' | 'logger'>;
	reportLimit: ReportLimit;
}

const secondsLeft = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1_000));

/** Uses up one call of a limit; throws RATE_LIMITED when there is none left. Works without Redis. */
export async function consume(
	{ services, reportLimit }: LimitedCall,
	name: RateLimitName,
	key: string,
): Promise<void> {
	try {
		const left = await limiterOf(services, name).consume(key);
		reportLimit({ name, remaining: left.remainingPoints, resetSeconds: secondsLeft(left) });
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		services.logger.warn({ limit: name }, 'rate limit reached');
		const retryAfterSeconds = secondsLeft(refusal);
		reportLimit({ name, remaining: 0, resetSeconds: retryAfterSeconds });
		throw new DomainError('RATE_LIMITED', { retryAfterSeconds });
	}
}

/** Gives a key all its calls back. */
export async function forget(
	{ services, reportLimit }: LimitedCall,
	name: RateLimitName,
	key: string,
): Promise<void> {
	await limiterOf(services, name).delete(key);
	const { points, durationSeconds } = rateLimits[name];
	reportLimit({ name, remaining: points, resetSeconds: durationSeconds });
}

/**
 * Tells the caller where it stands (R44), in `RateLimit-Policy` and `RateLimit` of
 * draft-ietf-httpapi-ratelimit-headers: one item for each limit that the request ran into.
 */
export function limitHeaders(setHeader: (name: string, value: string) => void): ReportLimit {
	const standings = new Map<RateLimitName, LimitStanding>();
	return (standing) => {
		standings.set(standing.name, standing);
		const all = [...standings.values()];
		const policies = all.map(({ name }) => {
			const { points, durationSeconds } = rateLimits[name];
			return `"${name}";q=${points};w=${durationSeconds}`;
		});
		const states = all.map(
			({ name, remaining, resetSeconds }) => `"${name}";r=${remaining};t=${resetSeconds}`,
		);
		setHeader('ratelimit-policy', policies.join(', '));
		setHeader('ratelimit', states.join(', '));
	};
}
