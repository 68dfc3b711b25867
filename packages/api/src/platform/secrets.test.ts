import { expect, test } from 'vitest';
import { hmac, randomSecret, seal, unseal } from './secrets.ts';

const env = { AUTH_SECRET: randomSecret() };

test('what is sealed comes back, looks different each time and cannot be changed', () => {
	const sealed = seal(env, 'totp-secret', 'brinjal');
	expect(sealed).not.toContain('brinjal');
	expect(seal(env, 'totp-secret', 'brinjal')).not.toBe(sealed);
	expect(unseal(env, 'totp-secret', sealed)).toBe('brinjal');
	const bytes = Buffer.from(sealed, 'base64url');
	bytes[14] = (bytes[14] ?? 0) ^ 1;
	expect(() => unseal(env, 'totp-secret', bytes.toString('base64url'))).toThrow();
});

test('purposes and servers have keys of their own', () => {
	const sealed = seal(env, 'totp-secret', 'brinjal');
	expect(() => unseal(env, 'signing-key', sealed)).toThrow();
	expect(() => unseal({ AUTH_SECRET: randomSecret() }, 'totp-secret', sealed)).toThrow();
	expect(hmac(env, 'link', 'x')).toEqual(hmac({ ...env }, 'link', 'x'));
	expect(hmac(env, 'link', 'x')).not.toEqual(hmac(env, 'one-time-code', 'x'));
});
