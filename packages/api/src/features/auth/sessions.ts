import { type EntityManager, newId } from '@dailyveg/db';
import { Lucia, TimeSpan } from 'lucia';
import type { ApiEnv } from '../../platform/config.ts';
import { randomSecret } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import type { Context, RequestInfo } from '../../trpc/context.ts';
import { SESSION_IDLE_DAYS } from './lifetimes.ts';
import { createLuciaAdapter } from './lucia-adapter.ts';
import type { Principal } from './principal.ts';
import { isTrustedOrigin } from './trusted-origin.ts';

/** `__Host-` binds the cookie to this very host and to TLS; browsers refuse it over plain HTTP (R33). */
const cookieName = (env: ApiEnv) => (env.COOKIE_SECURE ? '__Host-dailyveg_session' : 'dailyveg_session');

type SetHeader = Context['setHeader'];

const readers = new WeakMap<Services, Lucia>();

/** Lucia that recognises and renews sessions: the same for all requests. */
function readerOf(services: Services): Lucia {
	const lucia = readers.get(services) ?? createLucia(services);
	readers.set(services, lucia);
	return lucia;
}

/** It renews a session once half of its idle time has passed. */
function createLucia(services: Services, em?: EntityManager): Lucia {
	return new Lucia(createLuciaAdapter(services, em), {
		sessionExpiresIn: new TimeSpan(SESSION_IDLE_DAYS, 'd'),
		sessionCookie: {
			name: cookieName(services.env),
			attributes: { secure: services.env.COOKIE_SECURE, sameSite: 'lax', path: '/' },
		},
		getUserAttributes: ({ principal }) => ({ principal }),
	});
}

/**
 * The value of the request's session cookie; null where it may not be used. Lucia's own parser throws at a stray
 * per cent sign in anybody's cookie; ours needs no decoding.
 */
function cookieOf(env: ApiEnv, request: RequestInfo): string | null {
	if (request.cookie === undefined || !isTrustedOrigin(env, request)) return null;
	const prefix = `${cookieName(env)}=`;
	const pair = request.cookie.split(';').find((part) => part.trimStart().startsWith(prefix));
	return pair?.trim().slice(prefix.length) || null;
}

/** A new session of this browser, with the transaction of `em`; `setCookie` is for the answer, once it commits. */
export async function openCookieSession(
	{ services, request }: Pick<Context, 'services' | 'request'>,
	em: EntityManager,
	{ userId, deviceName }: { userId: string; deviceName: string },
): Promise<{ sessionId: string; setCookie: string }> {
	const lucia = createLucia(services, em);
	const sessionId = newId();
	const value = `${sessionId}.${randomSecret()}`;
	await lucia.createSession(userId, { deviceName, ip: request.ip }, { sessionId: value });
	return { sessionId, setCookie: lucia.createSessionCookie(value).serialize() };
}

/** Whose session the cookie names; null when there is none, it ended, or the account is disabled. */
export async function resumeSession(
	services: Services,
	request: RequestInfo,
	setHeader: SetHeader,
): Promise<Principal | null> {
	const value = cookieOf(services.env, request);
	if (value === null) return null;
	const lucia = readerOf(services);
	const { session, user } = await lucia.validateSession(value);
	if (!session) return null;
	if (session.fresh) setHeader('set-cookie', lucia.createSessionCookie(value).serialize());
	return user.principal;
}

/** Takes the session cookie away, where one came along. */
export function clearCookie({
	services,
	request,
	setHeader,
}: Pick<Context, 'services' | 'request' | 'setHeader'>): void {
	if (cookieOf(services.env, request) === null) return;
	setHeader('set-cookie', readerOf(services).createBlankSessionCookie().serialize());
}
