import { Session } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { Tokens } from './auth.schemas.ts';
import { endSessions } from './end-sessions.ts';
import { idleExpiry, REPLAY_WINDOW_MS } from './lifetimes.ts';
import { isGenuine, type PresentedRefreshToken, readRefreshToken } from './refresh-token.ts';
import { sendSecurityNotice } from './security-notices.ts';
import { tokensOf } from './tokens.ts';

/**
 * New tokens for a refresh token. The newest one rotates. The one before it answers the same successor again for some
 * seconds (R22). Any older one is in two hands: the session ends, and its owner is told (R21).
 */
export async function refresh(ctx: Context, refreshToken: string): Promise<Tokens> {
	const presented = readRefreshToken(refreshToken);
	if (!presented) throw new DomainError('INVALID_REFRESH_TOKEN', {});
	const session = await rotate(ctx, presented, await genuineSession(ctx, presented));
	if (!isSuccessorOf(presented, session, ctx.services.clock.now())) return endFamily(ctx, session);
	return tokensOf(ctx.services, session.user.id, session);
}

/** The session of a token that it has or had; it must go on, and its account be one that may sign in. */
async function genuineSession({ services }: Context, presented: PresentedRefreshToken): Promise<Session> {
	const session = await services.orm.em
		.fork()
		.findOne(Session, { id: presented.sessionId, kind: 'token' }, { populate: ['user'] });
	// The absolute end bounds `expiresAt` as well (R23).
	const isOpen = session && services.clock.now() < session.expiresAt && !session.user.isDisabled;
	if (!isOpen || !isGenuine(services.env, session, presented))
		throw new DomainError('INVALID_REFRESH_TOKEN', {});
	return session;
}

/** Moves the session on, if this is its newest token; of many calls with one token, the guarded UPDATE lets one do it. */
async function rotate(ctx: Context, presented: PresentedRefreshToken, session: Session): Promise<Session> {
	if (presented.generation !== session.generation) return session;
	const { services, request } = ctx;
	const now = services.clock.now();
	const where = { id: session.id, generation: session.generation };
	await services.orm.em.fork().nativeUpdate(Session, where, {
		generation: session.generation + 1,
		rotatedAt: now,
		expiresAt: idleExpiry(now, session.absoluteExpiresAt),
		ip: request.ip,
	});
	return genuineSession(ctx, presented);
}

const isSuccessorOf = ({ generation }: PresentedRefreshToken, session: Session, now: Date): boolean =>
	session.generation === generation + 1 && now.getTime() - session.rotatedAt.getTime() <= REPLAY_WINDOW_MS;

async function endFamily(ctx: Context, { id, user, deviceName }: Session): Promise<never> {
	const { services, request } = ctx;
	await transact(services, async (em) => {
		const ended = await endSessions(em, user.id, { only: id });
		if (ended.length === 0) return;
		const after = { sessionId: id, deviceName };
		recordAudit(em, ctx, { action: 'account.refreshReused', targetType: 'user', targetId: user.id, after });
		const occurredAt = services.clock.now();
		sendSecurityNotice(em, {
			userId: user.id,
			notice: 'refreshReused',
			occurredAt,
			deviceName,
			ip: request.ip,
		});
	});
	services.logger.warn(
		{ userId: user.id, sessionId: id, ip: request.ip, requestId: request.id },
		'refresh token reused',
	);
	throw new DomainError('INVALID_REFRESH_TOKEN', {});
}
