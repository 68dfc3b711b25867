import { quantityProblem, type StockedLine, stockDemand } from '@dailyveg/db';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from './fit-lines.ts';

const common = {
	...{
		productId: 'p',
		categoryId: 'c',
		slug: 's',
		currency: 'INR',
		priceMinor: 4_000,
		seenPriceMinor: 4_000,
	},
	...{ taxBasisPoints: 0, hsnCode: null, isAvailable: true },
};
const stocks = ['a', 'b'].map((id) => ({ id, measure: 'gram' as const }));

const weighed = fc
	.record({ step: fc.integer({ min: 1, max: 500 }), min: fc.integer({ min: 1, max: 4 }), more: fc.nat(20) })
	.map(({ step, min, more }) => ({
		...{ kind: 'weight' as const, unitLabel: 'kg', packGrams: null },
		...{ stepGrams: step, minGrams: step * min, maxGrams: step * 24, quantity: step * (min + more) },
	}));
const counted = fc
	.record({ packGrams: fc.integer({ min: 1, max: 1_000 }), quantity: fc.integer({ min: 1, max: 100 }) })
	.map((unit) => ({
		...{ kind: 'count' as const, unitLabel: 'pack', stepGrams: null, minGrams: null, maxGrams: null },
		...unit,
	}));
const baskets = fc
	.record({
		levels: fc.array(fc.record({ onHand: fc.nat(30_000), reserved: fc.nat(10_000) }), {
			...{ minLength: 2, maxLength: 2 },
		}),
		units: fc.array(
			fc.record({ unit: fc.oneof(weighed, counted), item: fc.nat(1), isAvailable: fc.boolean() }),
			{ minLength: 1, maxLength: 12 },
		),
	})
	.map(({ levels, units }) =>
		units.map(({ unit, item, isAvailable }, index): StockedLine => {
			const [stock, level] = [stocks[item], levels[item]];
			if (!stock || !level) throw new TypeError('no such item');
			const id = `line ${index}`;
			return { ...common, ...unit, isAvailable, id, sellUnitId: id, name: id, stock: { ...stock, ...level } };
		}),
	);

const demandOf = (line: StockedLine) => stockDemand(line, line.quantity, 'gram');

describe('fitLines', () => {
	it('never takes more than is free, and only what could be ordered', () => {
		fc.assert(
			fc.property(baskets, (basket) => {
				const { lines } = fitLines(basket);
				for (const { id } of stocks) {
					const own = lines.filter(({ stock }) => stock?.id === id);
					const { onHand = 0, reserved = 0 } = own[0]?.stock ?? {};
					const taken = own.reduce((sum, line) => sum + demandOf(line), 0);
					expect(taken).toBeLessThanOrEqual(Math.max(0, onHand - reserved));
				}
				for (const line of lines) {
					expect(line.isAvailable && line.quantity > 0).toBe(true);
					expect(quantityProblem(line, line.quantity)).toBeNull();
				}
			}),
		);
	});

	it('tells exactly what is missing', () => {
		fc.assert(
			fc.property(baskets, (basket) => {
				const { lines, shortages } = fitLines(basket);
				const given = new Map(lines.map(({ sellUnitId, quantity }) => [sellUnitId, quantity]));
				expect(shortages).toEqual(
					basket.flatMap(({ sellUnitId, name, quantity: wanted }) => {
						const got = given.get(sellUnitId) ?? 0;
						return got < wanted ? [{ sellUnitId, name, wanted, given: got }] : [];
					}),
				);
			}),
		);
	});

	it('gives the most that the steps allow: one step more would not fit', () => {
		fc.assert(
			fc.property(baskets, (basket) => {
				const { lines } = fitLines(basket);
				basket.forEach((line, index) => {
					if (!line.stock || !line.isAvailable) return;
					const before = basket.slice(0, index).map(({ id }) => id);
					const taken = lines
						.filter(({ id, stock }) => stock?.id === line.stock?.id && before.includes(id))
						.reduce((sum, one) => sum + demandOf(one), 0);
					const left = Math.max(0, line.stock.onHand - line.stock.reserved) - taken;
					const given = lines.find(({ id }) => id === line.id)?.quantity ?? 0;
					if (given === line.quantity) return;
					const next = given === 0 ? (line.minGrams ?? 1) : given + (line.stepGrams ?? 1);
					expect(demandOf({ ...line, quantity: next })).toBeGreaterThan(left);
				});
			}),
		);
	});

	it('leaves a basket alone of which there is enough', () => {
		fc.assert(
			fc.property(baskets, (basket) => {
				const plenty = basket.map(
					(line): StockedLine => ({
						...{ ...line, isAvailable: true },
						stock: line.stock && { ...line.stock, onHand: 10_000_000 },
					}),
				);
				expect(fitLines(plenty)).toEqual({ lines: plenty, shortages: [] });
			}),
		);
	});
});
