/**
 * What part of an amount falls to the units from one to another of a line, both counted from the first; half of the
 * smallest unit rounds up. However a line is cut up, its parts add up to the whole.
 */
export function shareOf(amount: number, units: number, from: number, to: number): number {
	return upTo(amount, units, to) - upTo(amount, units, from);
}

const upTo = (amount: number, units: number, position: number): number =>
	units === 0 ? 0 : Math.floor((2 * amount * position + units) / (2 * units));
