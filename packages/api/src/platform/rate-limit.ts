import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../contract/errors.ts';
import { callerAddress } from './caller-address.ts';
import { type RateLimitName, rateLimitOf } from './rate-limits.ts';
import type { Services } from './services.ts';

/** For so long it is remembered how often a key used up its points. */
const STRIKES_SECONDS = 24 * 60 * 60;

interface Limiters {
	calls: RateLimiterRedis;
	/** How often a key was refused lately. */
	strikes: RateLimiterRedis;
}

const limitersOf = new WeakMap<Services['redis'], Map<RateLimitName, Limiters>>();

/** Counts in Redis for all processes; in this one's memory while Redis is away. */
export function createLimiter(
	redis: Services['redis'],
	options: { points: number; duration: number; keyPrefix: string },
): RateLimiterRedis {
	return new RateLimiterRedis({
		...options,
		storeClient: redis,
		rejectIfRedisNotReady: true,
		insuranceLimiter: new RateLimiterMemory(options),
	});
}

function limiterOf({ redis }: Pick<Services, 'redis'>, name: RateLimitName): Limiters {
	const limiters = limitersOf.get(redis) ?? new Map<RateLimitName, Limiters>();
	limitersOf.set(redis, limiters);
	const known = limiters.get(name);
	if (known) return known;
	const { points, durationSeconds } = rateLimitOf(name);
	const created = {
		calls: createLimiter(redis, { points, duration: durationSeconds, keyPrefix: `limit:${name}` }),
		strikes: createLimiter(redis, {
			points: Number.MAX_SAFE_INTEGER,
			duration: STRIKES_SECONDS,
			keyPrefix: `limit:${name}:strikes`,
		}),
	};
	limiters.set(name, created);
	return created;
}

/** What is left of a limit for one key. */
export interface LimitStanding {
	/** As its headers call it. */
	name: string;
	/** Calls allowed in a window of so many seconds. */
	points: number;
	durationSeconds: number;
	remaining: number;
	/** Until all calls are allowed again. */
	resetSeconds: number;
}

type ReportLimit = (standing: LimitStanding) => void;

interface LimitedCall {
	services: Pick<Services, 'redis' | 'logger'>;
	reportLimit: ReportLimit;
}

export const secondsUntil = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1_000));

const keyOf = (name: RateLimitName, key: string) => (name.endsWith('.ip') ? callerAddress(key) : key);

/**
 * Uses up one call of a limit; throws RATE_LIMITED when there is none left, and shuts a key out for longer each time
 * within a day that this happens, if the limit says so. Works without Redis.
 */
export async function consume(
	{ services, reportLimit }: LimitedCall,
	name: RateLimitName,
	key: string,
): Promise<void> {
	const { points, durationSeconds } = rateLimitOf(name);
	const report = (remaining: number, resetSeconds: number) =>
		reportLimit({ name, points, durationSeconds, remaining, resetSeconds });
	try {
		const left = await limiterOf(services, name).calls.consume(keyOf(name, key));
		report(left.remainingPoints, secondsUntil(left.msBeforeNext));
	} catch (refusal) {
		if (!(refusal instanceof RateLimiterRes)) throw refusal;
		services.logger.warn({ limit: name }, 'rate limit reached');
		const retryAfterSeconds =
			(await shutOut(services, name, keyOf(name, key), refusal)) ?? secondsUntil(refusal.msBeforeNext);
		report(0, retryAfterSeconds);
		throw new DomainError('RATE_LIMITED', { retryAfterSeconds });
	}
}

/** Blocks a key whose points were just used up; the seconds for which it is, undefined if it stays as it was. */
async function shutOut(
	services: Pick<Services, 'redis'>,
	name: RateLimitName,
	key: string,
	{ consumedPoints }: RateLimiterRes,
): Promise<number | undefined> {
	const { points, blockSeconds } = rateLimitOf(name);
	// Only the first refusal: those after it must not prolong what they run into.
	if (!blockSeconds || consumedPoints !== points + 1) return undefined;
	const { calls, strikes } = limiterOf(services, name);
	const { consumedPoints: strike } = await strikes.consume(key);
	const seconds = blockSeconds[Math.min(strike, blockSeconds.length) - 1] ?? blockSeconds[0];
	await calls.block(key, seconds);
	return seconds;
}

/** Gives a key all its calls back, and forgets how often it used them up. */
export async function forget(
	{ services, reportLimit }: LimitedCall,
	name: RateLimitName,
	key: string,
): Promise<void> {
	const { calls, strikes } = limiterOf(services, name);
	await Promise.all([calls.delete(keyOf(name, key)), strikes.delete(keyOf(name, key))]);
	const { points, durationSeconds } = rateLimitOf(name);
	reportLimit({ name, points, durationSeconds, remaining: points, resetSeconds: durationSeconds });
}

/** Gives back the one call that was just used up: the limit is to count failures, and this was none. */
export async function giveBack(
	{ services }: Pick<LimitedCall, 'services'>,
	name: RateLimitName,
	key: string,
): Promise<void> {
	await limiterOf(services, name).calls.reward(keyOf(name, key));
}

/**
 * Tells the caller where it stands (R44), in `RateLimit-Policy` and `RateLimit` of
 * draft-ietf-httpapi-ratelimit-headers: one item for each limit that the request ran into.
 */
export function limitHeaders(setHeader: (name: string, value: string) => void): ReportLimit {
	const standings = new Map<string, LimitStanding>();
	return (standing) => {
		standings.set(standing.name, standing);
		let policies = '';
		let states = '';
		for (const { name, points, durationSeconds, remaining, resetSeconds } of standings.values()) {
			const separator = policies === '' ? '' : ', ';
			policies += `${separator}"${name}";q=${points};w=${durationSeconds}`;
			states += `${separator}"${name}";r=${remaining};t=${resetSeconds}`;
		}
		setHeader('ratelimit-policy', policies);
		setHeader('ratelimit', states);
	};
}
