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
	};
}

/** Context of the procedures that an HTTP request calls. */
export function contextOf(services: Services, request: FastifyRequest, reply: FastifyReply): Context {
	return createContext(services, requestInfoOf(request), (name, value) => {
		reply.header(name, value);
	});
}
