import { z } from 'zod';
import type { SellUnitKind } from './catalog.enums.ts';
import {
	compareAtMinor,
	currencyCode,
	maxGrams,
	minGrams,
	packGrams,
	priceMinor,
	sellUnitKind,
	sellUnitLabel,
	stepGrams,
} from './catalog.fields.ts';

/** A product with more ways of buying it would only confuse. */
export const MAX_SELL_UNITS = 8;

/** Columns of a sell unit, before the rule that ties them together; compose with `checkSellUnit`. */
export const sellUnitShape = {
	kind: sellUnitKind,
	label: sellUnitLabel,
	priceMinor,
	compareAtMinor: compareAtMinor.nullable().default(null),
	currency: currencyCode.default('INR'),
	stepGrams: stepGrams.nullable().default(null),
	minGrams: minGrams.nullable().default(null),
	maxGrams: maxGrams.nullable().default(null),
	packGrams: packGrams.nullable().default(null),
};

/** The weights of a sell unit, in grams. */
export interface SellUnitWeights {
	kind: SellUnitKind;
	stepGrams: number | null;
	minGrams: number | null;
	maxGrams: number | null;
	packGrams: number | null;
}

/** What of a sell unit is checked: its weights, and its prices in minor units. */
export interface CheckedSellUnit extends SellUnitWeights {
	priceMinor: number;
	compareAtMinor: number | null;
}

/** One broken rule: the field that breaks it and what is wrong. */
export interface SellUnitProblem {
	field: 'compareAtMinor' | 'stepGrams' | 'minGrams' | 'maxGrams' | 'packGrams';
	message: string;
}

/** What does not fit together in a sell unit; empty when all is well. */
export function sellUnitProblems(unit: CheckedSellUnit): SellUnitProblem[] {
	const problems = unit.kind === 'weight' ? weightProblems(unit) : countProblems(unit);
	return isAbove(unit) ? problems : [...problems, { field: 'compareAtMinor', message: COMPARE_AT_MESSAGE }];
}

/** What is wrong with a compare-at price that is not above the price. */
export const COMPARE_AT_MESSAGE = 'must be above the price';

/** Whether the compare-at price, where there is one, is above the price; both in minor units. */
export const isAbove = ({
	priceMinor,
	compareAtMinor,
}: Pick<CheckedSellUnit, 'priceMinor' | 'compareAtMinor'>) =>
	compareAtMinor === null || compareAtMinor > priceMinor;

function weightProblems({ stepGrams, minGrams, maxGrams, packGrams }: SellUnitWeights): SellUnitProblem[] {
	const problems: SellUnitProblem[] = [];
	if (stepGrams === null) problems.push({ field: 'stepGrams', message: 'is required by weight' });
	if (minGrams === null) problems.push({ field: 'minGrams', message: 'is required by weight' });
	if (maxGrams === null) problems.push({ field: 'maxGrams', message: 'is required by weight' });
	if (packGrams !== null) problems.push({ field: 'packGrams', message: 'belongs to units by count only' });
	if (stepGrams === null || minGrams === null || maxGrams === null) return problems;
	if (minGrams % stepGrams !== 0)
		problems.push({ field: 'minGrams', message: `must be a multiple of the step, ${stepGrams} g` });
	if (maxGrams % stepGrams !== 0)
		problems.push({ field: 'maxGrams', message: `must be a multiple of the step, ${stepGrams} g` });
	if (maxGrams < minGrams)
		problems.push({ field: 'maxGrams', message: `must not be below the minimum, ${minGrams} g` });
	return problems;
}

function countProblems(unit: SellUnitWeights): SellUnitProblem[] {
	const weightOnly = ['stepGrams', 'minGrams', 'maxGrams'] as const;
	return weightOnly
		.filter((field) => unit[field] !== null)
		.map((field) => ({ field, message: 'belongs to units by weight only' }));
}

/** Refinement for objects that hold the `sellUnitShape` fields: puts each problem on its field. */
export function checkSellUnit(unit: CheckedSellUnit, context: z.RefinementCtx): void {
	for (const { field, message } of sellUnitProblems(unit))
		context.addIssue({ code: 'custom', path: [field], message });
}

/** A sell unit as it comes in. */
export const sellUnitInput = z
	.strictObject(sellUnitShape)
	.superRefine(checkSellUnit)
	.meta({
		description: 'One way of buying a product',
		example: {
			kind: 'weight',
			label: 'kg',
			priceMinor: 4_000,
			currency: 'INR',
			stepGrams: 250,
			minGrams: 250,
			maxGrams: 5_000,
		},
	});
export type SellUnitInput = z.output<typeof sellUnitInput>;

/** All sell units of one product, the one that lists show first. */
export const sellUnitsInput = z
	.array(sellUnitInput)
	.min(1)
	.max(MAX_SELL_UNITS)
	.superRefine(checkSellUnits)
	.meta({ description: 'Sell units; the first one is shown in lists' });

/** What ties the units of one product together; empty when all is well. */
export function sellUnitListProblems(
	units: readonly (SellUnitWeights & { label: string; currency: string })[],
): { index: number; field: string; message: string }[] {
	const isStockedByWeight = units.some((unit) => unit.kind === 'weight');
	return units.flatMap((unit, index) => {
		const problems: { index: number; field: string; message: string }[] = [];
		if (units.findIndex((other) => other.label === unit.label) < index)
			problems.push({ index, field: 'label', message: 'is used by another unit of the product' });
		if (unit.currency !== units[0]?.currency)
			problems.push({ index, field: 'currency', message: 'differs from the first unit of the product' });
		// A piece must say how much it takes out of a stock that is weighed.
		if (isStockedByWeight && unit.kind === 'count' && unit.packGrams === null)
			problems.push({ index, field: 'packGrams', message: 'is required beside a unit by weight' });
		return problems;
	});
}

function checkSellUnits(units: SellUnitInput[], context: z.RefinementCtx): void {
	for (const { index, field, message } of sellUnitListProblems(units))
		context.addIssue({ code: 'custom', path: [index, field], message });
}
