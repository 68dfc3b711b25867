import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateLots, pickingOrder } from './allocate-lots.ts';

const TODAY = '2026-11-24';
const day = fc.constantFrom('2026-11-20', '2026-11-23', TODAY, '2026-11-25', '2026-11-30');
const lots = fc
	.array(fc.record({ expiresOn: day, remaining: fc.integer({ min: 0, max: 5_000 }) }), { maxLength: 8 })
	.map((rows) => rows.map((row, index) => ({ id: `lot-${index}`, ...row })));
const quantity = fc.integer({ min: 0, max: 30_000 });
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe('allocateLots', () => {
	it('takes exactly what is asked for, or all there is and says what is missing', () => {
		fc.assert(
			fc.property(lots, quantity, (open, asked) => {
				const { takes, missing } = allocateLots(open, asked, TODAY);
				const there = sum(open.map(({ remaining }) => remaining));
				expect(sum(takes.map((take) => take.quantity))).toBe(Math.min(asked, there));
				expect(missing).toBe(Math.max(0, asked - there));
			}),
		);
	});

	it('takes from each lot once, something, and no more than is left of it', () => {
		fc.assert(
			fc.property(lots, quantity, (open, asked) => {
				const { takes } = allocateLots(open, asked, TODAY);
				expect(new Set(takes.map(({ lotId }) => lotId)).size).toBe(takes.length);
				for (const { lotId, quantity: taken } of takes) {
					expect(taken).toBeGreaterThan(0);
					expect(taken).toBeLessThanOrEqual(open.find(({ id }) => id === lotId)?.remaining ?? 0);
				}
			}),
		);
	});

	it('touches a lot only when all before it in the order of picking are used up', () => {
		fc.assert(
			fc.property(lots, quantity, (open, asked) => {
				const takenOf = new Map(
					allocateLots(open, asked, TODAY).takes.map((take) => [take.lotId, take.quantity]),
				);
				const order = pickingOrder(open, TODAY).filter(({ remaining }) => remaining > 0);
				const touched = order.filter(({ id }) => takenOf.has(id));
				expect(touched).toEqual(order.slice(0, touched.length));
				for (const lot of touched.slice(0, -1)) expect(takenOf.get(lot.id)).toBe(lot.remaining);
			}),
		);
	});

	it('does not depend on the order in which the lots are read', () => {
		fc.assert(
			fc.property(lots, quantity, (open, asked) => {
				expect(allocateLots(open.toReversed(), asked, TODAY)).toEqual(allocateLots(open, asked, TODAY));
			}),
		);
	});

	it('picks what expires first, the older of one day, and what has expired last', () => {
		const lot = (id: string, expiresOn: string) => ({ id, expiresOn, remaining: 1 });
		const open = [
			lot('c', '2026-11-30'),
			lot('b', TODAY),
			lot('a', TODAY),
			lot('e', '2026-11-20'),
			lot('d', '2026-11-23'),
		];
		expect(pickingOrder(open, TODAY).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});
});
