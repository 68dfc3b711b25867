/** Visible ratings of a product, by stars. */
export type StarCounts = Record<'stars1' | 'stars2' | 'stars3' | 'stars4' | 'stars5', number>;

/** What lists show of a product's ratings; null while there are none. */
export interface RatingSummary {
	/** Of 1 to 5, to one decimal. */
	average: number;
	count: number;
}

/** The columns of `StarCounts` of a product `p`. */
export const starColumns = 'p.stars1, p.stars2, p.stars3, p.stars4, p.stars5';

/** Ratings with one star, two stars, up to five. */
export const histogramOf = ({ stars1, stars2, stars3, stars4, stars5 }: StarCounts) =>
	[stars1, stars2, stars3, stars4, stars5] as const;

/** Average and number of the ratings counted. */
export function summarizeStars(counts: StarCounts): RatingSummary | null {
	const histogram = histogramOf(counts);
	const count = histogram.reduce((sum, ratings) => sum + ratings, 0);
	if (count === 0) return null;
	const stars = histogram.reduce((sum, ratings, index) => sum + ratings * (index + 1), 0);
	return { average: Math.round((stars * 10) / count) / 10, count };
}
