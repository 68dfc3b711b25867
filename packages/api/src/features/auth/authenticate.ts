import type { Services } from '../../platform/services.ts';
import type { Context, RequestInfo } from '../../trpc/context.ts';
import { verifyAccessToken } from './access-token.ts';
import { authenticateApiKey } from './api-keys/authenticate-api-key.ts';
import type { Principal } from './principal.ts';
import { resumeSession } from './sessions.ts';
import { principalOf, standingOf } from './standing.ts';

/** The scheme in any case (RFC 9110), then one token of RFC 6750's characters. */
const BEARER = /^bearer +([\w.~+/-]+=*) *$/i;

/** What API keys begin with; no JWT does. */
const API_KEY_PREFIX = 'dv_';

/**
 * The caller of a request, by access token, API key or session cookie; null when none is there or valid. What the
 * account may do comes from Redis, without a query. An Authorization header decides alone, then X-API-Key: a client
 * that sends one does not mean the cookie.
 */
export async function authenticate(
	services: Services,
	request: RequestInfo,
	setHeader: Context['setHeader'],
): Promise<Principal | null> {
	if (request.authorization !== undefined) return authenticateBearer(services, request.authorization);
	if (request.apiKey !== undefined) return authenticateApiKey(services, request.apiKey);
	return resumeSession(services, request, setHeader);
}

async function authenticateBearer(services: Services, authorization: string): Promise<Principal | null> {
	const token = BEARER.exec(authorization)?.[1];
	if (token === undefined) return null;
	if (token.startsWith(API_KEY_PREFIX)) return authenticateApiKey(services, token);
	const subject = await verifyAccessToken(services, token);
	const standing = subject && (await standingOf(services, subject.sessionId));
	return standing?.userId === subject?.userId && standing ? principalOf(subject.sessionId, standing) : null;
}
