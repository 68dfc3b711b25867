import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOf } from './line-share.ts';

it('cuts a line up so that nothing is lost and nothing is given twice', () => {
	const line = fc.record({
		amount: fc.nat(10_000_000),
		cuts: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 6 }),
	});
	fc.assert(
		fc.property(line, ({ amount, cuts }) => {
			const units = cuts.reduce((sum, cut) => sum + cut, 0);
			let from = 0;
			const shares = cuts.map((cut) => {
				const share = shareOf(amount, units, from, from + cut);
				from += cut;
				return share;
			});
			for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
			expect(shares.reduce((sum, share) => sum + share, 0)).toBe(units === 0 ? 0 : amount);
		}),
	);
});

it('rounds half a paisa up', () => {
	expect(shareOf(3_001, 1_000, 0, 500)).toBe(1_501);
	expect(shareOf(3_001, 1_000, 500, 1_000)).toBe(1_500);
});
