import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Context, createContext, type RequestInfo, type Services } from '@dailyveg/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Characters that need no escaping in a log line, a header or a URI. */
const SANE_ID = /^[\w.~=-]{1,64}$/;

/** The id a proxy or client gave the request, if it is a sane one, or a new one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
	const given = headers['x-request-id'];
	return typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID();
}

function requestInfoOf({ id, ip, headers }: FastifyRequest): RequestInfo {
	const secFetchSite = headers['sec-fetch-site'];
	const apiKey = headers['x-api-key'];
	const idempotencyKey = headers['idempotency-key'];
	const cartToken = headers['x-cart-token'];
	return {
		id,
		ip,
		userAgent: headers['user-agent'],
		authorization: headers.authorization,
		apiKey: typeof apiKey === 'string' ? apiKey : undefined,
		cookie: headers.cookie,
		origin: headers.origin,
		secFetchSite: typeof secFetchSite === 'string' ? secFetchSite : undefined,
		idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : undefined,
		cartToken: typeof cartToken === 'string' ? cartToken : undefined,
	};
}

/** Headers of an answer that are not set yet. */
export type HeldHeaders = Map<string, string>;

/**
 * Context of the procedures that an HTTP request calls. With `held`, what they say in headers waits there: an answer
 * that caches may keep must not tell the next reader what is left of this one's limits (R36).
 */
export function contextOf(
	services: Services,
	request: FastifyRequest,
	reply: FastifyReply,
	held?: HeldHeaders,
): Context {
	return createContext(services, requestInfoOf(request), (name, value) => {
		if (held) held.set(name, value);
		else reply.header(name, value);
	});
}
