import { SigningKey } from '@dailyveg/db';
import { createTestShop, type TestShop } from '@dailyveg/testkit';
import { type CryptoKey, decodeProtectedHeader, generateKeyPair, importJWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unseal } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import { issueAccessToken, verifyAccessToken } from './access-token.ts';
import { ACCESS_TOKEN_SECONDS } from './lifetimes.ts';
import { createSigningKey, publicKeys, signingKey } from './signing-keys.ts';

const asha = {
	userId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10',
	sessionId: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b11',
};
const NEVER = new Date('2100-01-01T00:00:00Z');

let shop: TestShop;
let kid: string;
let key: CryptoKey;
let stranger: CryptoKey;
beforeAll(async () => {
	shop = await createTestShop();
	({ kid, key } = await signingKey(shop.services));
	stranger = (await generateKeyPair('EdDSA')).privateKey;
});
afterAll(() => shop.close());

const verify = (token: string) => verifyAccessToken(shop.services, token);
const issue = () => issueAccessToken(shop.services, asha, NEVER);

interface Forgery {
	header?: Record<string, unknown>;
	claims?: Record<string, unknown>;
	key?: CryptoKey | Uint8Array;
}

/** A token like a real one but for what is given; undefined leaves a claim out. */
function forge({ header, claims, key: signer = key }: Forgery): Promise<string> {
	const seconds = Math.floor(shop.clock.now().getTime() / 1_000);
	return new SignJWT({
		sub: asha.userId,
		sid: asha.sessionId,
		iss: 'dailyveg',
		aud: 'dailyveg-api',
		iat: seconds,
		exp: seconds + 60,
		...claims,
	})
		.setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid, ...header })
		.sign(signer);
}

/** The same database, and nothing remembered of it. */
const asAnotherProcess = (services: Services): Services => ({
	...services,
	orm: Object.create(services.orm) as Services['orm'],
});

const segment = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const inSeconds = (seconds: number) => Math.floor(shop.clock.now().getTime() / 1_000) + seconds;

describe('access token', () => {
	it('names account and session for 10 minutes, also when it was verified before', async () => {
		const issuedAt = shop.clock.now();
		const { accessToken, accessTokenExpiresAt } = await issue();
		expect(accessTokenExpiresAt.getTime() / 1_000).toBe(inSeconds(ACCESS_TOKEN_SECONDS));
		expect(ACCESS_TOKEN_SECONDS).toBe(600);
		for (const seconds of [0, 1, ACCESS_TOKEN_SECONDS - 1]) {
			shop.clock.set(new Date(issuedAt.getTime() + seconds * 1_000));
			expect(await verify(accessToken)).toEqual(asha);
		}
		shop.clock.set(accessTokenExpiresAt);
		expect(await verify(accessToken)).toBeNull();
	});

	it('R23 does not outlive its session', async () => {
		const notAfter = new Date(inSeconds(30) * 1_000);
		const { accessTokenExpiresAt } = await issueAccessToken(shop.services, asha, notAfter);
		expect(accessTokenExpiresAt).toEqual(notAfter);
	});

	it('is good for the forgeries below, were it not for what they change', async () => {
		expect(await verify(await forge({}))).toEqual(asha);
	});

	const secret = new Uint8Array(64).fill(1);
	it.each<[string, () => Forgery]>([
		['a shared secret', () => ({ header: { alg: 'HS256' }, key: secret })],
		['another key under the known id', () => ({ key: stranger })],
		['an unknown key id', () => ({ header: { kid: 'x'.repeat(43) } })],
		['no key id', () => ({ header: { kid: undefined } })],
		[
			'a key of its own by jwk',
			() => ({ header: { jwk: { kty: 'OKP', crv: 'Ed25519', x: 'AA' } }, key: stranger }),
		],
		['a key of its own by jku', () => ({ header: { jku: 'https://evil.example/keys' }, key: stranger })],
		['a key of its own by x5u', () => ({ header: { x5u: 'https://evil.example/cert' }, key: stranger })],
	])('R24 refuses %s', async (_case, forgery) => {
		expect(await verify(await forge(forgery()))).toBeNull();
	});

	it('R24 refuses the public key as a shared secret', async () => {
		const { keys } = await publicKeys(shop.services);
		const forged = await forge({ header: { alg: 'HS256' }, key: Buffer.from(JSON.stringify(keys[0])) });
		expect(await verify(forged)).toBeNull();
	});

	it.each(['none', 'None', 'NONE'])('R24 refuses alg %s', async (alg) => {
		const [, payload] = (await forge({})).split('.');
		expect(await verify(`${segment({ alg, typ: 'at+jwt', kid })}.${payload}.`)).toBeNull();
	});

	it('refuses a payload that was changed after signing', async () => {
		const [header, payload, signature] = (await forge({})).split('.');
		const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
		const changed = segment({ ...claims, sub: asha.sessionId });
		expect(await verify(`${header}.${changed}.${signature}`)).toBeNull();
	});

	it.each<[string, () => Forgery]>([
		['a refresh token', () => ({ header: { typ: 'rt+jwt' } })],
		['an untyped token', () => ({ header: { typ: undefined } })],
		['another audience', () => ({ claims: { aud: 'somebody-else' } })],
		['another issuer', () => ({ claims: { iss: 'somebody-else' } })],
		['an expired token', () => ({ claims: { exp: inSeconds(0) } })],
		['a token that starts later', () => ({ claims: { nbf: inSeconds(60) } })],
		['a token for ever', () => ({ claims: { exp: undefined } })],
		['an undated token', () => ({ claims: { iat: undefined } })],
		['a token of nobody', () => ({ claims: { sub: undefined } })],
		['a subject that is no id', () => ({ claims: { sub: "x' or 1=1" } })],
		['a token of no session', () => ({ claims: { sid: undefined } })],
	])('R25 refuses %s', async (_case, forgery) => {
		expect(await verify(await forge(forgery()))).toBeNull();
	});

	it.each(['', 'x', 'a.b.c', '..', 'é.é.é'])('refuses %j', async (token) => {
		expect(await verify(token)).toBeNull();
	});
});

describe('signing keys', () => {
	it('R24 rotate by kid: the newest signs, older ones verify until retired and a little longer', async () => {
		const other = await createTestShop();
		try {
			const services = other.services;
			const old = await issueAccessToken(services, asha, NEVER);
			other.clock.advance(1_000);
			const newest = await createSigningKey(services);
			const fresh = asAnotherProcess(services);
			const { accessToken } = await issueAccessToken(fresh, asha, NEVER);
			expect(decodeProtectedHeader(accessToken).kid).toBe(newest);
			expect(await verifyAccessToken(fresh, old.accessToken)).toEqual(asha);
			expect((await publicKeys(fresh)).keys).toHaveLength(2);

			const retiring = decodeProtectedHeader(old.accessToken).kid ?? '';
			const late = asAnotherProcess(services);
			await other.em().nativeUpdate(SigningKey, { id: retiring }, { retiredAt: other.clock.now() });
			expect(await verifyAccessToken(late, old.accessToken)).toEqual(asha);
			other.clock.advance((ACCESS_TOKEN_SECONDS + 61) * 1_000);
			expect((await publicKeys(late)).keys.map((jwk) => jwk.kid)).toEqual([newest]);
		} finally {
			await other.close();
		}
	});

	it('are made once, however many processes start at the same moment', async () => {
		const other = await createTestShop();
		try {
			const processes = Array.from({ length: 8 }, () => asAnotherProcess(other.services));
			const signers = await Promise.all(processes.map((services) => signingKey(services)));
			expect(new Set(signers.map((signer) => signer.kid)).size).toBe(1);
			expect(await other.em().count(SigningKey)).toBe(1);
		} finally {
			await other.close();
		}
	});

	it('R27 publish no private half, and keep it sealed', async () => {
		const { keys } = await publicKeys(shop.services);
		expect(keys).toEqual([
			{ kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid, alg: 'EdDSA', use: 'sig' },
		]);
		const { privateJwk } = await shop.em().findOneOrFail(SigningKey, { id: kid });
		expect(privateJwk).not.toContain('"d"');
		const opened = JSON.parse(unseal(shop.env, 'signing-key', privateJwk)) as { d: string };
		expect(await importJWK(opened, 'EdDSA')).toBeDefined();
	});

	it('are looked for by a made-up kid once in a while only', async () => {
		const forged = await Promise.all(
			Array.from({ length: 50 }, (_value, index) => forge({ header: { kid: `made-up-${index}` } })),
		);
		let queries = 0;
		const { orm } = shop.services;
		const counted = Object.create(orm) as typeof orm;
		Object.defineProperty(counted, 'em', {
			get: () => {
				queries++;
				return orm.em;
			},
		});
		const services = { ...shop.services, orm: counted };
		for (const token of forged) expect(await verifyAccessToken(services, token)).toBeNull();
		expect(queries).toBeLessThanOrEqual(2);
	});
});
