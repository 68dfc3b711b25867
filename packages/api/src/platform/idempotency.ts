import { createHash } from 'node:crypto';
import { type EntityManager, IdempotencyKey, newId, UniqueConstraintViolationException } from '@dailyveg/db';
import superjson, { type SuperJSONResult } from 'superjson';
import { type AppError, DomainError, errorTable } from '../contract/errors.ts';

/** How long an outcome can be replayed. */
const IDEMPOTENCY_TTL_MS = 24 * 60 * 60 * 1_000;
/** A request still "running" after this long belongs to a process that died; its key may be taken over. */
const LOCK_TIMEOUT_MS = 60_000;

type Outcome = { ok: true; data: unknown } | { ok: false; error: AppError };

/** A guarded request that is ours to run. */
export interface IdempotencyAttempt {
	/** Stores the answer; call it in the transaction of the effect, so that both commit or neither. */
	succeed(em: EntityManager, data: unknown): Promise<void>;
}

interface GuardedRequest {
	userId: string;
	key: string;
	/** Procedure path. */
	path: string;
	/** Parsed input: its key order is the schema's. */
	input: unknown;
	now: Date;
}

/** A claimed key. Whoever takes it over moves `lockedAt`, so that it no longer fits the claim before. */
interface Claim {
	id: string;
	lockedAt: Date;
}

/** Stores the outcome; false when the key has been taken over in the meantime. */
async function store(em: EntityManager, { id, lockedAt }: Claim, outcome: Outcome): Promise<boolean> {
	const claimed = { id, lockedAt, outcome: null };
	return (await em.nativeUpdate(IdempotencyKey, claimed, { outcome: superjson.serialize(outcome) })) === 1;
}

/**
 * Runs `work` once per user and key. A repetition gets the stored outcome, errors included (R07); the same key
 * with another request throws IDEMPOTENCY_KEY_REUSED (R08), a running one IDEMPOTENCY_IN_FLIGHT (R09).
 * Failures that are nobody's answer (unforeseen ones, and parties that are away) release the key, since nothing was committed under it.
 */
export async function runIdempotent<Result>(
	em: EntityManager,
	request: GuardedRequest,
	work: (attempt: IdempotencyAttempt) => Promise<Result>,
): Promise<Result> {
	const claim = await claimKey(em, request);
	if ('outcome' in claim) return replay<Result>(claim.outcome);
	try {
		return await work({
			succeed: async (transaction, data) => {
				const isOurs = await store(transaction, claim, { ok: true, data });
				// Rolls the effect back: the attempt that took the key over is the one that counts.
				if (!isOurs) throw new DomainError('IDEMPOTENCY_IN_FLIGHT', {});
			},
		});
	} catch (error) {
		if (error instanceof DomainError && isAnswer(error)) {
			await store(em, claim, {
				ok: false,
				error: { code: error.code, details: error.details } as AppError,
			});
		} else {
			await em.nativeDelete(IdempotencyKey, { id: claim.id, lockedAt: claim.lockedAt, outcome: null });
		}
		throw error;
	}
}

/** Whether asking again would bring the same. */
const isAnswer = ({ code }: DomainError): boolean => errorTable[code].status < 500;

function replay<Result>(outcome: Outcome): Result {
	if (outcome.ok) return outcome.data as Result;
	throw new DomainError(outcome.error.code, outcome.error.details);
}

async function claimKey(em: EntityManager, request: GuardedRequest): Promise<Claim | { outcome: Outcome }> {
	const { userId, key, now } = request;
	const lock = {
		requestHash: hashOf(request),
		lockedAt: now,
		expiresAt: new Date(now.getTime() + IDEMPOTENCY_TTL_MS),
	};
	const id = newId();
	try {
		await em.insert(IdempotencyKey, {
			id,
			createdAt: now,
			updatedAt: now,
			user: userId,
			key,
			outcome: null,
			...lock,
		});
		return { id, lockedAt: now };
	} catch (error) {
		if (!(error instanceof UniqueConstraintViolationException)) throw error;
	}
	return resumeKey(em, request, lock);
}

/** The key was there already: replay it, refuse it, or take it over from an attempt that died or expired. */
async function resumeKey(
	em: EntityManager,
	{ userId, key, now }: GuardedRequest,
	lock: Pick<IdempotencyKey, 'requestHash' | 'lockedAt' | 'expiresAt'>,
): Promise<Claim | { outcome: Outcome }> {
	const found = await em.findOne(IdempotencyKey, { user: userId, key }, { disableIdentityMap: true });
	// Released between our insert and this read: the attempt failed, and the caller may simply try again.
	if (!found) throw new DomainError('IDEMPOTENCY_IN_FLIGHT', {});
	const isExpired = found.expiresAt <= now;
	if (!isExpired && found.requestHash !== lock.requestHash)
		throw new DomainError('IDEMPOTENCY_KEY_REUSED', {});
	if (!isExpired && found.outcome != null) {
		return { outcome: superjson.deserialize<Outcome>(found.outcome as SuperJSONResult) };
	}
	const isAbandoned = now.getTime() - found.lockedAt.getTime() > LOCK_TIMEOUT_MS;
	if (!isExpired && !isAbandoned) throw new DomainError('IDEMPOTENCY_IN_FLIGHT', {});
	const taken = await em.nativeUpdate(
		IdempotencyKey,
		{ id: found.id, lockedAt: found.lockedAt },
		{ ...lock, outcome: null },
	);
	if (taken === 0) throw new DomainError('IDEMPOTENCY_IN_FLIGHT', {});
	return { id: found.id, lockedAt: now };
}

const hashOf = ({ path, input }: GuardedRequest) =>
	createHash('sha256')
		.update(`${path}\n${superjson.stringify(input)}`)
		.digest('hex');
