import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { restRoutes } from './rest.ts';
import { bareServer, noServices, smallRouter } from './testing/small-router.ts';
import { trpcRoutes } from './trpc.ts';

const app = bareServer();
const options = { router: smallRouter, services: noServices, logger: pino({ level: 'silent' }) };
app.register(restRoutes, { prefix: '/api/v1', ...options });
app.register(trpcRoutes, { prefix: '/trpc', ...options });
afterAll(() => app.close());

/** Values as tRPC's wire has them, with superjson's name of what JSON cannot say. */
const nativeValues: Record<string, { value: unknown; values?: string }> = {
	text: { value: 'x' },
	integer: { value: 7 },
	number: { value: 7.5 },
	flag: { value: true },
	big: { value: '9007199254740993', values: 'bigint' },
	at: { value: '2026-11-22T06:30:00.000Z', values: 'Date' },
	kind: { value: 'a' },
	level: { value: 2 },
	list: { value: [1] },
};

const get = (url: string) => app.inject({ url: `/api/v1${url}` });
const post = (url: string, payload?: unknown) =>
	app.inject({ method: 'POST', url: `/api/v1${url}`, payload: payload as object });

describe('restRoutes', () => {
	it('lets static segments win over parameters', async () => {
		expect((await get('/items/search')).json()).toEqual({ from: 'static' });
		expect((await get('/items/seventy')).json()).toEqual({ id: 'seventy', from: 'parameter' });
	});

	it('reads booleans and numbers of the query and refuses what merely looks like them', async () => {
		expect((await get('/flag?flag=false&count=7')).json()).toEqual({ flag: false, count: 7 });
		for (const bad of ['flag=1', 'flag=', 'flag=TRUE', 'flag=true&flag=false', 'flag=true&count=7.5']) {
			expect((await get(`/flag?${bad}`)).statusCode, bad).toBe(400);
		}
	});

	it('leaves native calls as strict as they were', async () => {
		await get('/flag?flag=false');
		const input = encodeURIComponent(JSON.stringify({ json: { flag: 'false' } }));
		expect((await app.inject({ url: `/trpc/flag?input=${input}` })).statusCode).toBe(400);
	});

	describe.each([
		['text', 'string', 'x', 7],
		['integer', 'number', '7', '7'],
		['number', 'number', '7.5', '7.5'],
		['flag', 'boolean', 'true', 'true'],
		['big', 'bigint', '9007199254740993', '9007199254740993'],
		['at', 'Date', '2026-11-22T06:30:00Z', '2026-11-22T06:30:00Z'],
		['kind', 'string', 'a', 1],
		['level', 'number', '2', '2'],
		['list', 'Array', '1', '1'],
	])('a %s', (field, type, text, foreign) => {
		const native = (input: unknown, meta?: unknown) =>
			app.inject({
				url: `/trpc/readScalars?input=${encodeURIComponent(JSON.stringify({ json: input, meta }))}`,
			});
		const expected = { [field]: type };

		it('is read from the query over REST', async () => {
			expect((await get(`/scalars?${field}=${text}`)).json()).toEqual(expected);
		});

		it('is refused natively in the form of another type, after REST calls as well', async () => {
			expect((await native({ [field]: foreign })).statusCode).toBe(400);
		});

		it('is read natively as what it is', async () => {
			const { value, values } = nativeValues[field] ?? {};
			const answer = await native({ [field]: value }, values && { values: { [field]: [values] } });
			expect(answer.json()).toMatchObject({ result: { data: { json: expected } } });
		});

		it('is read from a JSON body by its own rules', async () => {
			const { value } = nativeValues[field] ?? {};
			expect((await post('/scalars', { [field]: value })).json()).toEqual(expected);
			const isText = ['big', 'at'].includes(field);
			expect((await post('/scalars', { [field]: foreign })).statusCode).toBe(isText ? 200 : 400);
		});
	});

	it('writes big integers as text', async () => {
		const answer = await get('/huge');
		expect(answer.statusCode).toBe(200);
		expect(answer.json()).toEqual({ weight: '9007199254740993', tags: ['1'] });
	});

	it('tells where the created thing is', async () => {
		const answer = await post('/items', { name: 'carrot', due: '2026-11-22T06:30:00Z' });
		expect(answer.statusCode).toBe(201);
		expect(answer.headers.location).toBe('/api/v1/items/a%2Fb');
		expect(answer.json()).toMatchObject({ name: 'carrot', isDate: true });
	});

	it('answers nothing with 204', async () => {
		const answer = await post('/nothing');
		expect([answer.statusCode, answer.body]).toEqual([204, '']);
	});

	it('keeps private answers out of every cache', async () => {
		expect((await post('/nothing')).headers['cache-control']).toBe('no-store');
		expect((await get('/items/search')).headers['cache-control']).toBe('no-store');
		expect((await get('/private')).headers['cache-control']).toBe('no-store');
	});

	it('lets caches keep what anybody may read, and answers 304 to whoever has it', async () => {
		for (const url of ['/api/v1/kept', '/trpc/kept']) {
			const first = await app.inject({ url });
			expect(first.headers).toMatchObject({
				'cache-control': 'public, max-age=5, stale-while-revalidate=60',
				etag: expect.stringMatching(/^"[\w-]{27}"$/),
			});
			const etag = String(first.headers.etag);
			for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
				const again = await app.inject({ url, headers: { 'if-none-match': known } });
				expect([again.statusCode, again.body, again.headers.etag], known).toEqual([304, '', etag]);
			}
			expect((await app.inject({ url, headers: { 'if-none-match': '"other"' } })).statusCode).toBe(200);
		}
		const batch = await app.inject({ url: '/trpc/kept?batch=1' });
		expect([batch.headers['cache-control'], batch.headers.etag]).toEqual(['no-store', undefined]);
	});

	it('links to the next page with all that was asked for', async () => {
		const { headers } = await get('/pages?tag=a%26b&tag=c&cursor=x');
		expect(headers.link).toBe('</api/v1/pages?tag=a%26b&tag=c&cursor=a%2Bb%3D>; rel="next"');
		expect((await get('/pages?cursor=last')).headers.link).toBeUndefined();
	});

	it('tells what will go, and when', async () => {
		expect((await get('/old')).headers).toMatchObject({
			deprecation: '@1796083200',
			sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
		});
		expect((await get('/kept')).headers).not.toHaveProperty('deprecation');
	});

	it('takes a content type without a body for no body', async () => {
		const headers = { 'content-type': 'application/json' };
		const answer = await app.inject({ method: 'POST', url: '/api/v1/nothing', headers });
		expect(answer.statusCode).toBe(204);
	});
});
