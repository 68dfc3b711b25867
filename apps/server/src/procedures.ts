import type { ErrorCode, ProcedureMeta } from '@dailyveg/api';
import type { AnyRouter } from '@trpc/server';
import { z } from 'zod';

type Rest = NonNullable<ProcedureMeta['openapi']>;

/** What is known of a procedure without calling it. */
export interface ProcedureFacts {
	/** Dotted path, for example `orders.place`. */
	path: string;
	type: 'query' | 'mutation' | 'subscription';
	meta: ProcedureMeta;
	/** undefined: the procedure takes no input. */
	input: z.ZodType | undefined;
}

/** A procedure that REST reaches. */
export interface RestProcedure extends ProcedureFacts {
	method: Rest['method'];
	/** Below `/api/v1`, with parameters in braces: `/orders/{orderId}`. */
	route: string;
	successStatus: number;
	errors: readonly ErrorCode[];
}

/** The parts of tRPC's procedure definition that its types keep to themselves. */
interface Definition {
	type: ProcedureFacts['type'];
	meta?: ProcedureMeta;
	inputs: unknown[];
}

/** Every procedure of a router, nested ones as well. */
export function listProcedures(router: AnyRouter): ProcedureFacts[] {
	const procedures = Object.entries(router._def.procedures as Record<string, { _def: Definition }>);
	return procedures.map(([path, { _def: definition }]) => {
		const [input] = definition.inputs;
		return {
			path,
			type: definition.type,
			meta: definition.meta ?? {},
			input: input instanceof z.ZodType ? input : undefined,
		};
	});
}

/** Those of a router's procedures that have a REST route. */
export function listRestProcedures(router: AnyRouter): RestProcedure[] {
	return listProcedures(router).flatMap((procedure) => {
		const { openapi, successStatus = 200, errors = [] } = procedure.meta;
		if (!openapi || procedure.type === 'subscription') return [];
		return [{ ...procedure, method: openapi.method, route: openapi.path, successStatus, errors }];
	});
}

/**
 * What caches on the way are told of an answer; undefined: that they must not keep it (R36). Only what anybody may
 * read is ever kept. Sign-in is public too, yet answers tokens.
 */
export function cacheControlOf({ type, meta }: Pick<ProcedureFacts, 'type' | 'meta'>): string | undefined {
	const { audience, cache } = meta;
	if (type !== 'query' || audience !== 'public' || !cache) return undefined;
	return `public, max-age=${cache.maxAgeSeconds}, stale-while-revalidate=${cache.staleSeconds}`;
}

/** The route that reads what a POST creates, which is where its Location points; undefined if there is none. */
export function locationRouteOf(
	{ method, route, successStatus }: RestProcedure,
	all: readonly RestProcedure[],
): string | undefined {
	if (method !== 'POST' || successStatus !== 201) return undefined;
	const isItem = (other: string) =>
		other.startsWith(`${route}/{`) && !other.slice(route.length + 1).includes('/');
	return all.find((other) => other.method === 'GET' && isItem(other.route))?.route;
}
