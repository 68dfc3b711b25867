import {
	type AppError,
	answerJson,
	type Context,
	type Logger,
	MAX_BATCH_SIZE,
	type Services,
} from '@dailyveg/api';
import {
	type AnyProcedure,
	type AnyRouter,
	getTRPCErrorFromUnknown,
	getTRPCErrorShape,
	TRPCError,
	transformTRPCResponse,
} from '@trpc/server';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createTagger, sendCacheable } from './cacheable.ts';
import { cacheControlOf, listProcedures } from './procedures.ts';
import { contextOf, type HeldHeaders } from './request-info.ts';
import { isStreamed, readInputs, type TrpcRequest } from './trpc-request.ts';
import { streamedAnswers } from './trpc-streams.ts';

export interface TrpcOptions {
	router: AnyRouter;
	services: Services;
	logger: Logger;
}

type TrpcResponse = Parameters<typeof getHTTPStatusCode>[0];
type TrpcItem = Exclude<TrpcResponse, unknown[]>;

const methodOf = { query: 'GET', mutation: 'POST', subscription: 'GET' } as const;

/**
 * tRPC's HTTP protocol. Its own adapter builds a fetch Request, Response, Headers, URL and several AbortControllers
 * for each call, which costs five times what the call itself does; plain calls are therefore answered here, with the
 * functions it offers to custom adapters. Streams and odd methods go the long way.
 */
export function trpcRoutes(app: FastifyInstance, { router, services, logger }: TrpcOptions): void {
	app.removeAllContentTypeParsers();
	// The only kind of body (R32): what other sites may send without a preflight gets a 415.
	app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
		done(null, body),
	);
	const answer = plainAnswers(router, services);
	const stream = streamedAnswers(app, router, services);
	const subscriptions = pathsOf(router, ({ type }) => type === 'subscription');
	app.all<TrpcRequest>('/:path', (request, reply) => {
		if (!isStreamed(request) && !subscriptions.has(request.params.path)) return answer(request, reply);
		return stream(request, reply);
	});
	app.setErrorHandler<FastifyError>((error, request, reply) => {
		const trpcError = protocolError(error);
		if (trpcError.code === 'INTERNAL_SERVER_ERROR') {
			logger.error({ err: error, requestId: request.id }, 'request failed');
		}
		return send(router, reply, failure(router, trpcError));
	});
}

function pathsOf(router: AnyRouter, matches: Parameters<ReturnType<typeof listProcedures>['filter']>[0]) {
	return new Set(
		listProcedures(router)
			.filter(matches)
			.map(({ path }) => path),
	);
}

function plainAnswers(router: AnyRouter, services: Services) {
	const procedures = new Map(Object.entries(router._def.procedures as Record<string, AnyProcedure>));
	const cacheControls = new Map(
		listProcedures(router).map((procedure) => [procedure.path, cacheControlOf(procedure)]),
	);
	const tag = createTagger();
	return async (request: FastifyRequest<TrpcRequest>, reply: FastifyReply) => {
		const { path } = request.params;
		const isBatch = request.query['batch'] === '1';
		const paths = isBatch ? path.split(',') : [path];
		if (paths.length > MAX_BATCH_SIZE) {
			const message = `A batch holds at most ${MAX_BATCH_SIZE} calls`;
			throw new TRPCError({ code: 'BAD_REQUEST', message });
		}
		const inputs = readInputs(request, router._def._config.transformer.input, paths.length, isBatch);
		// Batches are never kept, whatever they hold (R36): no two pages ask for the same one.
		const cacheControl = isBatch ? undefined : cacheControls.get(path);
		const held: HeldHeaders | undefined = cacheControl === undefined ? undefined : new Map();
		const context = contextOf(services, request, reply, held);
		const items = await Promise.all(
			paths.map((name, index) =>
				run(router, procedures.get(name), {
					path: name,
					index,
					context,
					input: inputs[index],
					method: request.method,
				}),
			),
		);
		const [first] = items;
		const response = isBatch || first === undefined ? items : first;
		if (cacheControl === undefined || Array.isArray(response) || 'error' in response) {
			if (held) reply.headers(Object.fromEntries(held));
			return send(router, reply, response);
		}
		setContentHeaders(reply);
		const text = textOf(router, response);
		return sendCacheable(request, reply, { text, etag: tag(response.result.data, text) }, cacheControl);
	};
}

interface Call {
	path: string;
	index: number;
	input: unknown;
	method: string;
	context: Context;
}

async function run(router: AnyRouter, procedure: AnyProcedure | undefined, call: Call): Promise<TrpcItem> {
	const { path, index, input, method, context } = call;
	try {
		if (!procedure)
			throw new TRPCError({ code: 'NOT_FOUND', message: `No procedure found on path "${path}"` });
		const { type } = procedure._def;
		if (method !== methodOf[type]) {
			const message = `A ${type} is called by ${methodOf[type]}`;
			throw new TRPCError({ code: 'METHOD_NOT_SUPPORTED', message });
		}
		const data = await procedure({
			path,
			type,
			ctx: context,
			getRawInput: async () => input,
			// Nothing is broken off when a client goes away: its next try finds the work done.
			signal: undefined,
			batchIndex: index,
		});
		return { result: { data } };
	} catch (cause) {
		return failure(router, getTRPCErrorFromUnknown(cause), path, context);
	}
}

function failure(router: AnyRouter, error: TRPCError, path?: string, ctx?: Context): TrpcItem {
	const config = router._def._config;
	return { error: getTRPCErrorShape({ config, error, type: 'unknown', path, input: undefined, ctx }) };
}

function textOf(router: AnyRouter, response: TrpcResponse): string {
	return Array.isArray(response) ? `[${response.map(write).join()}]` : write(response);

	function write(item: TrpcItem): string {
		// What `transformTRPCResponse` makes of a result, with the answer's JSON taken from where it may lie ready.
		if ('result' in item && 'data' in item.result)
			return `{"result":{"data":${answerJson(item.result.data)}}}`;
		return JSON.stringify(transformTRPCResponse(router._def._config, item));
	}
}

function send(router: AnyRouter, reply: FastifyReply, response: TrpcResponse) {
	const status = getHTTPStatusCode(response);
	if (status !== 200) setRetryAfter(reply, Array.isArray(response) ? response : [response]);
	setContentHeaders(reply);
	return reply.code(status).header('cache-control', 'no-store').send(textOf(router, response));
}

function setContentHeaders(reply: FastifyReply): void {
	const vary = reply.getHeader('vary');
	reply
		.header('content-type', 'application/json')
		.header('vary', vary === undefined ? streamVary : `${vary}, ${streamVary}`);
}

/** These decide between a plain and a streamed answer. */
const streamVary = 'trpc-accept, accept';

/** Tells how long to wait, in seconds, if any call of the request was one too many (R44). */
function setRetryAfter(reply: FastifyReply, items: readonly TrpcItem[]): void {
	const waits = items.flatMap((item) => {
		const data: { appError?: AppError | null } = 'error' in item ? (item.error.data ?? {}) : {};
		return data.appError?.code === 'RATE_LIMITED' ? [data.appError.details.retryAfterSeconds] : [];
	});
	if (waits.length > 0) reply.header('retry-after', Math.max(...waits));
}

const trpcCodes = { 413: 'PAYLOAD_TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' } as const;

/** What Fastify refuses before a procedure is reached, in tRPC's words. */
function protocolError(error: FastifyError | TRPCError): TRPCError {
	if (error instanceof TRPCError) return error;
	const status = error.statusCode ?? 500;
	if (status === 413 || status === 415) return new TRPCError({ code: trpcCodes[status] });
	if (status >= 400 && status < 500) return new TRPCError({ code: 'BAD_REQUEST' });
	return new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause: error });
}
