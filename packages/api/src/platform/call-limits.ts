import { LRUCache } from 'lru-cache';
import { type RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createLimiter, type LimitStanding, secondsUntil } from './rate-limit.ts';
import { callLimits, type LimitClass, type LimitedCaller } from './rate-limits.ts';
import type { Services } from './services.ts';

/**
 * A window's points are dealt out in so many equal leases. A process takes one from Redis and spends it from its own
 * memory, so that a hot read does not pay a round trip. No more than the limit's points are ever spent; a caller whose
 * calls go to several processes may be refused by one while another still holds up to a lease of theirs.
 */
const LEASES = 20;
/** Callers whose lease a process remembers, per limit; whoever drops out takes a new one. */
const MAX_CALLERS = 10_000;

interface Lease {
	/** Calls that may still be made without asking. */
	left: number;
	/** End of the window, in milliseconds of `Date.now()`; the lease ends with it. */
	endsAt: number;
	/** Calls that nobody has leased yet. */
	inStore: number;
	/** Redis had none left: there will be none before the window ends. */
	isUsedUp: boolean;
}

/** Where a caller stands after a call. */
export interface CallStanding extends LimitStanding {
	isRefused: boolean;
}

interface CallLimit {
	name: string;
	points: number;
	durationSeconds: number;
	perLease: number;
	/** Counts leases, not calls. */
	limiter: RateLimiterRedis;
	leases: LRUCache<string, Lease>;
	/** Leases being asked for: concurrent calls of a caller share one. */
	pending: Map<string, Promise<Lease>>;
}

type CallLimits = Record<LimitClass, Record<LimitedCaller, CallLimit>>;
type LimitServices = { redis: Services['redis']; env: Pick<Services['env'], 'RATE_LIMIT_FACTOR'> };

const limitsOf = new WeakMap<LimitServices['redis'], CallLimits>();

/**
 * Uses up one call. Answers at once while the process holds a lease of the caller, else after asking Redis. Works
 * without Redis, each process then counting for itself.
 */
export function spendCall(
	services: LimitServices,
	limitClass: LimitClass,
	caller: LimitedCaller,
	key: string,
): CallStanding | Promise<CallStanding> {
	let limits = limitsOf.get(services.redis);
	if (!limits) {
		limits = createLimits(services);
		limitsOf.set(services.redis, limits);
	}
	const limit = limits[limitClass][caller];
	const lease = limit.leases.get(key);
	return (lease && spend(limit, lease)) ?? spendOfNext(limit, key);
}

/** The standing after one call of the lease; undefined when a new lease is needed. */
function spend(limit: CallLimit, lease: Lease): CallStanding | undefined {
	const milliseconds = lease.endsAt - Date.now();
	if (milliseconds <= 0 || (lease.left === 0 && !lease.isUsedUp)) return undefined;
	const isRefused = lease.left === 0;
	if (!isRefused) lease.left--;
	return {
		name: limit.name,
		points: limit.points,
		durationSeconds: limit.durationSeconds,
		remaining: lease.left + lease.inStore,
		resetSeconds: secondsUntil(milliseconds),
		isRefused,
	};
}

async function spendOfNext(limit: CallLimit, key: string): Promise<CallStanding> {
	for (;;) {
		let pending = limit.pending.get(key);
		if (!pending) {
			pending = takeLease(limit, key).finally(() => limit.pending.delete(key));
			limit.pending.set(key, pending);
		}
		// Those who waited along may have spent all of it.
		const standing = spend(limit, await pending);
		if (standing) return standing;
	}
}

async function takeLease(limit: CallLimit, key: string): Promise<Lease> {
	const { limiter, perLease } = limit;
	const [{ msBeforeNext, remainingPoints }, isTaken] = await limiter.consume(key).then(
		(left) => [left, true] as const,
		(refusal: unknown) => {
			if (!(refusal instanceof RateLimiterRes)) throw refusal;
			return [refusal, false] as const;
		},
	);
	const lease = {
		left: isTaken ? perLease : 0,
		endsAt: Date.now() + msBeforeNext,
		inStore: remainingPoints * perLease,
		isUsedUp: remainingPoints === 0,
	};
	limit.leases.set(key, lease);
	return lease;
}

function createLimits({ redis, env }: LimitServices): CallLimits {
	const create = (limitClass: LimitClass, caller: LimitedCaller): CallLimit => {
		const { points, durationSeconds } = callLimits[limitClass][caller];
		const name = `${limitClass}.${caller}`;
		const perLease = Math.max(1, Math.round((points * env.RATE_LIMIT_FACTOR) / LEASES));
		return {
			name,
			points: perLease * LEASES,
			durationSeconds,
			perLease,
			limiter: createLimiter(redis, {
				points: LEASES,
				duration: durationSeconds,
				keyPrefix: `limit:${name}`,
			}),
			leases: new LRUCache({ max: MAX_CALLERS }),
			pending: new Map(),
		};
	};
	const classes = Object.keys(callLimits) as LimitClass[];
	return Object.fromEntries(
		classes.map((limitClass) => [
			limitClass,
			{
				ip: create(limitClass, 'ip'),
				account: create(limitClass, 'account'),
				key: create(limitClass, 'key'),
			},
		]),
	) as CallLimits;
}
