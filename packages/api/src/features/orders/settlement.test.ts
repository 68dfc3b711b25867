import { DEFAULT_DELIVERY_TERMS, deliveryFeeOf, lineTotalMinor } from '@dailyveg/db';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OVERWEIGHT_PERCENT, type PackedLine, type SettlementTerms, settle } from './settlement.ts';

const feeOf = (goodsMinor: number) => deliveryFeeOf(DEFAULT_DELIVERY_TERMS, goodsMinor);
const kind = fc.constantFrom('weight' as const, 'count' as const);

/** A line that was ordered, and what was packed of it. */
const ordered = fc
	.record({
		kind,
		unitPriceMinor: fc.integer({ min: 0, max: 100_000 }),
		quantity: fc.integer({ min: 1, max: 20_000 }),
		packedShare: fc.double({ min: 0, max: 1.5, noNaN: true }),
		discountShare: fc.double({ min: 0, max: 1, noNaN: true }),
	})
	.map((draft): Omit<PackedLine, 'id'> => {
		const { unitPriceMinor, quantity, packedShare, discountShare } = draft;
		const estimateMinor = lineTotalMinor({ kind: draft.kind, priceMinor: unitPriceMinor }, quantity);
		const packed = Math.floor(quantity * (draft.kind === 'count' ? Math.min(1, packedShare) : packedShare));
		return {
			...{ kind: draft.kind, unitPriceMinor, packed, ordered: quantity, substitutes: null },
			...{ estimateMinor, discountMinor: Math.floor(estimateMinor * discountShare) },
		};
	});

const substitute = fc.record({
	kind,
	unitPriceMinor: fc.integer({ min: 0, max: 200_000 }),
	packed: fc.integer({ min: 1, max: 5_000 }),
	isAgreed: fc.boolean(),
	of: fc.nat(),
});

/** An order, packed somehow. */
const packedOrder = fc
	.tuple(fc.array(ordered, { minLength: 1, maxLength: 8 }), fc.array(substitute, { maxLength: 4 }))
	.map(([originals, substitutes]): PackedLine[] => {
		const lines = originals.map((line, index) => ({ ...line, id: `line-${index}` }));
		return [
			...lines,
			...substitutes.map(({ of, isAgreed, ...own }, index) => ({
				...own,
				id: `substitute-${index}`,
				...{ ordered: 0, estimateMinor: 0, discountMinor: 0 },
				substitutes: { lineId: `line-${of % lines.length}`, isAgreed },
			})),
		];
	});

const estimateOf = (lines: readonly PackedLine[]) =>
	lines.reduce((sum, { estimateMinor }) => sum + estimateMinor, 0);

const PACKING_FEE_MINOR = 500;
const discountOf = (lines: readonly PackedLine[]) =>
	lines.reduce((sum, { discountMinor }) => sum + discountMinor, 0);

/** Terms of an order as it was placed, with room above the estimate. */
function termsOf(lines: readonly PackedLine[], headroomMinor: number | null): SettlementTerms {
	const goodsMinor = estimateOf(lines);
	const deliveryFeeMinor = feeOf(goodsMinor);
	const totalMinor = goodsMinor - discountOf(lines) + deliveryFeeMinor + PACKING_FEE_MINOR;
	return {
		...{ deliveryFeeMinor, packingFeeMinor: PACKING_FEE_MINOR, feeOf },
		limitMinor: headroomMinor === null ? null : totalMinor + headroomMinor,
	};
}

const headroom = fc.option(fc.nat(50_000));

describe('R48 settlement of what was packed', () => {
	it('adds up, and charges nothing below zero', () => {
		fc.assert(
			fc.property(packedOrder, headroom, (lines, headroomMinor) => {
				const settlement = settle(lines, termsOf(lines, headroomMinor));
				expect(settlement.lines.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
				const sum = settlement.lines.reduce((total, { totalMinor }) => total + totalMinor, 0);
				expect(settlement.subtotalMinor).toBe(sum);
				const discount = settlement.lines.reduce((total, line) => total + line.discountMinor, 0);
				expect(settlement.discountMinor).toBe(discount);
				expect(discount).toBeLessThanOrEqual(discountOf(lines));
				const { deliveryFeeMinor, packingFeeMinor } = settlement;
				expect(settlement.totalMinor).toBe(sum - discount + deliveryFeeMinor + packingFeeMinor);
				for (const { totalMinor, discountMinor, billed } of settlement.lines) {
					expect(discountMinor).toBeGreaterThanOrEqual(0);
					expect(totalMinor).toBeGreaterThanOrEqual(discountMinor);
					expect(Number.isInteger(totalMinor) && Number.isInteger(billed)).toBe(true);
				}
			}),
		);
	});

	it('costs to the paisa what was ordered when all of it is packed', () => {
		fc.assert(
			fc.property(fc.array(ordered, { minLength: 1 }), (originals) => {
				const lines = originals.map((line, index) => ({
					...line,
					id: `line-${index}`,
					packed: line.ordered,
				}));
				const terms = termsOf(lines, 0);
				expect(settle(lines, terms).totalMinor).toBe(terms.limitMinor);
			}),
		);
	});

	it('never charges more than was authorised, nor a higher fee than was promised', () => {
		fc.assert(
			fc.property(packedOrder, fc.nat(50_000), (lines, headroomMinor) => {
				const terms = termsOf(lines, headroomMinor);
				const settlement = settle(lines, terms);
				expect(settlement.totalMinor).toBeLessThanOrEqual(terms.limitMinor ?? 0);
				expect(settlement.deliveryFeeMinor).toBeLessThanOrEqual(terms.deliveryFeeMinor);
			}),
		);
	});

	it('charges no more than the estimate when nothing is over and no dearer substitute was agreed to', () => {
		fc.assert(
			fc.property(packedOrder, (lines) => {
				const modest = lines.map((line) => ({
					...line,
					packed: line.substitutes ? line.packed : Math.min(line.packed, line.ordered),
					substitutes: line.substitutes && { ...line.substitutes, isAgreed: false },
				}));
				const { subtotalMinor } = settle(modest, termsOf(modest, null));
				expect(subtotalMinor).toBeLessThanOrEqual(estimateOf(modest));
			}),
		);
	});

	it('charges a line for what was packed and at most the tolerance above what was ordered', () => {
		fc.assert(
			fc.property(packedOrder, (lines) => {
				const { lines: settled } = settle(lines, termsOf(lines, null));
				for (const [index, line] of lines.entries()) {
					const { billed = 0, totalMinor = 0, reason } = settled[index] ?? {};
					expect(billed).toBeLessThanOrEqual(line.packed);
					if (line.substitutes) continue;
					expect(billed * 100).toBeLessThanOrEqual(line.ordered * (100 + OVERWEIGHT_PERCENT));
					if (line.packed <= line.ordered) expect(billed).toBe(line.packed);
					if (line.packed === 0) expect(totalMinor).toBe(0);
					expect(reason === 'short').toBe(line.packed < line.ordered);
				}
			}),
		);
	});

	it('charges no less for the goods when more of them is packed', () => {
		fc.assert(
			fc.property(packedOrder, fc.nat(7), fc.integer({ min: 1, max: 2_000 }), (lines, at, more) => {
				const originals = lines.filter(({ substitutes }) => !substitutes);
				const grown = originals.map((line, index) =>
					index === at % originals.length && line.kind === 'weight'
						? { ...line, packed: line.packed + more }
						: line,
				);
				const before = settle(originals, termsOf(originals, null)).subtotalMinor;
				expect(settle(grown, termsOf(grown, null)).subtotalMinor).toBeGreaterThanOrEqual(before);
			}),
		);
	});
});

describe('R48 worked examples', () => {
	const tomatoes = (packed: number): PackedLine => ({
		...{ id: 'tomatoes', kind: 'weight', unitPriceMinor: 4_000, ordered: 1_000, packed },
		...{ estimateMinor: 4_000, discountMinor: 0, substitutes: null },
	});
	const cherry = (isAgreed: boolean): PackedLine => ({
		...{ id: 'cherry', kind: 'weight', unitPriceMinor: 9_000, ordered: 0, packed: 400, estimateMinor: 0 },
		discountMinor: 0,
		substitutes: { lineId: 'tomatoes', isAgreed },
	});
	const terms = { deliveryFeeMinor: 2_500, packingFeeMinor: 0, feeOf, limitMinor: null };

	it('a discount of ₹10 on a kilogram is ₹6 on 600 g, and goes on to what replaces the rest', () => {
		const discounted = { ...tomatoes(600), discountMinor: 1_000 };
		expect(settle([discounted], terms)).toMatchObject({ subtotalMinor: 2_400, discountMinor: 600 });
		expect(settle([discounted, cherry(false)], terms)).toMatchObject({
			...{ subtotalMinor: 4_000, discountMinor: 1_000, totalMinor: 5_500 },
		});
	});

	it('940 g of a kilogram at ₹40 cost ₹37.60', () => {
		expect(settle([tomatoes(940)], terms)).toMatchObject({ subtotalMinor: 3_760, totalMinor: 6_260 });
	});

	it('1.2 kg cost what 1.1 kg cost, and what was ordered where no more is authorised', () => {
		expect(settle([tomatoes(1_200)], terms)).toMatchObject({
			lines: [{ billed: 1_100, totalMinor: 4_400, reason: 'waived' }],
		});
		expect(settle([tomatoes(1_050)], { ...terms, limitMinor: 6_500 })).toMatchObject({
			lines: [{ billed: 1_000, totalMinor: 4_000, reason: 'waived' }],
			totalMinor: 6_500,
		});
	});

	it('a dearer substitute costs what is missing, or its price if the customer agreed', () => {
		const total = (isAgreed: boolean, limitMinor: number | null) =>
			settle([tomatoes(600), cherry(isAgreed)], { ...terms, limitMinor }).lines[1]?.totalMinor;
		expect(total(false, null)).toBe(1_600);
		expect(total(true, null)).toBe(3_600);
		expect(total(true, 6_500)).toBe(1_600);
	});

	it('delivers free what is packed for ₹200 or more, and not for a fee what was ordered free', () => {
		const rice = (packed: number): PackedLine => ({ ...tomatoes(packed), unitPriceMinor: 20_000 });
		const free = { ...terms, deliveryFeeMinor: 0 };
		expect(settle([{ ...rice(500), estimateMinor: 20_000 }], free).totalMinor).toBe(10_000);
		expect(settle([{ ...rice(1_000), estimateMinor: 20_000 }], terms).totalMinor).toBe(20_000);
	});
});
