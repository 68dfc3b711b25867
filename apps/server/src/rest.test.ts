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
