import { randomUUID } from 'node:crypto';
import { appRouter } from '@dailyveg/api';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { listProcedures, listRestProcedures } from './procedures.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ ALLOWED_ORIGINS: ['https://shop.example'] });
});
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
	ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

const account = { email: 'asha@example.in', password: 'five brinjals a day', name: 'Asha' };

async function signIn(role: 'customer' | 'rider' | 'staff'): Promise<string> {
	const user = await createUser(server.services.orm.em.fork(), { role });
	const answer = await post('/api/v1/auth/login', { email: user.email, password: TEST_PASSWORD });
	return ((await answer.json()) as { tokens: { accessToken: string } }).tokens.accessToken;
}

describe('R18 caps', () => {
	it.each(['/trpc/auth.register', '/api/v1/auth/register'])(
		'a body over 1 MiB is refused at %s',
		async (path) => {
			const answer = await post(path, { json: { ...account, name: 'x'.repeat(1_048_576) } });
			expect(answer.status).toBe(413);
		},
	);

	it('a batch holds 20 calls', async () => {
		const batch = (calls: number) => ask(`/trpc/${Array(calls).fill('system.time').join(',')}?batch=1`);
		expect((await batch(20)).status).toBe(200);
		expect((await batch(21)).status).toBe(400);
	});

	it('a page holds 100 rows', async () => {
		expect((await ask('/api/v1/products?limit=100')).status).toBe(200);
		expect((await ask('/api/v1/products?limit=101')).status).toBe(400);
	});
});

describe('R32 bodies that need no preflight', () => {
	const form = new FormData();
	for (const [name, value] of Object.entries(account)) form.append(name, value);
	const bodies: [string, RequestInit][] = [
		['multipart', { body: form }],
		['a form', { body: new URLSearchParams(account) }],
		['plain text', { body: JSON.stringify(account) }],
		['bytes', { body: new Uint8Array([1]), headers: { 'content-type': 'application/octet-stream' } }],
		['an unnamed type', { body: new Uint8Array([1]) }],
	];

	const mutations = listProcedures(appRouter).filter(({ type }) => type === 'mutation');
	const doors = mutations.flatMap(({ path, meta: { openapi } }) => {
		const trpc = { method: 'POST', address: `/trpc/${path}` };
		// DELETE has no body, and always needs a preflight.
		if (!openapi || openapi.method === 'DELETE') return [trpc];
		const address = `/api/v1${openapi.path.replaceAll(/\{\w+\}/g, randomUUID())}`;
		return [trpc, { method: openapi.method, address }];
	});

	it.each(bodies)('%s reaches no mutation', async (_name, init) => {
		expect(doors.length).toBeGreaterThan(80);
		for (const { method, address } of doors) {
			expect((await ask(address, { method, ...init })).status, `${method} ${address}`).toBe(415);
		}
		const login = await post('/api/v1/auth/login', { email: account.email, password: account.password });
		expect(login.status).toBe(401);
	});
});

describe('R38 failures nobody foresaw', () => {
	it.each(['/trpc/system.time', '/trpc/system.time?batch=1', '/api/v1/time'])(
		'%s says nothing of the inside, in development too',
		async (path) => {
			const now = vi.spyOn(server.services.clock, 'now').mockImplementation(() => {
				throw new Error('the spring of the clock');
			});
			const answer = await ask(path);
			now.mockRestore();
			const text = await answer.text();
			expect(answer.status).toBe(500);
			for (const word of ['spring', 'stack', '.ts', 'node_modules']) expect(text).not.toContain(word);
		},
	);
});

describe('R43 problems', () => {
	it.each([
		['GET', '/products?limit=many', undefined, 400, 'VALIDATION_FAILED'],
		['GET', '/products/%zz', undefined, 400, 'MALFORMED_REQUEST'],
		['POST', '/auth/login', '{', 400, 'MALFORMED_REQUEST'],
		['POST', '/auth/login', '{"__proto__":{"a":1}}', 400, 'MALFORMED_REQUEST'],
		['GET', '/auth/me', undefined, 401, 'UNAUTHENTICATED'],
		['POST', '/auth/login', '{"email":"no@example.in","password":"wrong wrong"}', 401, 'INVALID_CREDENTIALS'],
		['GET', '/products/there-is-none', undefined, 404, 'NOT_FOUND'],
		['GET', '/nowhere', undefined, 404, 'ROUTE_NOT_FOUND'],
		['PUT', '/products', '{}', 405, 'METHOD_NOT_ALLOWED'],
		['GET', `/products/${'a'.repeat(3_000)}`, undefined, 414, 'URI_TOO_LONG'],
	] as const)('%s %s %s: %i %s', async (method, path, body, status, code) => {
		const answer = await ask(`/api/v1${path}`, { method, body, headers: body ? json : {} });
		expect(answer.status).toBe(status);
		expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
		expect(answer.headers.get('cache-control')).toBe('no-store');
		expect(await answer.json()).toMatchObject({
			status,
			code,
			instance: answer.headers.get('x-request-id'),
			title: expect.any(String),
			type: expect.stringMatching(/^urn:dailyveg:problem:/),
		});
	});

	it('R44 say how long to wait', async () => {
		const attempt = (path: string, body: unknown) => post(path, body);
		const guess = { email: 'guessed@example.in', password: 'wrong wrong' };
		for (let count = 0; count < 10; count++) await attempt('/api/v1/auth/login', guess);
		const problem = await attempt('/api/v1/auth/login', guess);
		const native = await attempt('/trpc/auth.login', { json: guess });
		for (const answer of [problem, native]) {
			expect(answer.status).toBe(429);
			expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
			expect(answer.headers.get('ratelimit-policy')).toContain('"login.account";q=10;w=900');
			expect(answer.headers.get('ratelimit')).toContain('"login.account";r=0;t=');
		}
	});
});

describe('malformed input', () => {
	const junk = [
		undefined,
		'',
		'null',
		'[]',
		'"text"',
		'5',
		'{"id":{}}',
		'{"items":[[[[]]]]}',
		'{'.repeat(500),
	];
	const segments = ['x', '%00', '..%2f', '0', '%F0%9F%A5%95', "'--"];

	it('ends in no 5xx on any route, whoever sends it', async () => {
		const roles = ['customer', 'rider', 'staff'] as const;
		const tokens = await Promise.all(roles.map((role) => signIn(role)));
		const isLogout = ({ route }: { route: string }) => Number(route === '/auth/logout');
		// It does what it says, also when it is sent junk.
		const routes = listRestProcedures(appRouter).toSorted((a, b) => isLogout(a) - isLogout(b));
		for (const { method, route } of routes) {
			for (const [index, segment] of segments.entries()) {
				const url = `/api/v1${route.replaceAll(/\{\w+\}/g, segment)}?limit=${segment}&${segment}=1&cursor=${segment}`;
				for (const token of tokens) {
					const headers = { ...json, authorization: `Bearer ${token}`, 'idempotency-key': `key-${index}` };
					const body = method === 'GET' ? undefined : junk[index];
					const answer = await ask(url, { method, headers, body });
					expect(answer.status, `${method} ${url} ${body}`).toBeLessThan(500);
				}
			}
		}
	});

	it('ends in no 5xx below /trpc', async () => {
		for (const path of Object.keys(appRouter._def.procedures)) {
			for (const body of junk) {
				const asBody = await ask(`/trpc/${path}`, { method: 'POST', headers: json, body });
				expect(asBody.status, `${path} ${body}`).toBeLessThan(500);
				const asQuery = await ask(`/trpc/${path}?input=${encodeURIComponent(body ?? '')}`);
				expect(asQuery.status, `${path} ${body}`).toBeLessThan(500);
			}
		}
	});
});

describe('headers', () => {
	it('R36 keep private answers out of caches, mixed batches too', async () => {
		const cacheControl = async (path: string) => (await ask(path)).headers.get('cache-control');
		for (const path of ['/trpc/catalog.listCategories', '/api/v1/categories']) {
			expect(await cacheControl(path)).toMatch(/^public, max-age=\d+/);
		}
		expect(await cacheControl('/trpc/system.time')).toBe('no-store');
		expect(await cacheControl('/trpc/catalog.listCategories?batch=1')).toBe('no-store');
		expect(await cacheControl('/trpc/catalog.listCategories,auth.me?batch=1')).toBe('no-store');
		expect(await cacheControl('/trpc/catalog.getProduct?input=%7B%7D')).toBe('no-store');
		expect(await cacheControl('/trpc/auth.me')).toBe('no-store');
		expect(await cacheControl('/api/v1/cart')).toBe('no-store');
	});

	it('let only listed origins read', async () => {
		const allowed = async (origin: string) =>
			(await ask('/api/v1/time', { headers: { origin } })).headers.get('access-control-allow-origin');
		expect(await allowed('https://shop.example')).toBe('https://shop.example');
		expect(await allowed('https://evil.example')).toBeNull();
	});

	it('answer preflights of listed origins', async () => {
		const headers = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };
		const answer = await ask('/trpc/orders.place', { method: 'OPTIONS', headers });
		expect(answer.status).toBe(204);
		expect(answer.headers.get('access-control-allow-credentials')).toBe('true');
	});

	it('repeat a sane request id and replace any other', async () => {
		const idOf = async (id: string) =>
			(await ask('/api/v1/time', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
		expect(await idOf('Root=1-abc')).toBe('Root=1-abc');
		for (const odd of ['a b', 'x'.repeat(65), '<script>']) expect(await idOf(odd)).toMatch(/^[\da-f-]{36}$/);
	});
});

describe('pages and documents', () => {
	it('docs need nothing of other hosts', async () => {
		const page = await (await ask('/docs')).text();
		expect(page).not.toMatch(/https?:\/\//);
		const links = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => String(link));
		expect(links).toHaveLength(4);
		for (const link of links) expect((await ask(link)).status, link).toBe(200);
		expect((await ask('/docs')).headers.get('content-security-policy')).toContain("script-src 'self'");
	});

	it('/openapi.json is the document', async () => {
		const answer = await ask('/openapi.json');
		const document = await answer.json();
		expect(document).toMatchObject({ openapi: '3.1.0' });
		const yaml = await ask('/openapi.yaml');
		expect(yaml.headers.get('content-type')).toBe('application/yaml; charset=utf-8');
		expect(parse(await yaml.text())).toEqual(document);
		const known = { 'if-none-match': String(answer.headers.get('etag')) };
		expect((await ask('/openapi.json', { headers: known })).status).toBe(304);
	});

	it('/metrics counts requests by route pattern', async () => {
		await ask('/api/v1/products/no-such-thing');
		const text = await (await ask('/metrics')).text();
		expect(text).toMatch(
			/http_request_duration_seconds_count\{route="\/api\/v1\/products\/:slug",method="GET",status="404"\} /,
		);
		expect(text).toContain('process_resident_memory_bytes');
		expect((await ask('/metrics', { headers: { 'x-forwarded-for': '1.2.3.4' } })).status).toBe(404);
	});
});
