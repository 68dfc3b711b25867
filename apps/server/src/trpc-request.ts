import { TRPCError } from '@trpc/server';
import type { FastifyRequest } from 'fastify';
import { hasLoneSurrogate } from './lone-surrogates.ts';

/** A request below `/trpc`. */
export interface TrpcRequest {
	Params: { path: string };
	Querystring: Record<string, unknown>;
}

interface Deserializer {
	deserialize(raw: unknown): unknown;
}

/** Whether tRPC's own adapter has to answer: streamed batches, and methods that are neither GET nor POST. */
export function isStreamed({ method, headers }: FastifyRequest): boolean {
	if (method !== 'GET' && method !== 'POST') return true;
	return headers['trpc-accept'] !== undefined || headers.accept?.includes('application/jsonl') === true;
}

/** The inputs of a request's calls by their place in the batch; BAD_REQUEST when they cannot be read. */
export function readInputs(
	{ method, query, body }: FastifyRequest<TrpcRequest>,
	{ deserialize }: Deserializer,
	count: number,
	isBatch: boolean,
): unknown[] {
	const text = method === 'GET' ? query['input'] : body;
	if (text === undefined || text === '') return [];
	try {
		if (typeof text !== 'string') throw new TypeError('more than one input');
		if (hasLoneSurrogate(text)) throw new TypeError('half a surrogate pair');
		const raw: unknown = JSON.parse(text);
		if (!isBatch) return [deserialize(raw)];
		if (typeof raw !== 'object' || raw === null) throw new TypeError('inputs of a batch form an object');
		return Array.from({ length: count }, (_, index) => {
			const input = (raw as Record<number, unknown>)[index];
			return input === undefined ? undefined : deserialize(input);
		});
	} catch (cause) {
		throw new TRPCError({ code: 'BAD_REQUEST', message: 'The input cannot be read', cause });
	}
}
