import { randomBytes } from 'node:crypto';
import { type EntityManager, newId, RecoveryCode } from '@dailyveg/db';
import type { ApiEnv } from '../../../platform/config.ts';
import { hmac } from '../../../platform/secrets.ts';

type AuthEnv = Pick<ApiEnv, 'AUTH_SECRET'>;

const RECOVERY_CODE_COUNT = 10;

/** Without characters that are mistaken for others; 32 of them, five bits each. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz0123456789';
/** 80 random bits. */
const LENGTH = 16;

/** A code in groups of four: `k7qm-2x0d-9fht-3bnr`. */
function newRecoveryCode(): string {
	const characters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
	return characters.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/** What the table holds of a code, however it was typed. */
export const recoveryCodeHash = (env: AuthEnv, userId: string, code: string): string =>
	hmac(env, 'recovery-code', `${userId}\n${code.toLowerCase().replaceAll(/[\s-]/g, '')}`).toString('hex');

/** Gives the account new codes in place of all it had; they can be shown only now. */
export async function replaceRecoveryCodes(
	em: EntityManager,
	env: AuthEnv,
	userId: string,
): Promise<string[]> {
	const codes = Array.from({ length: RECOVERY_CODE_COUNT }, newRecoveryCode);
	await em.nativeDelete(RecoveryCode, { user: userId });
	await em.insertMany(
		RecoveryCode,
		codes.map((code) => ({
			id: newId(),
			user: userId,
			codeHash: recoveryCodeHash(env, userId, code),
			usedAt: null,
		})),
	);
	return codes;
}
