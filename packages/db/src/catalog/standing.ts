const STANDINGS = 128;
/** So many steps for each doubling of what was sold. */
const STEPS_PER_DOUBLING = 8;

/** Standing of a product that was not looked at yet: behind all others. */
export const LAST_STANDING = 2 * STANDINGS - 1;

/**
 * Place of a product among those that fit a search equally well, 0 to 255, lower first: what is in stock before what
 * is not, then what more orders had of late. In coarse steps, so that few places change with a day's sales.
 */
export function standingOf({ inStock, soldLines }: { inStock: boolean; soldLines: number }): number {
	const steps = Math.floor(STEPS_PER_DOUBLING * Math.log2(1 + soldLines));
	return (inStock ? 0 : STANDINGS) + STANDINGS - 1 - Math.min(STANDINGS - 1, steps);
}
