import { describe, expect, it } from 'vitest';
import { MAX_SELL_UNITS, sellUnitInput, sellUnitsInput } from './sell-unit.fields.ts';

const kilogram = {
	kind: 'weight',
	label: 'kg',
	priceMinor: 4_000,
	stepGrams: 250,
	minGrams: 250,
	maxGrams: 5_000,
};
const pack = { kind: 'count', label: '500 g pack', priceMinor: 2_200, packGrams: 500 };

const problems = (unit: object) =>
	sellUnitInput.safeParse(unit).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

describe('a sell unit', () => {
	it('is priced in rupees unless told, and has no weights it does not name', () => {
		expect(sellUnitInput.parse(pack)).toEqual({
			...pack,
			compareAtMinor: null,
			currency: 'INR',
			stepGrams: null,
			minGrams: null,
			maxGrams: null,
		});
		expect(problems(kilogram)).toBeUndefined();
	});

	it.each([
		[{ ...kilogram, stepGrams: null }, 'stepGrams is required by weight'],
		[{ ...kilogram, minGrams: undefined }, 'minGrams is required by weight'],
		[{ ...kilogram, maxGrams: undefined }, 'maxGrams is required by weight'],
		[{ ...kilogram, minGrams: 300 }, 'minGrams must be a multiple of the step, 250 g'],
		[{ ...kilogram, maxGrams: 5_100 }, 'maxGrams must be a multiple of the step, 250 g'],
		[{ ...kilogram, minGrams: 500, maxGrams: 250 }, 'maxGrams must not be below the minimum, 500 g'],
		[{ ...kilogram, packGrams: 500 }, 'packGrams belongs to units by count only'],
		[{ ...pack, stepGrams: 250 }, 'stepGrams belongs to units by weight only'],
	])('is refused when its weights do not fit together: %j', (unit, problem) => {
		expect(problems(unit)).toEqual([problem]);
	});

	it.each([
		{ priceMinor: 0 },
		{ priceMinor: 12.5 },
		{ priceMinor: 2e9 },
		{ label: '' },
		{ label: 'x'.repeat(41) },
	])('is refused with %j', (change) => {
		expect(sellUnitInput.safeParse({ ...kilogram, ...change }).success).toBe(false);
	});
});

describe('the sell units of a product', () => {
	const paths = (units: object[]) =>
		sellUnitsInput.safeParse(units).error?.issues.map(({ path }) => path.join('.'));

	it('may mix weight and packs of known weight', () => {
		expect(paths([kilogram, pack])).toBeUndefined();
	});

	it('need the weight of a piece beside a unit by weight', () => {
		expect(paths([kilogram, { ...pack, packGrams: null }])).toEqual(['1.packGrams']);
		expect(paths([{ ...pack, packGrams: null }])).toBeUndefined();
	});

	it('have labels of their own and one currency', () => {
		expect(paths([pack, { ...pack, currency: 'NPR' }])).toEqual(['1.label', '1.currency']);
	});

	it('are at least one and not too many', () => {
		expect(paths([])).toEqual(['']);
		const many = Array.from({ length: MAX_SELL_UNITS + 1 }, (_, index) => ({
			...pack,
			label: `pack ${index}`,
		}));
		expect(paths(many)).toEqual(['']);
	});
});
