import { type EntityManager, readCurrentUser, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { SignInOptions, Tokens } from './auth.schemas.ts';
import { deviceNameOf } from './device-name.ts';
import { endSessions } from './end-sessions.ts';
import { openCookieSession, resumeSession } from './sessions.ts';
import { tellOfNewDevice } from './tell-of-new-device.ts';
import { openTokenSession, tokensOf } from './tokens.ts';
import { isTrustedOrigin } from './trusted-origin.ts';

/** An account whose owner has just proved to be there. */
export interface SignedIn {
	/** With its `staffRole`. */
	user: User;
	sessionId: string;
	/** null: the session is in the cookie. */
	tokens: Tokens | null;
}

/**
 * Opens a session of its own (R27) for somebody who has shown every proof, in place of the one that the browser had,
 * and tells of a new device. Ends in FORBIDDEN where another site's page asks for a cookie: it must not sign the
 * visitor in to an account of its choice.
 */
export async function signIn(
	ctx: Context,
	{ id: userId }: Pick<User, 'id'>,
	{ transport, deviceName = deviceNameOf(ctx.request.userAgent) }: SignInOptions,
): Promise<SignedIn> {
	const { services, request } = ctx;
	if (transport === 'cookie' && !isTrustedOrigin(services.env, request))
		throw new DomainError('FORBIDDEN', {});
	const device = { userId, deviceName };
	const open = transport === 'cookie' ? openInBrowser : openForProgram;
	const previous = transport === 'cookie' && (await resumeSession(services, request, () => undefined));
	const { user, sessionId, finish } = await transact(services, async (em) => {
		if (previous && previous.credential.kind === 'session')
			await endSessions(em, previous.id, { only: previous.credential.sessionId });
		const opened = await open(ctx, em, device);
		await tellOfNewDevice(em, ctx, device);
		const after = { sessionId: opened.sessionId, transport, deviceName };
		const event = { action: 'account.loggedIn', targetType: 'user', targetId: userId, after } as const;
		recordAudit(em, { ...ctx, user: { id: userId } }, event);
		return { user: await readCurrentUser(em, userId), ...opened };
	});
	return { user, sessionId, tokens: await finish() };
}

interface Opened {
	sessionId: string;
	/** What is left to do after the commit. */
	finish(): Promise<Tokens | null>;
}

type Device = Parameters<typeof openCookieSession>[2];

async function openInBrowser(ctx: Context, em: EntityManager, device: Device): Promise<Opened> {
	const { sessionId, setCookie } = await openCookieSession(ctx, em, device);
	const finish = async () => {
		ctx.setHeader('set-cookie', setCookie);
		return null;
	};
	return { sessionId, finish };
}

async function openForProgram(ctx: Context, em: EntityManager, device: Device): Promise<Opened> {
	const session = await openTokenSession(ctx, em, device);
	return { sessionId: session.id, finish: () => tokensOf(ctx.services, device.userId, session) };
}
