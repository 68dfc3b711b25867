import type { StockMeasure } from '../inventory/inventory.enums.ts';
import type { SellUnitKind } from './catalog.enums.ts';

/** What of a sell unit the arithmetic needs. Weights in grams, price in minor units. */
export interface SellUnitTerms {
	kind: SellUnitKind;
	priceMinor: number;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
}

/** Pieces one line may hold. */
const MAX_PIECES = 100;
const GRAMS_PER_KILOGRAM = 1_000;

/** Why the quantity (grams or pieces) cannot be ordered of this unit; null when it can. */
export function quantityProblem(unit: SellUnitTerms, quantity: number): string | null {
	if (unit.kind === 'count') return quantity > MAX_PIECES ? `at most ${MAX_PIECES} pieces` : null;
	const { stepGrams, minGrams, maxGrams } = unit;
	if (minGrams !== null && quantity < minGrams) return `at least ${minGrams} g`;
	if (maxGrams !== null && quantity > maxGrams) return `at most ${maxGrams} g`;
	if (stepGrams !== null && quantity % stepGrams !== 0) return `in steps of ${stepGrams} g`;
	return null;
}

/** The most that can be ordered of this unit without exceeding `wanted` (grams or pieces); null when nothing can. */
export function fittingQuantity(unit: SellUnitTerms, wanted: number): number | null {
	const { kind, stepGrams, maxGrams } = unit;
	const most = Math.min(wanted, kind === 'count' ? MAX_PIECES : (maxGrams ?? wanted));
	const fitting = kind === 'weight' && stepGrams !== null ? most - (most % stepGrams) : most;
	return fitting > 0 && quantityProblem(unit, fitting) === null ? fitting : null;
}

/**
 * Price of a line in minor units. By weight the price is per kilogram, and half a paisa rounds up; both factors
 * are capped so that their product stays an exact integer.
 */
export function lineTotalMinor(unit: Pick<SellUnitTerms, 'kind' | 'priceMinor'>, quantity: number): number {
	if (unit.kind === 'count') return unit.priceMinor * quantity;
	return Math.floor((unit.priceMinor * quantity + GRAMS_PER_KILOGRAM / 2) / GRAMS_PER_KILOGRAM);
}

/** What a line draws from its stock item, in the stock item's measure. */
export function stockDemand(
	unit: Pick<SellUnitTerms, 'kind' | 'packGrams'>,
	quantity: number,
	measure: StockMeasure,
): number {
	if (unit.kind === 'weight' || measure === 'piece') return quantity;
	if (unit.packGrams === null) throw new TypeError('a piece drawn from a weighed stock needs packGrams');
	return quantity * unit.packGrams;
}
