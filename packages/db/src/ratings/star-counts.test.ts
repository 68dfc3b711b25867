import { describe, expect, it } from 'vitest';
import { histogramOf, type StarCounts, summarizeStars } from './star-counts.ts';

const counts = (...[stars1, stars2, stars3, stars4, stars5]: [number, number, number, number, number]) =>
	({ stars1, stars2, stars3, stars4, stars5 }) satisfies StarCounts;

describe('the summary of ratings', () => {
	it.each([
		[counts(0, 0, 0, 0, 0), null],
		[counts(0, 0, 0, 0, 1), { average: 5, count: 1 }],
		[counts(1, 0, 0, 0, 1), { average: 3, count: 2 }],
		[counts(0, 0, 0, 1, 2), { average: 4.7, count: 3 }],
		// 4.25 rounds up, and does so although 42.5 / 10 has no exact form.
		[counts(0, 0, 0, 3, 1), { average: 4.3, count: 4 }],
	])('of %o is %o', (given, summary) => {
		expect(summarizeStars(given)).toEqual(summary);
	});

	it('lists one star first', () => {
		expect(histogramOf(counts(1, 2, 3, 4, 5))).toEqual([1, 2, 3, 4, 5]);
	});
});
