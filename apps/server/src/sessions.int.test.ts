import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import { createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
	server = await startTestServer({ COOKIE_SECURE: true });
});
afterAll(() => server.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
	fetch(`${server.url}/api/v1/auth/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});
const me = (headers: Record<string, string>) => fetch(`${server.url}/api/v1/auth/me`, { headers });

interface Tokens {
	accessToken: string;
	refreshToken: string;
}

async function signIn(options: object = {}) {
	const { email } = await createUser(server.services.orm.em.fork());
	const answer = await post('login', { email, password: TEST_PASSWORD, ...options });
	const { tokens } = (await answer.json()) as { tokens: Tokens };
	return { answer, tokens };
}

/** A part of a JWT. */
const read = (part: string) =>
	JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

describe('/.well-known/jwks.json', () => {
	it('R24 lets anybody verify an access token, and is kept by caches for five minutes', async () => {
		const { tokens } = await signIn();
		const answer = await fetch(`${server.url}/.well-known/jwks.json`);
		expect(answer.headers.get('content-type')).toMatch(/^application\/jwk-set\+json/);
		expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
		const { keys } = (await answer.json()) as { keys: (JsonWebKey & { kid: string })[] };
		expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([
			['alg', 'crv', 'kid', 'kty', 'use', 'x'],
		]);
		const [header = '', payload = '', signature = ''] = tokens.accessToken.split('.');
		expect(read(header)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: keys[0]?.kid });
		const key = createPublicKey({ key: keys[0] as JsonWebKey, format: 'jwk' });
		const signed = Buffer.from(`${header}.${payload}`);
		expect(verify(null, signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
	});
});

describe('over HTTP', () => {
	it('R25 a token says who and in which session, and nothing of what they may do', async () => {
		const { tokens } = await signIn();
		const claims = read(tokens.accessToken.split('.')[1] ?? '');
		expect(Object.keys(claims).toSorted()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
	});

	it('R26 logout ends the access token with the request', async () => {
		const { tokens } = await signIn();
		const headers = { authorization: `Bearer ${tokens.accessToken}` };
		expect((await me(headers)).status).toBe(200);
		expect((await post('logout', {}, headers)).status).toBe(204);
		expect((await me(headers)).status).toBe(401);
		const again = await post('refresh', { refreshToken: tokens.refreshToken });
		expect([again.status, await again.json()]).toMatchObject([401, { code: 'INVALID_REFRESH_TOKEN' }]);
	});

	it('R22 refreshes of one token at the same moment leave the user signed in', async () => {
		const { tokens } = await signIn();
		const { refreshToken } = tokens;
		const answers = await Promise.all(Array.from({ length: 100 }, () => post('refresh', { refreshToken })));
		expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
		const all = (await Promise.all(answers.map((answer) => answer.json()))) as Tokens[];
		expect(new Set(all.map((one) => one.refreshToken)).size).toBe(1);
		expect((await me({ authorization: `Bearer ${all[0]?.accessToken}` })).status).toBe(200);
	});

	it('R33 the cookie is __Host-, Secure, HttpOnly and SameSite, and answers carry no token', async () => {
		const { answer, tokens } = await signIn({ transport: 'cookie' });
		const setCookie = answer.headers.getSetCookie();
		expect(setCookie).toHaveLength(1);
		expect(setCookie[0]).toMatch(/^__Host-dailyveg_session=[^;]+; /);
		for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) {
			expect(setCookie[0]).toContain(`; ${attribute}`);
		}
		expect(tokens).toBeNull();
		const cookie = setCookie[0]?.split(';')[0] ?? '';
		expect((await me({ cookie })).status).toBe(200);
		expect(
			(await me({ cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).status,
		).toBe(401);
	});

	it("R32 another site's page signs nobody in to a cookie", async () => {
		const { email } = await createUser(server.services.orm.em.fork());
		const body = { email, password: TEST_PASSWORD, transport: 'cookie' };
		const answer = await post('login', body, {
			'sec-fetch-site': 'cross-site',
			origin: 'https://evil.example',
		});
		expect(answer.status).toBe(403);
		expect(answer.headers.getSetCookie()).toEqual([]);
	});
});
