import { timingSafeEqual } from 'node:crypto';
import { type EntityManager, Session } from '@dailyveg/db';
import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from 'lucia';
import { sha256 } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import { idleExpiry, SESSION_ABSOLUTE_MS, SESSION_IDLE_MS } from './lifetimes.ts';
import type { Principal } from './principal.ts';
import { markChanged, markEnded, principalOf, standingOf } from './standing.ts';

/** What comes along with the user of a session. */
interface UserAttributes {
	principal: Principal;
}

/** What is told of a new session. */
interface SessionAttributes {
	deviceName: string;
	ip: string;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Record<never, never>, UserAttributes>;
		DatabaseUserAttributes: UserAttributes;
		DatabaseSessionAttributes: Partial<SessionAttributes>;
	}
}

/** `<id>.<secret>`: what lucia takes for the session's id, and the cookie holds. */
const COOKIE_VALUE = /^([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.([\w-]{43})$/;

/** The parts of a cookie's value; null when it is none of ours. */
function readValue(value: string): { id: string; hash: string } | null {
	const [, id, secret] = COOKIE_VALUE.exec(value) ?? [];
	return id && secret ? { id, hash: sha256(secret) } : null;
}

/**
 * Lucia's storage over the Session entity and what is known of it in Redis. The table and Redis hold a hash of the
 * secret: whoever reads them can sign nobody in (R27). Writes go through `em`, where one is given.
 */
export function createLuciaAdapter(services: Services, em?: EntityManager): Adapter {
	const writer = () => em ?? services.orm.em.fork();
	return {
		async getSessionAndUser(value): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const read = readValue(value);
			const standing = read && (await standingOf(services, read.id));
			if (!read || !standing?.cookieHash || !areEqual(standing.cookieHash, read.hash)) return [null, null];
			const { userId, expiresAt, absoluteExpiresAt } = standing;
			// Lucia renews what ends soon. What cannot be renewed further must not look like that to it.
			const endsAt = expiresAt < absoluteExpiresAt ? expiresAt : Date.now() + SESSION_IDLE_MS;
			return [
				{ id: value, userId, expiresAt: new Date(endsAt), attributes: {} },
				{ id: userId, attributes: { principal: principalOf(read.id, standing) } },
			];
		},
		async setSession({ id: value, userId, attributes: { deviceName = '', ip = '' } }) {
			const { id, hash } = readValue(value) ?? {};
			if (!id || !hash) throw new TypeError('not a session id of ours');
			await writer().insert(Session, {
				...newSession(services.clock.now()),
				...{ id, user: userId, kind: 'cookie', secret: hash, deviceName, ip },
			});
		},
		async updateSessionExpiration(value) {
			const read = readValue(value);
			const standing = read && (await standingOf(services, read.id));
			if (!read || !standing) return;
			const now = services.clock.now();
			const expiresAt = idleExpiry(now, new Date(standing.absoluteExpiresAt));
			await writer().nativeUpdate(Session, { id: read.id }, { expiresAt, rotatedAt: now });
			await markChanged(services, [read.id]);
		},
		async deleteSession(value) {
			const read = readValue(value);
			if (!read) return;
			await writer().nativeDelete(Session, { id: read.id, secret: read.hash });
			await markEnded(services, [read.id]);
		},
		// What lucia offers besides, and nobody calls: endSessions() and the worker's sweep do these.
		getUserSessions: async () => [],
		deleteUserSessions: async () => undefined,
		deleteExpiredSessions: async () => undefined,
	};
}

/** Every column that all new sessions have in common. */
export function newSession(now: Date) {
	const absoluteExpiresAt = new Date(now.getTime() + SESSION_ABSOLUTE_MS);
	const expiresAt = idleExpiry(now, absoluteExpiresAt);
	return { generation: 0, rotatedAt: now, provedAt: now, createdAt: now, expiresAt, absoluteExpiresAt };
}

/** Of two hashes in hex. */
const areEqual = (a: string, b: string): boolean => timingSafeEqual(Buffer.from(a), Buffer.from(b));
