import { quantityProblem } from '@dailyveg/db';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GuestLine, type MergeableLine, mergeLines } from './merge-lines.ts';

const potato: GuestLine = {
	...{ sellUnitId: 'potato', name: 'Potato', kind: 'weight', isAvailable: true, priceMinor: 3_500 },
	...{ stepGrams: 250, minGrams: 250, maxGrams: 5_000, packGrams: null },
	...{ quantity: 500, seenPriceMinor: 3_500, setAt: 2 },
};
const own = (quantity: number, setAt = 1): MergeableLine => ({
	...{ sellUnitId: 'potato', quantity, seenPriceMinor: 3_000, setAt },
});

describe('mergeLines', () => {
	it('takes a line over as it is', () => {
		expect(mergeLines([], [potato], 100)).toMatchObject({ lines: [{ quantity: 500 }], changes: [] });
	});

	it('adds what both have, and tells', () => {
		expect(mergeLines([own(750)], [potato], 100)).toMatchObject({
			lines: [{ quantity: 1_250 }],
			changes: [{ requested: 1_250, quantity: 1_250, reason: 'summed' }],
		});
	});

	it('cuts to the most that the unit allows, in its steps', () => {
		const narrow = { ...potato, maxGrams: 1_100 };
		expect(mergeLines([own(750)], [narrow], 100)).toMatchObject({
			lines: [{ quantity: 1_000 }],
			changes: [{ requested: 1_250, quantity: 1_000, reason: 'capped' }],
		});
	});

	it('keeps the price that was agreed to last', () => {
		expect(mergeLines([own(500, 1)], [potato], 100).lines[0]?.seenPriceMinor).toBe(3_500);
		expect(mergeLines([own(500, 3)], [potato], 100).lines[0]?.seenPriceMinor).toBe(3_000);
	});

	it('leaves out what is not sold, what no longer fits the unit and what finds no place', () => {
		const gone = mergeLines([own(500)], [{ ...potato, isAvailable: false }], 100);
		expect(gone).toMatchObject({ lines: [], changes: [{ quantity: 500, reason: 'not_sold' }] });
		const large = mergeLines([], [{ ...potato, minGrams: 1_000 }], 100);
		expect(large).toMatchObject({ lines: [], changes: [{ quantity: 0, reason: 'capped' }] });
		const full = mergeLines([{ ...own(500), sellUnitId: 'tomato' }], [potato], 1);
		expect(full).toMatchObject({ lines: [], changes: [{ quantity: 0, reason: 'cart_full' }] });
	});

	const unitIds: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	const steps = fc.constantFrom(1, 50, 250);
	const guestLine = fc
		.record({
			sellUnitId: unitIds,
			step: steps,
			most: fc.integer({ min: 1, max: 20 }),
			isAvailable: fc.boolean(),
		})
		.chain(({ sellUnitId, step, most, isAvailable }) =>
			fc.integer({ min: 1, max: most }).map(
				(times): GuestLine => ({
					...{ ...potato, sellUnitId, name: sellUnitId, isAvailable, quantity: times * step },
					...{ stepGrams: step, minGrams: step, maxGrams: most * step },
				}),
			),
		);
	const ownLine = fc.record({
		...{ sellUnitId: unitIds, quantity: fc.integer({ min: 1, max: 5_000 }) },
		...{ seenPriceMinor: fc.nat(), setAt: fc.nat() },
	});
	const distinct = <Line extends { sellUnitId: string }>(line: fc.Arbitrary<Line>) =>
		fc.uniqueArray(line, { selector: ({ sellUnitId }) => sellUnitId });

	it('loses nothing silently, never shrinks what was there, and writes only what can be ordered', () => {
		fc.assert(
			fc.property(
				distinct(ownLine),
				distinct(guestLine),
				fc.integer({ min: 1, max: 8 }),
				(mine, theirs, room) => {
					const { lines, changes } = mergeLines(mine, theirs, Math.max(room, mine.length));
					const before = new Map(mine.map(({ sellUnitId, quantity }) => [sellUnitId, quantity]));
					const written = new Map(lines.map(({ sellUnitId, quantity }) => [sellUnitId, quantity]));
					for (const line of theirs) {
						const was = before.get(line.sellUnitId) ?? 0;
						const is = written.get(line.sellUnitId) ?? was;
						const told = changes.find(({ sellUnitId }) => sellUnitId === line.sellUnitId);
						expect(is).toBeGreaterThanOrEqual(was);
						expect(is).toBeLessThanOrEqual(was + line.quantity);
						expect(told?.quantity ?? line.quantity).toBe(is);
						if (is > was) expect(quantityProblem(line, is)).toBeNull();
					}
					expect(new Set([...before.keys(), ...written.keys()]).size).toBeLessThanOrEqual(
						Math.max(room, mine.length),
					);
				},
			),
		);
	});
});
