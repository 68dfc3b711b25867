import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { pino } from 'pino';
import superjson from 'superjson';
import { afterAll, describe, expect, it } from 'vitest';
import { bareServer, noServices, smallRouter } from './testing/small-router.ts';
import { trpcRoutes } from './trpc.ts';

const ours = bareServer();
ours.register(trpcRoutes, {
	prefix: '/trpc',
	router: smallRouter,
	services: noServices,
	logger: pino({ level: 'silent' }),
});
const theirs = bareServer();
theirs.register(fastifyTRPCPlugin, {
	prefix: '/trpc',
	trpcOptions: { router: smallRouter, maxBatchSize: 20, createContext: () => ({}) },
} as never);
afterAll(() => Promise.all([ours.close(), theirs.close()]));

const query = (value: unknown) => encodeURIComponent(JSON.stringify(value));
const plain = (value: unknown) => superjson.serialize(value);
const flag = { flag: true };

const requests: { name: string; method?: 'GET' | 'POST' | 'PUT'; url: string; payload?: string }[] = [
	{ name: 'a query', url: `/trpc/flag?input=${query(plain(flag))}` },
	{ name: 'a query without input', url: '/trpc/search' },
	{ name: 'rich values', url: '/trpc/rich' },
	{ name: 'an answer of nothing', method: 'POST', url: '/trpc/nothing', payload: '' },
	{
		name: 'a mutation with a date',
		method: 'POST',
		url: '/trpc/create',
		payload: JSON.stringify(plain({ name: 'a', due: new Date(0) })),
	},
	{ name: 'a batch', url: `/trpc/search,flag?batch=1&input=${query({ 1: plain(flag) })}` },
	{ name: 'a batch of one', url: `/trpc/flag?batch=1&input=${query({ 0: plain(flag) })}` },
	{ name: 'a batch in which one call fails', url: '/trpc/search,refuse?batch=1' },
	{ name: 'a batch in which all fail alike', url: '/trpc/refuse,refuse?batch=1' },
	{ name: 'an unknown procedure', url: '/trpc/unknown' },
	{ name: 'a name of Object.prototype', url: '/trpc/constructor' },
	{ name: 'input that does not fit', url: `/trpc/flag?input=${query(plain({ flag: 'false' }))}` },
	{ name: 'input where there should be some', url: '/trpc/flag' },
];

describe('trpcRoutes', () => {
	it.each(requests)('answers $name as the adapter of tRPC does', async ({ method = 'GET', url, payload }) => {
		const headers = { 'content-type': 'application/json' };
		const [mine, model] = await Promise.all(
			[ours, theirs].map((server) => server.inject({ method, url, payload, headers })),
		);
		expect(mine?.statusCode).toBe(model?.statusCode);
		expect(mine?.json()).toEqual(model?.json());
	});

	it('leaves streamed batches to that adapter', async () => {
		const answer = await ours.inject({
			url: '/trpc/search,rich?batch=1',
			headers: { 'trpc-accept': 'application/jsonl' },
		});
		expect(answer.statusCode).toBe(200);
		expect(answer.headers['cache-control']).toBe('no-store');
		expect(answer.body.trim().split('\n').length).toBeGreaterThan(2);
	});

	it.each([
		['GET', '/trpc/create', 405],
		['POST', '/trpc/flag', 405],
		['PUT', '/trpc/flag', 405],
		['GET', '/trpc/flag?input={', 400],
		['GET', '/trpc/flag?input=null', 400],
		['GET', '/trpc/flag?input=a&input=b', 400],
		['GET', '/trpc/search,flag?batch=1&input=5', 400],
	] as const)('%s %s is refused with %i in the shape of tRPC', async (method, url, status) => {
		const answer = await ours.inject({ method, url, headers: { 'content-type': 'application/json' } });
		expect(answer.statusCode).toBe(status);
		expect(answer.json().error.json.data.httpStatus).toBe(status);
		expect(answer.headers['cache-control']).toBe('no-store');
	});
});
