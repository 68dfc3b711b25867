import type { Context, ProcedureMeta, Services } from '@dailyveg/api';
import { initTRPC, TRPCError } from '@trpc/server';
import { type FastifyInstance, fastify } from 'fastify';
import superjson from 'superjson';
import { z } from 'zod';

const t = initTRPC.context<Context>().meta<ProcedureMeta>().create({ transformer: superjson, isDev: false });

const get = (path: `/${string}`, meta: ProcedureMeta = {}): ProcedureMeta => ({
	audience: 'public',
	openapi: { method: 'GET', path },
	...meta,
});
const post = (path: `/${string}`, meta: ProcedureMeta = {}): ProcedureMeta => ({
	audience: 'customer',
	openapi: { method: 'POST', path },
	...meta,
});

const flagInput = z.object({ flag: z.boolean(), count: z.int().optional() });

/** One field of each type that an input may have. */
const scalars = {
	text: z.string().optional(),
	integer: z.int().optional(),
	number: z.number().optional(),
	flag: z.boolean().optional(),
	big: z.bigint().optional(),
	at: z.date().optional(),
	kind: z.enum(['a', 'b']).optional(),
	level: z.literal([1, 2]).optional(),
	list: z.array(z.int()).optional(),
};

const typesOf = (input: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(input).map(([name, value]) => [name, nameOfType(value)]));
const nameOfType = (value: unknown) => (value instanceof Object ? value.constructor.name : typeof value);

/** A router with what the real one has not, yet its transports must carry. */
export const smallRouter = t.router({
	item: t.procedure
		.meta(get('/items/{id}'))
		.input(z.object({ id: z.string() }))
		.query(({ input }) => ({ id: input.id, from: 'parameter' })),
	search: t.procedure.meta(get('/items/search')).query(() => ({ from: 'static' })),
	flag: t.procedure
		.meta(get('/flag'))
		.input(flagInput)
		.query(({ input }) => input),
	kept: t.procedure
		.meta(get('/kept', { cache: { maxAgeSeconds: 5, staleSeconds: 60 } }))
		.query(() => ({ name: 'carrot' })),
	keptAndPrivate: t.procedure
		.meta(get('/private', { audience: 'user', cache: { maxAgeSeconds: 5, staleSeconds: 60 } }))
		.query(() => ({ name: 'carrot' })),
	page: t.procedure
		.meta(get('/pages'))
		.input(z.object({ cursor: z.string().optional(), tag: z.array(z.string()).optional() }))
		.query(({ input }) => ({ items: [], nextCursor: input.cursor === 'last' ? null : 'a+b=' })),
	old: t.procedure
		.meta(get('/old', { deprecation: { since: '2026-12-01', sunset: '2027-06-01' } }))
		.output(z.object({ name: z.string() }))
		.query(() => ({ name: 'turnip' })),
	rich: t.procedure.meta(get('/rich')).query(() => ({ at: new Date(0), tags: new Set(['a']), big: 5n })),
	create: t.procedure
		.meta(post('/items', { successStatus: 201 }))
		.input(z.object({ name: z.string(), due: z.date().optional() }))
		.mutation(({ input }) => ({ id: 'a/b', name: input.name, isDate: input.due instanceof Date })),
	readScalars: t.procedure
		.meta(get('/scalars'))
		.input(z.strictObject(scalars))
		.query(({ input }) => typesOf(input)),
	writeScalars: t.procedure
		.meta(post('/scalars'))
		.input(z.strictObject(scalars))
		.mutation(({ input }) => typesOf(input)),
	huge: t.procedure.meta(get('/huge')).query(() => ({ weight: 9_007_199_254_740_993n, tags: [1n] })),
	nothing: t.procedure.meta(post('/nothing')).mutation(() => undefined),
	refuse: t.procedure.meta(get('/refuse')).query(() => {
		throw new TRPCError({ code: 'CONFLICT', message: 'refused' });
	}),
});

/** A Fastify with nothing on it; nothing that is called through it needs a service. */
export const bareServer = (): FastifyInstance => fastify();
export const noServices = {} as Services;
