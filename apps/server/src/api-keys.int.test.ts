import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
let owner: Record<string, string>;
beforeAll(async () => {
	server = await startTestServer();
	const em = server.services.orm.em.fork();
	const { email } = await createUser(em, { role: 'staff' });
	const answer = await post('/api/v1/auth/login', {}, { email, password: TEST_PASSWORD });
	const { tokens } = (await answer.json()) as { tokens: { accessToken: string } };
	owner = { authorization: `Bearer ${tokens.accessToken}` };
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string>) => fetch(`${server.url}${path}`, { headers });
const post = (path: string, headers: Record<string, string>, body: object = {}) =>
	fetch(`${server.url}${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});

async function createKey(scopes: string[]): Promise<{ id: string; key: string }> {
	const answer = await post('/api/v1/admin/api-keys', owner, { name: 'Stock scales', scopes });
	expect(answer.status).toBe(201);
	return (await answer.json()) as { id: string; key: string };
}

describe.each([
	['Authorization', (key: string) => ({ authorization: `Bearer ${key}` })],
	['X-API-Key', (key: string) => ({ 'x-api-key': key })],
])('an API key in %s', (_header, headersOf) => {
	it.each([
		['REST', '/api/v1/admin/orders', '/api/v1/admin/users', '/api/v1/auth/me'],
		[
			'tRPC',
			'/trpc/admin.orders.list?input={"json":{}}',
			'/trpc/admin.users.list?input={"json":{}}',
			'/trpc/auth.me',
		],
	])('opens over %s what its scopes say, and no account', async (_door, within, beyond, personal) => {
		const headers = headersOf((await createKey(['orders:read'])).key);
		expect((await get(within, headers)).status).toBe(200);
		expect((await get(beyond, headers)).status).toBe(403);
		expect((await get(personal, headers)).status).toBe(403);
	});

	it('is refused from the moment it is revoked', async () => {
		const { id, key } = await createKey(['orders:read']);
		expect((await get('/api/v1/admin/orders', headersOf(key))).status).toBe(200);
		expect((await post(`/api/v1/admin/api-keys/${id}/revoke`, owner)).status).toBe(200);
		expect((await get('/api/v1/admin/orders', headersOf(key))).status).toBe(401);
		expect((await get('/trpc/admin.orders.list?input={"json":{}}', headersOf(key))).status).toBe(401);
	});

	it('cannot stand in for a fresh proof', async () => {
		const { key } = await createKey(['api-keys:write', 'roles:write']);
		const answer = await post('/api/v1/admin/roles', headersOf(key), { name: 'robots', permissions: [] });
		expect(answer.status).toBe(403);
		expect(await answer.json()).toMatchObject({ code: 'STEP_UP_REQUIRED' });
	});
});

it('R35 takes no key from a URL', async () => {
	const { key } = await createKey(['orders:read']);
	for (const name of ['apiKey', 'api_key', 'access_token', 'X-API-Key']) {
		expect((await get(`/trpc/admin.orders.list?input={"json":{}}&${name}=${key}`, {})).status).toBe(401);
	}
});
