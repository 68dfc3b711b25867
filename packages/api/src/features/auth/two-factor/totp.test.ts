import { base32 } from 'oslo/encoding';
import { describe, expect, it } from 'vitest';
import { matchTotpStep, newTotpSeed, totpAt, totpUri } from './totp.ts';

/** Seed of the test vectors of RFC 6238, appendix B. */
const seed = base32.encode(Buffer.from('12345678901234567890'), { includePadding: false });
const at = (seconds: number) => new Date(seconds * 1_000);

describe('TOTP', () => {
	it.each([
		[59, '287082'],
		[1_111_111_109, '081804'],
		[1_234_567_890, '005924'],
		[20_000_000_000, '353130'],
	])('shows the code of RFC 6238 at %i s', async (seconds, code) => {
		expect(await totpAt(seed, at(seconds))).toBe(code);
		expect(await matchTotpStep(seed, code, at(seconds))).toBe(Math.floor(seconds / 30));
	});

	it.each([
		[-60, null],
		[-30, 99],
		[0, 100],
		[30, 101],
		[60, null],
	])('takes a phone whose clock is %i s off as step %s', async (offset, step) => {
		const now = at(100 * 30 + 15);
		const code = await totpAt(seed, new Date(now.getTime() + offset * 1_000));
		expect(await matchTotpStep(seed, code, now)).toBe(step);
	});

	it('makes seeds of 160 bits, each another', () => {
		const seeds = Array.from({ length: 20 }, newTotpSeed);
		expect(new Set(seeds).size).toBe(20);
		for (const made of seeds) expect(base32.decode(made, { strict: false })).toHaveLength(20);
	});

	it('writes a URI that apps read', () => {
		const uri = new URL(totpUri('asha@example.in', seed));
		expect(uri.protocol).toBe('otpauth:');
		expect(decodeURIComponent(uri.pathname)).toContain('DailyVeg:asha@example.in');
		expect(Object.fromEntries(uri.searchParams)).toEqual({
			secret: seed,
			issuer: 'DailyVeg',
			period: '30',
			digits: '6',
		});
	});
});
