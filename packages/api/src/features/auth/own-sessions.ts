import { Session } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { endSessions } from './end-sessions.ts';

/** More than anybody looks through; the newest come first. */
const MAX_LISTED = 100;

const currentId = ({ user: { credential } }: UserContext): string | undefined =>
	credential.kind === 'session' ? credential.sessionId : undefined;

/** Where the caller is signed in, and which of it is this. */
export async function listSessions(ctx: UserContext): Promise<{ session: Session; isCurrent: boolean }[]> {
	const { em, user, services } = ctx;
	const where = { user: user.id, expiresAt: { $gt: services.clock.now() } };
	const sessions = await em.find(Session, where, { orderBy: { id: 'desc' }, limit: MAX_LISTED });
	return sessions.map((session) => ({ session, isCurrent: session.id === currentId(ctx) }));
}

/** Ends one of the caller's sessions. NOT_FOUND: it is nobody's, or somebody else's. */
export async function revokeSession(ctx: UserContext, sessionId: string): Promise<void> {
	const revoked = await revoke(ctx, { only: sessionId });
	if (revoked === 0) throw new DomainError('NOT_FOUND', { resource: 'session' });
}

/** Ends all of the caller's sessions but this one; how many there were. */
export const revokeOtherSessions = (ctx: UserContext): Promise<number> =>
	revoke(ctx, { except: currentId(ctx) });

function revoke(ctx: UserContext, choice: Parameters<typeof endSessions>[2]): Promise<number> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const sessionIds = await endSessions(em, user.id, choice);
		const event = { action: 'account.sessionRevoked', targetType: 'user', targetId: user.id } as const;
		if (sessionIds.length > 0) recordAudit(em, ctx, { ...event, after: { sessionIds } });
		return sessionIds.length;
	});
}
