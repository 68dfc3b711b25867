import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAST_STANDING, standingOf } from './standing.ts';

const sold = fc.nat({ max: 5_000_000 });

it('what is in stock stands before what is not, however much was sold', () => {
	fc.assert(
		fc.property(sold, sold, (here, gone) => {
			expect(standingOf({ inStock: true, soldLines: here })).toBeLessThan(
				standingOf({ inStock: false, soldLines: gone }),
			);
		}),
	);
});

it('more sales never stand behind fewer, and all fit into a byte', () => {
	fc.assert(
		fc.property(sold, sold, fc.boolean(), (a, b, inStock) => {
			const [less, more] = [Math.min(a, b), Math.max(a, b)];
			const standing = standingOf({ inStock, soldLines: more });
			expect(standing).toBeLessThanOrEqual(standingOf({ inStock, soldLines: less }));
			expect(Number.isInteger(standing) && standing >= 0 && standing <= LAST_STANDING).toBe(true);
		}),
	);
	expect(standingOf({ inStock: false, soldLines: 0 })).toBe(LAST_STANDING);
	expect(standingOf({ inStock: true, soldLines: 1 })).toBeLessThan(
		standingOf({ inStock: true, soldLines: 0 }),
	);
});
