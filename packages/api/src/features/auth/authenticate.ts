import type { Services } from '../../platform/services.ts';
import type { Context, RequestInfo } from '../../trpc/context.ts';
import { verifyAccessToken } from './access-token.ts';
import type { Principal } from './auth.public.ts';
import { resumeSession } from './sessions.ts';

/** The scheme in any case (RFC 9110), then one token of RFC 6750's characters. */
const BEARER = /^bearer +([\w.~+/-]+=*) *$/i;

/**
 * The caller of a request, by bearer token (no query) or session cookie (one query); null when neither is there or
 * valid. An Authorization header decides alone: a client that sends one does not mean the cookie.
 */
export async function authenticate(
	services: Services,
	request: RequestInfo,
	setHeader: Context['setHeader'],
): Promise<Principal | null> {
	if (request.authorization === undefined) return resumeSession(services, request, setHeader);
	const token = BEARER.exec(request.authorization)?.[1];
	return token === undefined ? null : verifyAccessToken(services.env, token, services.clock.now());
}
