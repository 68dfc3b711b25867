import { type Permission, Session, type UserRole } from '@dailyveg/db';
import { LRUCache } from 'lru-cache';
import type { Services } from '../../platform/services.ts';
import { ACCESS_TOKEN_SECONDS } from './lifetimes.ts';
import { permissionsOf } from './permissions-of.ts';
import type { Principal } from './principal.ts';

/*
 * What is known of a session, in Redis under its id, so that recognising a caller asks MySQL nothing (R26).
 *
 * How stale it may be: not at all while Redis answers, since whoever ends or changes a session writes that over what
 * is kept, before the answer goes out. While Redis is away every process asks MySQL and believes the answer for five
 * seconds. A mark that Redis missed, because it was away at that moment and kept its memory, is made up for by the end
 * of the entry: after 60 seconds. Changes by hand in the table are seen after 60 seconds as well.
 */

const KEPT_SECONDS = 60;
/** While Redis is away. */
const REMEMBERED_MS = 5_000;
const MAX_REMEMBERED = 10_000;

/** In place of a standing: the session is over. Stands as long as an access token of it may. */
const ENDED = 'ended';
const ENDED_SECONDS = ACCESS_TOKEN_SECONDS + KEPT_SECONDS;
/** In place of a standing: ask MySQL, and keep nothing, until whoever read before the change is done. */
const CHANGED = 'changed';
const CHANGED_SECONDS = 10;

/** What is known of a session that has not ended and of its account. Instants are milliseconds since 1970. */
export interface Standing {
	userId: string;
	role: UserRole;
	permissions: readonly Permission[];
	hasTwoFactor: boolean;
	provedAt: number;
	expiresAt: number;
	absoluteExpiresAt: number;
	/** SHA-256 (hex) of the secret in the cookie; null: the session has no cookie. */
	cookieHash: string | null;
}

type StandingServices = Pick<Services, 'orm' | 'redis' | 'clock'>;

type Memory = LRUCache<string, Standing | typeof ENDED>;

const memories = new WeakMap<Services['redis'], Memory>();

const keyOf = (sessionId: string) => `session:${sessionId}`;

/** What is known of a session; null when it has ended or its account may not sign in. */
export async function standingOf(services: StandingServices, sessionId: string): Promise<Standing | null> {
	const standing = await lookUp(services, sessionId);
	return standing && services.clock.now().getTime() < standing.absoluteExpiresAt ? standing : null;
}

/** Who calls with this session. */
export function principalOf(sessionId: string, standing: Standing): Principal {
	const { userId, role, permissions, hasTwoFactor, provedAt } = standing;
	const credential = { kind: 'session' as const, sessionId, provedAt: new Date(provedAt) };
	return { id: userId, role, permissions, hasTwoFactor, credential };
}

/** Makes every process refuse these sessions. For after the commit; never throws. */
export async function markEnded(services: StandingServices, sessionIds: readonly string[]): Promise<void> {
	for (const id of sessionIds) memoryOf(services).set(id, ENDED, { ttl: KEPT_SECONDS * 1_000 });
	await mark(services, sessionIds, ENDED, ENDED_SECONDS);
}

/** Makes every process look at these sessions anew. For after the commit; never throws. */
export async function markChanged(services: StandingServices, sessionIds: readonly string[]): Promise<void> {
	for (const id of sessionIds) memoryOf(services).delete(id);
	await mark(services, sessionIds, CHANGED, CHANGED_SECONDS);
}

async function mark(
	{ redis }: StandingServices,
	sessionIds: readonly string[],
	value: string,
	seconds: number,
): Promise<void> {
	const writes = sessionIds.map((id) => redis.set(keyOf(id), value, 'EX', seconds));
	await Promise.allSettled(writes);
}

async function lookUp(services: StandingServices, sessionId: string): Promise<Standing | null> {
	const memory = memoryOf(services);
	if (memory.get(sessionId) === ENDED) return null;
	const kept = await services.redis.get(keyOf(sessionId)).catch(() => undefined);
	if (kept === undefined) return remember(services, memory, sessionId);
	return kept === null ? keep(services, sessionId) : read(services, sessionId, kept);
}

function read(services: StandingServices, sessionId: string, kept: string): Promise<Standing | null> {
	if (kept === ENDED) return Promise.resolve(null);
	if (kept === CHANGED) return load(services, sessionId);
	return Promise.resolve(JSON.parse(kept) as Standing);
}

/** Writes only where nothing stands: a mark that came while MySQL answered knows better. */
async function keep(services: StandingServices, sessionId: string): Promise<Standing | null> {
	const { redis } = services;
	const standing = await load(services, sessionId);
	if (!standing) return null;
	const key = keyOf(sessionId);
	try {
		if (await redis.set(key, JSON.stringify(standing), 'EX', KEPT_SECONDS, 'NX')) return standing;
		const newer = await redis.get(key);
		return newer === null ? standing : await read(services, sessionId, newer);
	} catch {
		return standing;
	}
}

/** Redis is away. */
async function remember(
	services: StandingServices,
	memory: Memory,
	sessionId: string,
): Promise<Standing | null> {
	const remembered = memory.get(sessionId);
	if (remembered) return remembered === ENDED ? null : remembered;
	const standing = await load(services, sessionId);
	// It may have been ended while MySQL answered.
	if (memory.get(sessionId) === ENDED) return null;
	if (standing) memory.set(sessionId, standing);
	return standing;
}

async function load({ orm }: StandingServices, sessionId: string): Promise<Standing | null> {
	const session = await orm.em
		.fork()
		.findOne(Session, { id: sessionId }, { populate: ['user.staffRole'], strategy: 'joined' });
	if (!session || session.user.isDisabled || session.user.deletedAt) return null;
	const { user } = session;
	return {
		userId: user.id,
		role: user.role,
		permissions: permissionsOf(user),
		hasTwoFactor: user.hasTwoFactor,
		provedAt: session.provedAt.getTime(),
		expiresAt: session.expiresAt.getTime(),
		absoluteExpiresAt: session.absoluteExpiresAt.getTime(),
		cookieHash: session.kind === 'cookie' ? session.secret : null,
	};
}

function memoryOf({ redis }: StandingServices): Memory {
	const memory =
		memories.get(redis) ??
		new LRUCache<string, Standing | typeof ENDED>({ max: MAX_REMEMBERED, ttl: REMEMBERED_MS });
	memories.set(redis, memory);
	return memory;
}
