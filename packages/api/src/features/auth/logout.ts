import { Session } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { authenticate } from './authenticate.ts';
import { endSessions } from './end-sessions.ts';
import { isGenuine, readRefreshToken } from './refresh-token.ts';
import type { LogoutInput } from './sessions.schemas.ts';
import { clearCookie, resumeSession } from './sessions.ts';

/** Whose session, and which. */
interface Held {
	userId: string;
	sessionId: string;
}

/**
 * Ends every session that the request holds: by cookie, by access token, and by refresh token, which is what is left
 * to a program whose access token has expired. Holding none is no error.
 */
export async function logout(ctx: Context, { refreshToken }: LogoutInput): Promise<void> {
	const held = [await byCookie(ctx), await byAccessToken(ctx), await byRefreshToken(ctx, refreshToken)];
	for (const session of held) if (session) await end(ctx, session);
	clearCookie(ctx);
}

function end(ctx: Context, { userId, sessionId }: Held): Promise<void> {
	return transact(ctx.services, async (em) => {
		const ended = await endSessions(em, userId, { only: sessionId });
		if (ended.length === 0) return;
		const after = { sessionId };
		const event = { action: 'account.loggedOut', targetType: 'user', targetId: userId, after } as const;
		recordAudit(em, { ...ctx, user: { id: userId } }, event);
	});
}

async function byCookie({ services, request }: Context): Promise<Held | null> {
	return heldBy(await resumeSession(services, request, () => undefined));
}

async function byAccessToken({ services, request, setHeader }: Context): Promise<Held | null> {
	if (request.authorization === undefined) return null;
	return heldBy(await authenticate(services, request, setHeader));
}

function heldBy(principal: Awaited<ReturnType<typeof resumeSession>>): Held | null {
	if (principal?.credential.kind !== 'session') return null;
	return { userId: principal.id, sessionId: principal.credential.sessionId };
}

async function byRefreshToken({ services }: Context, token: string | undefined): Promise<Held | null> {
	const presented = token === undefined ? null : readRefreshToken(token);
	if (!presented) return null;
	const { sessionId } = presented;
	const session = await services.orm.em.fork().findOne(Session, { id: sessionId, kind: 'token' });
	if (!session || !isGenuine(services.env, session, presented)) return null;
	return { userId: session.user.id, sessionId };
}
