import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import type { ApiEnv } from '../../platform/config.ts';
import { ACCESS_TOKEN_TTL_SECONDS, issueAccessToken, verifyAccessToken } from './access-token.ts';

const secretOf = (byte: number) => Buffer.alloc(32, byte);
const envOf = (byte: number) => ({ AUTH_SECRET: secretOf(byte).toString('base64url') }) as ApiEnv;

const env = envOf(1);
const now = new Date('2026-11-22T06:30:00.400Z');
const asha = { id: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10', role: 'customer' as const };
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

interface Forgery {
	header?: Record<string, unknown>;
	claims?: Record<string, unknown>;
	key?: Uint8Array;
}

/** A token like a real one but for what is given; undefined leaves a claim out. */
function forge({ header, claims, key = secretOf(1) }: Forgery): Promise<string> {
	const seconds = Math.floor(now.getTime() / 1_000);
	return new SignJWT({
		role: 'customer',
		sub: asha.id,
		iss: 'dailyveg',
		aud: 'dailyveg-api',
		iat: seconds,
		exp: seconds + 60,
		...claims,
	})
		.setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header })
		.sign(key);
}

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('access token', () => {
	it('names its user for 15 minutes, also when it was verified before', async () => {
		const { accessToken, accessTokenExpiresAt } = await issueAccessToken(env, asha, now);
		expect(accessTokenExpiresAt).toEqual(new Date('2026-11-22T06:45:00.000Z'));
		for (const seconds of [0, 1, ACCESS_TOKEN_TTL_SECONDS - 1]) {
			expect(await verifyAccessToken(env, accessToken, later(seconds))).toEqual(asha);
		}
		expect(await verifyAccessToken(env, accessToken, accessTokenExpiresAt)).toBeNull();
	});

	it('is good for the forgeries below, were it not for what they change', async () => {
		expect(await verifyAccessToken(env, await forge({}), now)).toEqual(asha);
	});

	it.each<[string, Forgery]>([
		['another algorithm', { header: { alg: 'HS512' }, key: Buffer.alloc(64, 1) }],
		['another key', { key: secretOf(2) }],
		['a key of its own by jwk', { header: { jwk: { kty: 'oct', k: 'AgIC' } }, key: secretOf(2) }],
		['a key of its own by jku', { header: { jku: 'https://evil.example/keys' }, key: secretOf(2) }],
	])('R24 refuses %s', async (_case, forgery) => {
		expect(await verifyAccessToken(env, await forge(forgery), now)).toBeNull();
	});

	it('R24 refuses alg none', async () => {
		const [, payload] = (await forge({})).split('.');
		const unsigned = `${segment({ alg: 'none', typ: 'at+jwt' })}.${payload}.`;
		expect(await verifyAccessToken(env, unsigned, now)).toBeNull();
	});

	it('refuses a payload that was changed after signing', async () => {
		const [header, , signature] = (await forge({})).split('.');
		const payload = segment({ ...asha, sub: asha.id, role: 'staff', iss: 'dailyveg', aud: 'dailyveg-api' });
		expect(await verifyAccessToken(env, `${header}.${payload}.${signature}`, now)).toBeNull();
	});

	it.each<[string, Forgery]>([
		['a refresh token', { header: { typ: 'rt+jwt' } }],
		['an untyped token', { header: { typ: undefined } }],
		['another audience', { claims: { aud: 'somebody-else' } }],
		['another issuer', { claims: { iss: 'somebody-else' } }],
		['an expired token', { claims: { exp: Math.floor(now.getTime() / 1_000) } }],
		['a token that starts later', { claims: { nbf: Math.floor(now.getTime() / 1_000) + 60 } }],
		['a token for ever', { claims: { exp: undefined } }],
		['a token of nobody', { claims: { sub: undefined } }],
		['a subject that is no id', { claims: { sub: "x' or 1=1" } }],
		['an unknown role', { claims: { role: 'owner' } }],
	])('R25 refuses %s', async (_case, forgery) => {
		expect(await verifyAccessToken(env, await forge(forgery), now)).toBeNull();
	});

	it.each(['', 'x', 'a.b.c', '..', 'é.é.é'])('refuses %j', async (token) => {
		expect(await verifyAccessToken(env, token, now)).toBeNull();
	});
});
