import { afterEach, expect, test, vi } from 'vitest';
import { type ClientOptions, createClient, createTokenAuth, type DailyVegClient } from './index.ts';
import {
	answer,
	answerAsProxy,
	type Responder,
	type StubServer,
	startStubServer,
} from './testing/stub-server.ts';

const user = { id: '0', email: 'asha@example.in', name: 'Asha', phone: null, role: 'customer' };
const tokens = { accessToken: 'secret', refreshToken: 'secret too' };
const done = answer({ ok: true });

let server: StubServer;
afterEach(() => server.close());

async function clientOf(respond: Responder, options: Partial<ClientOptions> = {}): Promise<DailyVegClient> {
	server = await startStubServer(respond);
	return createClient({ url: server.url, ...options });
}

test('sends calls of the same moment together, up to what the server takes', async () => {
	const client = await clientOf(answer({ items: [] }));
	await Promise.all(Array.from({ length: 45 }, () => client.orders.list.query({})));
	expect(server.requests.map(({ paths }) => paths.length)).toEqual([20, 20, 5]);
});

test('asks each public query alone and without credentials, so that caches may answer', async () => {
	const client = await clientOf(answer({ items: [] }), { auth: { getAccessToken: () => 'secret' } });
	await Promise.all([client.catalog.listProducts.query({}), client.catalog.listCategories.query()]);
	expect(server.requests.map(({ pathname, isBatch }) => [pathname, isBatch])).toEqual([
		['/trpc/catalog.listProducts', false],
		['/trpc/catalog.listCategories', false],
	]);
	for (const { headers } of server.requests) {
		expect(headers).not.toHaveProperty('authorization');
		expect(headers).not.toHaveProperty('x-request-id');
	}
});

test('starts another batch before the address becomes too long for a proxy', async () => {
	const client = await clientOf(answer({ items: [] }));
	const cursor = 'c'.repeat(500);
	await Promise.all(Array.from({ length: 20 }, () => client.orders.list.query({ cursor })));
	expect(server.requests.length).toBeGreaterThan(1);
	expect(server.requests.flatMap(({ paths }) => paths)).toHaveLength(20);
});

test('revives dates', async () => {
	const now = '2026-11-22T06:30:00.000Z';
	const client = await clientOf((_request, response) => {
		const data = { json: { now }, meta: { values: { now: ['Date'] } } };
		response.setHeader('content-type', 'application/json').end(JSON.stringify({ result: { data } }));
	});
	expect((await client.system.time.query()).now).toEqual(new Date(now));
});

test('takes an address with a slash behind it or a path in it', async () => {
	await clientOf(done);
	await createClient({ url: `${server.url}/` }).auth.logout.mutate();
	await createClient({ url: new URL(`${server.url}/shop`) }).auth.logout.mutate();
	expect(server.requests.map(({ pathname }) => pathname)).toEqual([
		'/trpc/auth.logout',
		'/shop/trpc/auth.logout',
	]);
});

test('sends the token of whoever signed in, until they sign out', async () => {
	const auth = createTokenAuth();
	const client = await clientOf(answer({ user, sessionId: '0', tokens }), { auth });
	await client.auth.login.mutate({ email: user.email, password: 'ripe-brinjal-42' });
	expect(auth.user).toEqual(user);
	await client.auth.logout.mutate();
	expect(auth.user).toBeUndefined();
	await client.cart.get.query();
	expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
		undefined,
		'Bearer secret',
		undefined,
	]);
});

test('an auth of one’s own need not listen to sign-ins', async () => {
	const client = await clientOf(done, { auth: { getAccessToken: async () => 'kept-elsewhere' } });
	await client.auth.login.mutate({ email: user.email, password: 'ripe-brinjal-42' });
	await client.auth.logout.mutate();
	expect(server.requests[0]?.headers.authorization).toBe('Bearer kept-elsewhere');
});

test('asks for a cookie where nobody keeps tokens, unless told', async () => {
	const client = await clientOf(answer({ user, sessionId: '0', tokens: null }));
	const credentials = { email: user.email, password: 'ripe-brinjal-42' };
	await client.auth.login.mutate(credentials);
	await client.auth.login.mutate({ ...credentials, transport: 'token' });
	const transports = server.requests.map(({ body }) => JSON.parse(body)[0].json.transport);
	expect(transports).toEqual(['cookie', 'token']);
});

test('sends headers of its owner, and through the fetch of its owner', async () => {
	const seen: string[] = [];
	const client = await clientOf(done, {
		headers: () => ({ 'x-request-id': `call-${seen.length}` }),
		fetch: (input, init) => {
			seen.push(input);
			return fetch(input, init);
		},
	});
	await client.cart.get.query();
	await createClient({ url: server.url, headers: { 'x-app': 'kiosk' } }).cart.get.query();
	expect(seen).toHaveLength(1);
	expect(server.requests[0]?.headers['x-request-id']).toBe('call-0');
	expect(server.requests[1]?.headers['x-app']).toBe('kiosk');
});

test('a request says one id, the caller’s own if there is one', async () => {
	const client = await clientOf(done);
	await Promise.all([client.cart.get.query(), client.cart.get.query()]);
	await client.orders.place.mutate({ addressId: '0' });
	const ids = server.requests.map(({ headers }) => headers['x-request-id']);
	expect(ids).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), expect.stringMatching(/^[\da-f-]{36}$/)]);
	expect(new Set(ids).size).toBe(2);
});

test('links can be replaced and left out', async () => {
	const paths: string[] = [];
	const client = await clientOf(answerAsProxy(502), {
		links: {
			retry: false,
			requestId: () => {
				return ({ op, next }) => {
					paths.push(op.path);
					return next(op);
				};
			},
		},
	});
	await expect(client.cart.get.query()).rejects.toThrow('status 502');
	expect(paths).toEqual(['cart.get']);
	expect(server.requests).toHaveLength(1);
	expect(server.requests[0]?.headers).not.toHaveProperty('x-request-id');
});

test('makes ids where the platform has no randomUUID', async () => {
	vi.stubGlobal('crypto', {});
	const client = await clientOf(done);
	await Promise.all([1, 2].map(() => client.orders.place.mutate({ addressId: '0' })));
	vi.unstubAllGlobals();
	expect(new Set(server.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
});
