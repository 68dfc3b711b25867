import { describe, expect, it } from 'vitest';
import { lineTotalMinor, quantityProblem, stockDemand } from './sell-unit.terms.ts';

const perKilogram = {
	kind: 'weight',
	priceMinor: 4_000,
	stepGrams: 250,
	minGrams: 250,
	maxGrams: 5_000,
	packGrams: null,
} as const;
const bunch = {
	kind: 'count',
	priceMinor: 1_500,
	stepGrams: null,
	minGrams: null,
	maxGrams: null,
	packGrams: 100,
} as const;

describe('lineTotalMinor', () => {
	it('prices weight per kilogram, half a paisa up', () => {
		expect(lineTotalMinor(perKilogram, 1_250)).toBe(5_000);
		expect(lineTotalMinor({ kind: 'weight', priceMinor: 1 }, 499)).toBe(0);
		expect(lineTotalMinor({ kind: 'weight', priceMinor: 1 }, 500)).toBe(1);
		expect(lineTotalMinor({ kind: 'weight', priceMinor: 3_333 }, 250)).toBe(833);
	});

	it('prices pieces by count', () => {
		expect(lineTotalMinor(bunch, 3)).toBe(4_500);
	});

	it('is an exact integer at the largest price and quantity', () => {
		expect(lineTotalMinor({ kind: 'weight', priceMinor: 1_000_000_000 }, 1_000_000)).toBe(1_000_000_000_000);
		expect(Number.isSafeInteger(lineTotalMinor({ kind: 'weight', priceMinor: 999_999_999 }, 999_999))).toBe(
			true,
		);
	});
});

describe('quantityProblem', () => {
	it('holds weights to step, minimum and maximum', () => {
		expect(quantityProblem(perKilogram, 250)).toBeNull();
		expect(quantityProblem(perKilogram, 5_000)).toBeNull();
		expect(quantityProblem(perKilogram, 200)).toBe('at least 250 g');
		expect(quantityProblem(perKilogram, 5_250)).toBe('at most 5000 g');
		expect(quantityProblem(perKilogram, 251)).toBe('in steps of 250 g');
	});

	it('caps pieces', () => {
		expect(quantityProblem(bunch, 100)).toBeNull();
		expect(quantityProblem(bunch, 101)).toBe('at most 100 pieces');
	});
});

describe('stockDemand', () => {
	it('weighs pieces that come from a weighed stock', () => {
		expect(stockDemand(bunch, 3, 'gram')).toBe(300);
		expect(stockDemand(bunch, 3, 'piece')).toBe(3);
		expect(stockDemand(perKilogram, 750, 'gram')).toBe(750);
		expect(() => stockDemand({ kind: 'count', packGrams: null }, 1, 'gram')).toThrow(TypeError);
	});
});
