import {
	type CycleShortage,
	fittingQuantity,
	type StockedLine,
	type StockLevel,
	stockDemand,
} from '@dailyveg/db';

/** The lines that can be had, and what is missing of those that cannot, or not as a whole. */
export interface FittedLines<Line extends StockedLine> {
	lines: Line[];
	shortages: CycleShortage[];
}

/**
 * Caps lines to what is free of their stock, in the order of the basket: each gets the most that its unit's steps allow,
 * and lines of one stock item share it. A line that is not sold, or of which less than its minimum is left, is dropped.
 */
export function fitLines<Line extends StockedLine>(basket: readonly Line[]): FittedLines<Line> {
	const free = new Map<string, number>();
	const lines: Line[] = [];
	const shortages: CycleShortage[] = [];
	for (const line of basket) {
		const { sellUnitId, name, quantity: wanted, stock, isAvailable } = line;
		const left = stock ? (free.get(stock.id) ?? freeOf(stock)) : 0;
		const given = stock && isAvailable ? largestQuantity(line, stock, left) : 0;
		if (given < wanted) shortages.push({ sellUnitId, name, wanted, given });
		if (!stock || given === 0) continue;
		free.set(stock.id, left - stockDemand(line, given, stock.measure));
		lines.push(given === wanted ? line : { ...line, quantity: given });
	}
	return { lines, shortages };
}

const freeOf = ({ onHand, reserved }: StockLevel): number => Math.max(0, onHand - reserved);

/** The most of a line, up to what is wanted, that `left` of its stock suffices for; 0: none that could be ordered. */
function largestQuantity(line: StockedLine, { measure }: StockLevel, left: number): number {
	const { kind, packGrams, quantity } = line;
	const perUnit = kind === 'count' && measure === 'gram' ? (packGrams ?? Number.POSITIVE_INFINITY) : 1;
	return fittingQuantity(line, Math.min(quantity, Math.floor(left / perUnit))) ?? 0;
}
