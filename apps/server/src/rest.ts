import type { Context, Logger, Services } from '@dailyveg/api';
import { type AnyRouter, TRPCError } from '@trpc/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createTagger, sendCacheable } from './cacheable.ts';
import { deprecationHeaders } from './deprecation.ts';
import { parseJsonBodies } from './json-body.ts';
import { type Problem, problemOf, protocolProblem } from './problem.ts';
import { cacheControlOf, listRestProcedures, locationRouteOf, type RestProcedure } from './procedures.ts';
import { contextOf, type HeldHeaders } from './request-info.ts';
import { converterOf, isRecord } from './rest-input.ts';

export const REST_PREFIX = '/api/v1';

type Call = (input: unknown) => Promise<unknown>;

export interface RestOptions {
	router: AnyRouter;
	services: Services;
	logger: Logger;
}

/**
 * The router's procedures as resources: one route for each that has OpenAPI meta, called like any other caller would.
 * Fastify's router lets static segments win over parameters. Failures are problem documents (R43).
 */
export function restRoutes(app: FastifyInstance, { router, services, logger }: RestOptions): void {
	parseJsonBodies(app);
	const procedures = listRestProcedures(router);
	for (const procedure of procedures) {
		app.route({
			method: procedure.method,
			url: procedure.route.replaceAll(/\{(\w+)\}/g, ':$1'),
			handler: handlerOf(procedure, procedures, router, services),
		});
	}
	app.setErrorHandler((error, request, reply) => sendFailure(error, request, reply, logger));
	const allowedMethods = methodFinder(procedures);
	app.setNotFoundHandler((request, reply) => {
		const allowed = allowedMethods(request.url);
		if (allowed.length === 0) return sendProblem(reply, protocolProblem('ROUTE_NOT_FOUND', request.id));
		reply.header('allow', allowed.join(', '));
		return sendProblem(reply, protocolProblem('METHOD_NOT_ALLOWED', request.id));
	});
}

function handlerOf(
	procedure: RestProcedure,
	all: readonly RestProcedure[],
	router: AnyRouter,
	services: Services,
) {
	const inputOf = inputReader(procedure);
	const cacheControl = cacheControlOf(procedure);
	const tag = createTagger();
	const deprecation = deprecationHeaders(procedure.meta);
	const locationOf = locationWriter(procedure, all);
	return async (request: FastifyRequest, reply: FastifyReply) => {
		reply.headers(deprecation);
		const held: HeldHeaders | undefined = cacheControl === undefined ? undefined : new Map();
		const call = procedureIn(router, procedure.path, contextOf(services, request, reply, held));
		const answer = await call(inputOf(request)).catch((error: unknown) => {
			if (held) reply.headers(Object.fromEntries(held));
			throw error;
		});
		const link = nextPageLink(request.url, answer);
		if (link !== undefined) reply.header('link', link);
		const location = locationOf(answer);
		if (location !== undefined) reply.header('location', location);
		if (cacheControl === undefined) reply.header('cache-control', 'no-store');
		if (answer === undefined || procedure.successStatus === 204) return reply.code(204).send();
		reply.code(procedure.successStatus).header('content-type', 'application/json; charset=utf-8');
		const text = toJson(answer);
		if (cacheControl === undefined) return reply.send(text);
		return sendCacheable(request, reply, { text, etag: tag(answer, text) }, cacheControl);
	};
}

/** JSON has no big integers; a number would lose digits in most readers, so that they are texts, as in inputs. */
const bigIntAsText = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** A replacer makes writing several times slower, so only answers that cannot do without get one. */
function toJson(answer: unknown): string {
	try {
		return JSON.stringify(answer);
	} catch (error) {
		if (error instanceof TypeError) return JSON.stringify(answer, bigIntAsText);
		throw error;
	}
}

function procedureIn(router: AnyRouter, path: string, context: Context): Call {
	const caller: unknown = router.createCaller(context);
	return path.split('.').reduce((node, name) => (node as Record<string, unknown>)[name], caller) as Call;
}

/** Path parameters win over a field of the same name elsewhere: they say which resource was meant. */
function inputReader({ input, method }: RestProcedure): (request: FastifyRequest) => unknown {
	if (!input) return () => undefined;
	const fromText = converterOf(input, 'text');
	const fromJson = converterOf(input, 'json');
	const hasBody = method !== 'GET' && method !== 'DELETE';
	return ({ params, query, body }) => {
		if (!hasBody) return fromText({ ...(query as object), ...(params as object) });
		if (body !== undefined && !isRecord(body)) return body;
		return { ...(fromJson(body ?? {}) as object), ...(fromText(params) as object) };
	};
}

/** Where the created thing is found, if a GET route answers for it. */
function locationWriter(procedure: RestProcedure, all: readonly RestProcedure[]) {
	if (locationRouteOf(procedure, all) === undefined) return () => undefined;
	return (answer: unknown) =>
		isRecord(answer) && typeof answer['id'] === 'string'
			? `${REST_PREFIX}${procedure.route}/${encodeURIComponent(answer['id'])}`
			: undefined;
}

/** The page after this one (RFC 8288), relative to the host that was asked. */
function nextPageLink(url: string, answer: unknown): string | undefined {
	if (!isRecord(answer) || typeof answer['nextCursor'] !== 'string') return undefined;
	const [path = '', query] = url.split('?', 2);
	const search = new URLSearchParams(query);
	search.set('cursor', answer['nextCursor']);
	return `<${path.replaceAll('>', '%3E')}?${search}>; rel="next"`;
}

/** Which methods a URL knows; only asked when its own found no route. */
function methodFinder(procedures: readonly RestProcedure[]): (url: string) => string[] {
	const routes = procedures.map(({ method, route }) => ({
		method,
		pattern: new RegExp(`^${REST_PREFIX}${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
	}));
	return (url) => {
		const [path = ''] = url.split('?');
		return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))];
	};
}

function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply, logger: Logger) {
	const problem = problemOf(error, request.id);
	// Procedures log their own unforeseen failures; this is what went wrong around them.
	if (problem.code === 'INTERNAL' && !(error instanceof TRPCError)) {
		logger.error({ err: error, requestId: request.id }, 'request failed');
	}
	return sendProblem(reply, problem);
}

/** Answers with a problem document; its `status` is the HTTP status. */
export function sendProblem(reply: FastifyReply, problem: Problem) {
	if (problem.code === 'RATE_LIMITED') {
		reply.header('retry-after', (problem.details as { retryAfterSeconds: number }).retryAfterSeconds);
	}
	return reply
		.code(problem.status)
		.header('cache-control', 'no-store')
		.header('content-type', 'application/problem+json')
		.send(JSON.stringify(problem));
}
