import { errors, type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ACCESS_TOKEN_SECONDS } from './lifetimes.ts';
import { type KeyServices, SIGNING_ALGORITHM, signingKey, verificationKey } from './signing-keys.ts';

const TYPE = 'at+jwt';
const ISSUER = 'dailyveg';
const AUDIENCE = 'dailyveg-api';

/** `sid` names the session; what its account may do is looked up there and never believed from the token. */
const claims = z.object({ sub: z.uuid(), sid: z.uuid(), exp: z.int() });

/** Tokens remembered as verified, some 500 bytes each. */
const MAX_VERIFIED = 5_000;

/** For whom a token speaks. */
export interface TokenSubject {
	userId: string;
	sessionId: string;
}

interface Verified {
	subject: TokenSubject;
	expiresAtMs: number;
}

/** WebCrypto shares its threads with Argon2: a client's next calls must not queue behind other people's logins. */
const verifiedOf = new WeakMap<KeyServices['orm'], LRUCache<string, Verified>>();

/** A signed access token (RFC 9068 type) and the instant it ends, which is not after `notAfter`. */
export async function issueAccessToken(
	services: KeyServices,
	{ userId, sessionId }: TokenSubject,
	notAfter: Date,
): Promise<{ accessToken: string; accessTokenExpiresAt: Date }> {
	const issuedAt = Math.floor(services.clock.now().getTime() / 1_000);
	const expiresAt = Math.min(issuedAt + ACCESS_TOKEN_SECONDS, Math.floor(notAfter.getTime() / 1_000));
	const { kid, key } = await signingKey(services);
	const accessToken = await new SignJWT({ sid: sessionId })
		.setProtectedHeader({ alg: SIGNING_ALGORITHM, typ: TYPE, kid })
		.setSubject(userId)
		.setIssuer(ISSUER)
		.setAudience(AUDIENCE)
		.setIssuedAt(issuedAt)
		.setExpirationTime(expiresAt)
		.sign(key);
	return { accessToken, accessTokenExpiresAt: new Date(expiresAt * 1_000) };
}

/** For whom a token speaks; null when it is forged, expired, malformed or made for something else. */
export async function verifyAccessToken(services: KeyServices, token: string): Promise<TokenSubject | null> {
	const verified = verifiedBy(services);
	const now = services.clock.now();
	const known = verified.get(token);
	if (known && now.getTime() < known.expiresAtMs) return known.subject;
	// Only the key id picks the key: `jku`, `jwk` and `x5u` are what the sender would like us to believe (R24).
	const keyOf = async ({ kid = '' }: JWTHeaderParameters) => {
		const key = await verificationKey(services, kid);
		if (!key) throw new errors.JWKSNoMatchingKey();
		return key;
	};
	try {
		const { payload } = await jwtVerify(token, keyOf, {
			algorithms: [SIGNING_ALGORITHM],
			typ: TYPE,
			issuer: ISSUER,
			audience: AUDIENCE,
			requiredClaims: ['iat'],
			currentDate: now,
		});
		const { sub, sid, exp } = claims.parse(payload);
		const subject = { userId: sub, sessionId: sid };
		verified.set(token, { subject, expiresAtMs: exp * 1_000 });
		return subject;
	} catch (error) {
		if (error instanceof errors.JOSEError || error instanceof z.ZodError) return null;
		throw error;
	}
}

function verifiedBy({ orm }: KeyServices): LRUCache<string, Verified> {
	const known = verifiedOf.get(orm) ?? new LRUCache<string, Verified>({ max: MAX_VERIFIED });
	verifiedOf.set(orm, known);
	return known;
}
