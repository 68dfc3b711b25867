import { describe, expect, it } from 'vitest';
import { hashPassword, needsRehash, verifyPassword } from './password-hash.ts';

/** Of `ripe brinjal`, cost 6. */
const FORMER_HASH = '$2b$06$tKGtS/lksHcBYXUhGii/2.FPvG5PnRCjdb4FZLPzF2ghYPiri/gpW';

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

	it.each([null, undefined, '', 'not a hash', '$argon2id$v=19$m=19456,t=2,p=1$', '$2b$10$short'])(
		'R30 no password fits %s, which takes as long as a wrong one',
		async (hash) => {
			const right = await hashPassword('brinjal');
			const time = async (tried: string | null | undefined) => {
				const startedAt = performance.now();
				expect(await verifyPassword(tried, 'okra')).toBe(false);
				return performance.now() - startedAt;
			};
			const best = async (tried: string | null | undefined) =>
				Math.min(await time(tried), await time(tried), await time(tried), await time(tried));
			expect((await best(hash)) / (await best(right))).toBeGreaterThan(0.5);
		},
	);

	it.each(['2a', '2b', '2y'])('knows bcrypt hashes of the former system: %s', async (version) => {
		const hash = FORMER_HASH.replace('2b', version);
		expect(await verifyPassword(hash, 'ripe brinjal')).toBe(true);
		expect(await verifyPassword(hash, 'ripe okra')).toBe(false);
		expect(needsRehash(hash)).toBe(true);
	});

	it('wants a new hash when the cost is another', async () => {
		const cost = { memoryKiB: 8_192, iterations: 3 };
		const hash = await hashPassword('brinjal', cost);
		expect(hash).toContain('$m=8192,t=3,p=1$');
		expect(await verifyPassword(hash, 'brinjal')).toBe(true);
		expect([needsRehash(hash, cost), needsRehash(hash)]).toEqual([false, true]);
	});
});
