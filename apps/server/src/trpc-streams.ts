import { MAX_BATCH_SIZE, type Services } from '@dailyveg/api';
import { type AnyRouter, TRPCError } from '@trpc/server';
import { resolveResponse } from '@trpc/server/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextOf } from './request-info.ts';
import type { TrpcRequest } from './trpc-request.ts';

/**
 * Answers by tRPC's own adapter for fetch: event streams, streamed batches and odd methods. A client that goes away
 * ends its stream; a server that closes ends all of them, and clients come back to another.
 */
export function streamedAnswers(app: FastifyInstance, router: AnyRouter, services: Services) {
	const open = new Set<AbortController>();
	let isClosing = false;
	app.addHook('preClose', (done) => {
		isClosing = true;
		for (const ending of open) ending.abort();
		done();
	});
	return async (request: FastifyRequest<TrpcRequest>, reply: FastifyReply) => {
		// A stream that came back over its old connection would keep it, and the process, alive.
		if (isClosing) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE' });
		const ending = new AbortController();
		open.add(ending);
		reply.raw.once('close', () => {
			open.delete(ending);
			ending.abort();
		});
		const response = await resolveResponse({
			router,
			createContext: async () => contextOf(services, request, reply),
			maxBatchSize: MAX_BATCH_SIZE,
			allowMethodOverride: false,
			responseMeta: () => ({ headers: new Headers({ 'cache-control': 'no-store' }) }),
			req: fetchRequestOf(request, ending.signal),
			path: request.params.path,
			error: null,
		});
		return reply.send(response);
	};
}

/** The request in the terms of fetch; of its address only the query is looked at. */
function fetchRequestOf({ url, method, headers, body }: FastifyRequest, signal: AbortSignal): Request {
	const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
		[value ?? []].flat().map((each) => [name, each]),
	);
	const hasBody = typeof body === 'string' && method !== 'GET' && method !== 'HEAD';
	return new Request(`http://server${url}`, { method, headers: pairs, signal, ...(hasBody && { body }) });
}
