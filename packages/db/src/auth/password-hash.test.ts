import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password-hash.ts';

describe('password hash', () => {
	it('fits its password only, in whichever Unicode form that is typed', async () => {
		const hash = await hashPassword('caf\u00e9 brinjal');
		expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(await verifyPassword(hash, 'cafe\u0301 brinjal')).toBe(true);
		expect(await verifyPassword(hash, 'cafe brinjal')).toBe(false);
		expect(await hashPassword('caf\u00e9 brinjal')).not.toBe(hash);
	});

	it('leaves threads to others while a crowd logs in', async () => {
		const algorithm = { name: 'HMAC', hash: 'SHA-256' };
		const key = await crypto.subtle.importKey('raw', Buffer.alloc(32), algorithm, false, ['sign']);
		let finished = 0;
		const crowd = Array.from({ length: 12 }, async () => {
			await hashPassword('brinjal');
			finished++;
		});
		await crypto.subtle.sign('HMAC', key, Buffer.from('token'));
		// Unbounded, four of them would have to end before the signature got a thread.
		expect(finished).toBeLessThan(4);
		await Promise.all(crowd);
	});

	it('goes on after malformed hashes', async () => {
		const failures = Array.from({ length: 5 }, () => verifyPassword('not a hash', 'brinjal'));
		for (const outcome of await Promise.allSettled(failures)) expect(outcome.status).toBe('rejected');
		await hashPassword('brinjal');
	});
});
