import { createHash } from 'node:crypto';
import { type Orm, Session, type UserRole } from '@dailyveg/db';
import type { Adapter, DatabaseSession, DatabaseUser, Lucia } from 'lucia';

/** What of an account comes along with its session. */
export interface SessionUser {
	role: UserRole;
	isDisabled: boolean;
}

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Record<never, never>, SessionUser>;
		DatabaseUserAttributes: SessionUser;
	}
}

/** What the table holds instead of the session id: whoever reads it can sign nobody in (R27). */
const hashOf = (sessionId: string) => createHash('sha256').update(sessionId).digest('hex');

/** Lucia's storage over the Session entity. Outside, sessions go by their id; in the table by its hash. */
export function createLuciaAdapter(orm: Orm): Adapter {
	const em = () => orm.em.fork();
	return {
		async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
			const session = await em().findOne(
				Session,
				{ id: hashOf(sessionId) },
				{ populate: ['user'], fields: ['expiresAt', 'user.role', 'user.disabledAt'] },
			);
			if (!session) return [null, null];
			const { id: userId, role, disabledAt } = session.user;
			return [
				{ id: sessionId, userId, expiresAt: session.expiresAt, attributes: {} },
				{ id: userId, attributes: { role, isDisabled: disabledAt !== null } },
			];
		},
		async getUserSessions(userId) {
			const sessions = await em().find(Session, { user: userId });
			// A hash cannot be turned back into its id: good for telling sessions apart, not for ending one.
			return sessions.map(({ id, expiresAt }) => ({ id, userId, expiresAt, attributes: {} }));
		},
		async setSession({ id, userId, expiresAt }) {
			await em().insert(Session, { id: hashOf(id), user: userId, expiresAt, createdAt: new Date() });
		},
		async updateSessionExpiration(sessionId, expiresAt) {
			await em().nativeUpdate(Session, { id: hashOf(sessionId) }, { expiresAt });
		},
		async deleteSession(sessionId) {
			await em().nativeDelete(Session, { id: hashOf(sessionId) });
		},
		async deleteUserSessions(userId) {
			await em().nativeDelete(Session, { user: userId });
		},
		async deleteExpiredSessions() {
			await em().nativeDelete(Session, { expiresAt: { $lte: new Date() } });
		},
	};
}
