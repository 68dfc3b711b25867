import { Lucia, TimeSpan } from 'lucia';
import type { ApiEnv } from '../../platform/config.ts';
import type { Services } from '../../platform/services.ts';
import type { Context, RequestInfo } from '../../trpc/context.ts';
import type { Principal } from './auth.public.ts';
import { createLuciaAdapter, type SessionUser } from './lucia-adapter.ts';
import { isTrustedOrigin } from './trusted-origin.ts';

/** A session unused for this long ends; lucia renews it once half of that has passed. */
const SESSION_TTL = new TimeSpan(30, 'd');

/** `__Host-` binds the cookie to this very host and to TLS; browsers refuse it over plain HTTP (R33). */
const cookieName = (env: ApiEnv) => (env.COOKIE_SECURE ? '__Host-dailyveg_session' : 'dailyveg_session');

type ShopLucia = Lucia<Record<never, never>, SessionUser>;
type SetHeader = Context['setHeader'];

const instances = new WeakMap<Services, ShopLucia>();

function luciaOf(services: Services): ShopLucia {
	const known = instances.get(services);
	if (known) return known;
	const lucia: ShopLucia = new Lucia(createLuciaAdapter(services.orm), {
		sessionExpiresIn: SESSION_TTL,
		sessionCookie: {
			name: cookieName(services.env),
			attributes: { secure: services.env.COOKIE_SECURE, sameSite: 'lax', path: '/' },
		},
		getUserAttributes: ({ role, isDisabled }) => ({ role, isDisabled }),
	});
	instances.set(services, lucia);
	return lucia;
}

/**
 * The session id a request carries; null where the cookie may not be used. Lucia's own parser throws at a stray
 * per cent sign in anybody's cookie; ids need no decoding.
 */
function sessionIdOf(env: ApiEnv, request: RequestInfo): string | null {
	if (request.cookie === undefined || !isTrustedOrigin(env, request)) return null;
	const prefix = `${cookieName(env)}=`;
	const pair = request.cookie.split(';').find((part) => part.trimStart().startsWith(prefix));
	return pair?.trim().slice(prefix.length) || null;
}

/** Starts a session with an id of its own (R27), ends the one the browser had, and sets the cookie. */
export async function startSession(
	{ services, request, setHeader }: Pick<Context, 'services' | 'request' | 'setHeader'>,
	userId: string,
): Promise<void> {
	// A page of another site must not sign the visitor in to an account of its choice.
	if (!isTrustedOrigin(services.env, request)) return;
	const lucia = luciaOf(services);
	const previousId = sessionIdOf(services.env, request);
	if (previousId !== null) await lucia.invalidateSession(previousId);
	const session = await lucia.createSession(userId, {});
	setHeader('set-cookie', lucia.createSessionCookie(session.id).serialize());
}

/** Whose session the cookie names; null when there is none, it ended, or the account is disabled. */
export async function resumeSession(
	services: Services,
	request: RequestInfo,
	setHeader: SetHeader,
): Promise<Principal | null> {
	const sessionId = sessionIdOf(services.env, request);
	if (sessionId === null) return null;
	const lucia = luciaOf(services);
	const { session, user } = await lucia.validateSession(sessionId);
	if (!session || user.isDisabled) return null;
	if (session.fresh) setHeader('set-cookie', lucia.createSessionCookie(session.id).serialize());
	return { id: user.id, role: user.role };
}

/** Ends the session of the request's cookie, if there is one, and takes the cookie away. */
export async function endSession({
	services,
	request,
	setHeader,
}: Pick<Context, 'services' | 'request' | 'setHeader'>): Promise<void> {
	const sessionId = sessionIdOf(services.env, request);
	if (sessionId === null) return;
	const lucia = luciaOf(services);
	await lucia.invalidateSession(sessionId);
	setHeader('set-cookie', lucia.createBlankSessionCookie().serialize());
}
