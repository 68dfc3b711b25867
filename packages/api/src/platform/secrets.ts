import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { ApiEnv } from './config.ts';

/** What a key made of AUTH_SECRET is for: one that leaks or is misused tells nothing of the others. */
type Purpose =
	| 'refresh-token'
	| 'one-time-code'
	| 'link'
	| 'recovery-code'
	| 'totp-secret'
	| 'signing-key'
	| 'webhook-secret'
	| 'delivery-code'
	| 'notification';

type AuthEnv = Pick<ApiEnv, 'AUTH_SECRET'>;

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

const keys = new WeakMap<AuthEnv, Map<Purpose, Buffer>>();

/** The purpose's own 256-bit key (HKDF-SHA256, RFC 5869). */
function keyFor(env: AuthEnv, purpose: Purpose): Buffer {
	const known = keys.get(env) ?? new Map<Purpose, Buffer>();
	keys.set(env, known);
	const key =
		known.get(purpose) ??
		Buffer.from(hkdfSync('sha256', Buffer.from(env.AUTH_SECRET, 'base64url'), '', purpose, KEY_BYTES));
	known.set(purpose, key);
	return key;
}

/** A secret of 256 random bits in base64url, 43 characters. */
export const randomSecret = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** SHA-256 in hex: what tables hold instead of a secret that nobody can guess (R27). */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** HMAC-SHA256 under the purpose's key. */
export const hmac = (env: AuthEnv, purpose: Purpose, text: string): Buffer =>
	createHmac('sha256', keyFor(env, purpose)).update(text).digest();

/** Encrypts (AES-256-GCM) what the server must read again, as base64url. */
export function seal(env: AuthEnv, purpose: Purpose, text: string): string {
	const iv = randomBytes(IV_BYTES);
	const cipher = createCipheriv('aes-256-gcm', keyFor(env, purpose), iv);
	const sealed = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()];
	return Buffer.concat(sealed).toString('base64url');
}

/** What was sealed; throws when it was changed or sealed under another secret. */
export function unseal(env: AuthEnv, purpose: Purpose, sealed: string): string {
	const bytes = Buffer.from(sealed, 'base64url');
	const decipher = createDecipheriv('aes-256-gcm', keyFor(env, purpose), bytes.subarray(0, IV_BYTES));
	decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
	return decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}
