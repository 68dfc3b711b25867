import { userRoles } from '@dailyveg/db/enums';
import { type CryptoKey, errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { ApiEnv } from '../../platform/config.ts';
import type { Principal } from './auth.public.ts';

/** Lifetime of an access token: what a stolen one is good for, since verifying asks no database. */
export const ACCESS_TOKEN_TTL_SECONDS = 15 * 60;

const ALGORITHM = 'HS256';
const TYPE = 'at+jwt';
const ISSUER = 'dailyveg';
const AUDIENCE = 'dailyveg-api';

const claims = z.object({ sub: z.uuid(), role: z.enum(userRoles), exp: z.int() });

/** Tokens remembered as verified, some 500 bytes each. */
const MAX_VERIFIED = 5_000;

interface Verified {
	principal: Principal;
	expiresAtMs: number;
}

interface Keyring {
	key: Promise<CryptoKey>;
	/** WebCrypto shares its threads with Argon2: a client's next calls must not queue behind other people's logins. */
	verified: LRUCache<string, Verified>;
}

const keyrings = new WeakMap<ApiEnv, Keyring>();

/** The HMAC key, imported once per environment, and what it has verified. */
function keyringOf(env: ApiEnv): Keyring {
	const known = keyrings.get(env);
	if (known) return known;
	const secret = Buffer.from(env.AUTH_SECRET, 'base64url');
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const keyring = {
		key: crypto.subtle.importKey('raw', secret, algorithm, false, ['sign', 'verify']),
		verified: new LRUCache<string, Verified>({ max: MAX_VERIFIED }),
	};
	keyrings.set(env, keyring);
	return keyring;
}

/** A signed access token (RFC 9068 type) and the instant it ends. */
export async function issueAccessToken(
	env: ApiEnv,
	{ id, role }: Principal,
	now: Date,
): Promise<{ accessToken: string; accessTokenExpiresAt: Date }> {
	const issuedAt = Math.floor(now.getTime() / 1_000);
	const expiresAt = issuedAt + ACCESS_TOKEN_TTL_SECONDS;
	const accessToken = await new SignJWT({ role })
		.setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
		.setSubject(id)
		.setIssuer(ISSUER)
		.setAudience(AUDIENCE)
		.setIssuedAt(issuedAt)
		.setExpirationTime(expiresAt)
		.sign(await keyringOf(env).key);
	return { accessToken, accessTokenExpiresAt: new Date(expiresAt * 1_000) };
}

/** Whom a token speaks for; null when it is forged, expired, malformed or made for something else. */
export async function verifyAccessToken(env: ApiEnv, token: string, now: Date): Promise<Principal | null> {
	const { key, verified } = keyringOf(env);
	const known = verified.get(token);
	if (known && now.getTime() < known.expiresAtMs) return known.principal;
	try {
		const { payload } = await jwtVerify(token, await key, {
			algorithms: [ALGORITHM],
			typ: TYPE,
			issuer: ISSUER,
			audience: AUDIENCE,
			requiredClaims: ['iat'],
			currentDate: now,
		});
		const { sub, role, exp } = claims.parse(payload);
		const principal = { id: sub, role };
		verified.set(token, { principal, expiresAtMs: exp * 1_000 });
		return principal;
	} catch (error) {
		if (error instanceof errors.JOSEError || error instanceof z.ZodError) return null;
		throw error;
	}
}
