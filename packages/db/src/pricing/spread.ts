/**
 * Cuts an amount into parts in proportion to `weights`, to the last unit: each part is rounded down, and what is left goes
 * one unit each to the parts that lost most, the earlier of equals first. The parts always add up to the amount. All
 * parts are 0 where all weights are; amounts and weights are not negative.
 */
export function spread(amount: number, weights: readonly number[]): number[] {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	if (total === 0) return weights.map(() => 0);
	// Their product may exceed what a number holds exactly.
	const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
	const parts = exact.map((product) => Number(product / BigInt(total)));
	const lost = exact.map((product, index) => ({ index, rest: product % BigInt(total) }));
	lost.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
	const left = amount - parts.reduce((sum, part) => sum + part, 0);
	for (const { index } of lost.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
	return parts;
}
