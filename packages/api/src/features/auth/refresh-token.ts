import { timingSafeEqual } from 'node:crypto';
import { type Session, uuidFromBinary, uuidToBinary } from '@dailyveg/db';
import type { ApiEnv } from '../../platform/config.ts';
import { hmac } from '../../platform/secrets.ts';

/** By this, people and secret scanners know what they have found. */
const PREFIX = 'dvr_';
const ID_BYTES = 16;
const GENERATION_BYTES = 4;
const MAC_BYTES = 32;
const LENGTH = PREFIX.length + Math.ceil(((ID_BYTES + GENERATION_BYTES + MAC_BYTES) * 4) / 3);

/** What a refresh token says; believed only once its MAC fits the session. */
export interface PresentedRefreshToken {
	sessionId: string;
	generation: number;
	mac: Buffer;
}

type Family = Pick<Session, 'id' | 'secret'>;

/**
 * Derived from the session's seed, its id and the generation: one row stands for the whole family, each former token
 * of it is recognised as such, and neither the table nor the server's secret alone makes one.
 */
const macOf = (env: Pick<ApiEnv, 'AUTH_SECRET'>, { id, secret }: Family, generation: number): Buffer =>
	hmac(env, 'refresh-token', `${secret}.${id}.${generation}`);

/** The session's refresh token of this generation. */
export function refreshTokenOf(env: Pick<ApiEnv, 'AUTH_SECRET'>, family: Family, generation: number): string {
	const number = Buffer.alloc(GENERATION_BYTES);
	number.writeUInt32BE(generation);
	const bytes = [uuidToBinary(family.id), number, macOf(env, family, generation)];
	return PREFIX + Buffer.concat(bytes).toString('base64url');
}

/** What a refresh token says; null when it is none. */
export function readRefreshToken(token: string): PresentedRefreshToken | null {
	if (token.length !== LENGTH || !token.startsWith(PREFIX)) return null;
	const bytes = Buffer.from(token.slice(PREFIX.length), 'base64url');
	if (bytes.length !== ID_BYTES + GENERATION_BYTES + MAC_BYTES) return null;
	return {
		sessionId: uuidFromBinary(bytes.subarray(0, ID_BYTES)),
		generation: bytes.readUInt32BE(ID_BYTES),
		mac: bytes.subarray(ID_BYTES + GENERATION_BYTES),
	};
}

/** Whether the session's family has or had this token. */
export const isGenuine = (
	env: Pick<ApiEnv, 'AUTH_SECRET'>,
	family: Family,
	{ generation, mac }: PresentedRefreshToken,
): boolean => timingSafeEqual(mac, macOf(env, family, generation));
