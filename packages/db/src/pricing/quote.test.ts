import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PromotionTerms, Shopper } from '../promotions/promotion.terms.ts';
import { DEFAULT_DELIVERY_TERMS, deliveryFeeOf } from './delivery-fee.ts';
import { type QuoteLine, quote, taxWithin } from './quote.ts';
import { spread } from './spread.ts';

const NOW = new Date('2026-11-24T06:00:00Z');
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const amount = fc.integer({ min: 0, max: 10_000_000 });
const line: fc.Arbitrary<QuoteLine> = fc.record({
	productId: fc.constantFrom('tomato', 'potato', 'okra'),
	categoryId: fc.constantFrom('fruit', 'roots'),
	kind: fc.constantFrom('weight' as const, 'count' as const),
	quantity: fc.integer({ min: 1, max: 100 }),
	priceMinor: fc.integer({ min: 1, max: 100_000 }),
	totalMinor: amount,
	taxBasisPoints: fc.constantFrom(0, 500, 1_200, 1_800),
});
const terms = (id: number): fc.Arbitrary<PromotionTerms> =>
	fc.record({
		id: fc.constant(`p${id}`),
		code: fc.constantFrom(null, 'FRESH'),
		name: fc.constant('Harvest'),
		kind: fc.constantFrom('percent' as const, 'flat' as const, 'buy_x_get_y' as const),
		value: fc.integer({ min: 1, max: 10_000 }),
		buyPieces: fc.integer({ min: 1, max: 3 }),
		getPieces: fc.integer({ min: 1, max: 3 }),
		maxDiscountMinor: fc.option(amount),
		minimumMinor: fc.constantFrom(0, 10_000),
		categoryId: fc.constantFrom(null, 'fruit'),
		productId: fc.constantFrom(null, 'tomato'),
		isFirstOrderOnly: fc.boolean(),
		isStackable: fc.boolean(),
		startsAt: fc.constant(null),
		endsAt: fc.constant(null),
		totalLimit: fc.constantFrom(null, 2),
		perCustomerLimit: fc.constant(null),
		isActive: fc.boolean(),
		used: fc.constantFrom(0, 2),
	});
const orders = fc.record({
	lines: fc.array(line, { minLength: 1, maxLength: 8 }),
	promotions: fc.tuple(terms(0), terms(1), terms(2)),
	delivery: fc.record({
		...{ feeMinor: amount, freeFromMinor: fc.option(amount), minimumMinor: amount, packingFeeMinor: amount },
		surchargeMinor: amount,
	}),
	shopper: fc.record({
		...{ now: fc.constant(NOW), code: fc.constantFrom(null, 'FRESH', 'STALE') },
		...{ hasOrderedBefore: fc.boolean(), usedByCustomer: fc.constant(new Map<string, number>()) },
	}),
});

describe('spread', () => {
	it('adds up to the amount, in proportion to within one unit', () => {
		const weights = fc.array(amount, { minLength: 1, maxLength: 20 });
		fc.assert(
			fc.property(amount, weights, (whole, shares) => {
				const parts = spread(whole, shares);
				const total = sum(shares);
				expect(sum(parts)).toBe(total === 0 ? 0 : whole);
				parts.forEach((part, index) => {
					const exact = total === 0 ? 0 : (whole * (shares[index] ?? 0)) / total;
					expect(Math.abs(part - exact)).toBeLessThan(1.001);
				});
			}),
		);
	});

	it('gives what is left to those that lost most, the earlier of equals first', () => {
		expect(spread(100, [1, 1, 1])).toEqual([34, 33, 33]);
		expect(spread(5, [0, 3, 3])).toEqual([0, 3, 2]);
		expect(spread(7, [0, 0])).toEqual([0, 0]);
	});
});

describe('quote', () => {
	it('adds up to the paisa, whatever is ordered and discounted', () => {
		fc.assert(
			fc.property(orders, ({ lines, promotions, delivery, shopper }) => {
				const quoted = quote(lines, delivery, promotions, shopper);
				const discounts = quoted.lines.map(({ discountMinor }) => discountMinor);
				expect(quoted.subtotalMinor).toBe(sum(lines.map(({ totalMinor }) => totalMinor)));
				expect(sum(discounts)).toBe(quoted.discountMinor);
				expect(sum(quoted.applied.map(({ discountMinor }) => discountMinor))).toBe(quoted.discountMinor);
				expect(quoted.totalMinor).toBe(
					quoted.subtotalMinor - quoted.discountMinor + quoted.deliveryFeeMinor + quoted.packingFeeMinor,
				);
				const taxed = sum(quoted.taxes.map(({ taxableMinor, taxMinor }) => taxableMinor + taxMinor));
				expect(taxed).toBe(quoted.subtotalMinor - quoted.discountMinor);
				expect(sum(quoted.taxes.map(({ taxMinor }) => taxMinor))).toBe(quoted.taxMinor);
			}),
		);
	});

	it('takes no more off a line than the line, and nothing below zero', () => {
		fc.assert(
			fc.property(orders, ({ lines, promotions, delivery, shopper }) => {
				const quoted = quote(lines, delivery, promotions, shopper);
				quoted.lines.forEach(({ discountMinor, taxMinor }, index) => {
					const totalMinor = lines[index]?.totalMinor ?? 0;
					expect(discountMinor).toBeGreaterThanOrEqual(0);
					expect(discountMinor).toBeLessThanOrEqual(totalMinor);
					expect(taxMinor).toBeGreaterThanOrEqual(0);
					expect(taxMinor).toBeLessThanOrEqual(totalMinor - discountMinor);
				});
				expect(quoted.totalMinor).toBeGreaterThanOrEqual(0);
			}),
		);
	});

	it('says of each promotion that it could have whether it counts or why not', () => {
		fc.assert(
			fc.property(orders, ({ lines, promotions, delivery, shopper }) => {
				const { applied, refused } = quote(lines, delivery, promotions, shopper);
				const relevant = promotions.filter(({ code }) => code === null || code === shopper.code);
				const told = [...applied, ...refused].flatMap(({ promotion }) => (promotion ? [promotion.id] : []));
				expect(told.toSorted()).toEqual(relevant.map(({ id }) => id).toSorted());
				for (const { promotion } of applied) {
					expect(promotion.isActive && !(promotion.isFirstOrderOnly && shopper.hasOrderedBefore)).toBe(true);
					if (applied.length > 1) expect(promotion.isStackable).toBe(true);
				}
			}),
		);
	});

	it('shows the tax within the price: ₹118 with 18 % holds ₹18', () => {
		expect(taxWithin(11_800, 1_800)).toBe(1_800);
		expect(taxWithin(10_500, 500)).toBe(500);
		expect(taxWithin(9_999, 0)).toBe(0);
	});

	it('delivers free from ₹200 of goods', () => {
		const feeOf = (goods: number) => deliveryFeeOf(DEFAULT_DELIVERY_TERMS, goods);
		expect([0, 19_999, 20_000].map(feeOf)).toEqual([2_500, 2_500, 0]);
	});
});

describe('promotions', () => {
	const goods = (traits: Partial<QuoteLine>): QuoteLine => ({
		...{ productId: 'tomato', categoryId: 'fruit', kind: 'weight', quantity: 1_000 },
		...{ priceMinor: 10_000, totalMinor: 10_000, taxBasisPoints: 0, ...traits },
	});
	const promotion = (traits: Partial<PromotionTerms>): PromotionTerms => ({
		...{ id: 'a', code: null, name: 'Harvest', kind: 'percent', value: 1_000, buyPieces: 0, getPieces: 0 },
		...{ maxDiscountMinor: null, minimumMinor: 0, categoryId: null, productId: null },
		...{ isFirstOrderOnly: false, isStackable: false, startsAt: null, endsAt: null },
		...{ totalLimit: null, perCustomerLimit: null, isActive: true, used: 0, ...traits },
	});
	const shopper: Shopper = { now: NOW, code: null, hasOrderedBefore: true, usedByCustomer: new Map() };
	const evaluate = (promotions: PromotionTerms[], lines = [goods({})], who: Partial<Shopper> = {}) => {
		const { discountMinor, refused } = quote(lines, DEFAULT_DELIVERY_TERMS, promotions, {
			...shopper,
			...who,
		});
		return { discountMinor, reasons: refused.map(({ reason }) => reason) };
	};

	it.each([
		['ten percent', promotion({}), 1_000],
		['at most ₹5', promotion({ maxDiscountMinor: 500 }), 500],
		['₹30 flat', promotion({ kind: 'flat', value: 3_000 }), 3_000],
		['no more than there is', promotion({ kind: 'flat', value: 90_000 }), 10_000],
		['of its category only', promotion({ categoryId: 'roots' }), 0],
	])('%s', (_name, one, discountMinor) => {
		expect(evaluate([one]).discountMinor).toBe(discountMinor);
	});

	it('gives every third bunch', () => {
		const bunches = goods({ kind: 'count', quantity: 7, priceMinor: 2_000, totalMinor: 14_000 });
		const one = promotion({ kind: 'buy_x_get_y', value: 0, buyPieces: 2, getPieces: 1 });
		expect(evaluate([one], [bunches]).discountMinor).toBe(4_000);
	});

	it.each([
		['switched_off', promotion({ isActive: false }), {}],
		['not_started', promotion({ startsAt: new Date('2026-11-25') }), {}],
		['ended', promotion({ endsAt: NOW }), {}],
		['used_up', promotion({ totalLimit: 5, used: 5 }), {}],
		['used_up_by_customer', promotion({ perCustomerLimit: 1 }), { usedByCustomer: new Map([['a', 1]]) }],
		['not_first_order', promotion({ isFirstOrderOnly: true }), {}],
		['minimum_not_reached', promotion({ minimumMinor: 10_001 }), {}],
		['nothing_in_scope', promotion({ productId: 'okra' }), {}],
		['unknown_code', promotion({ code: 'OTHER' }), { code: 'FRESH' }],
	])('says %s', (reason, one, who) => {
		expect(evaluate([one], undefined, who)).toEqual({ discountMinor: 0, reasons: [reason] });
	});

	it('takes all that stack, or the best single one, and the coupon before all', () => {
		const five = promotion({ id: 'a', value: 500, isStackable: true });
		const ten = promotion({ id: 'b', value: 1_000, isStackable: true });
		const single = promotion({ id: 'c', value: 1_400 });
		expect(evaluate([five, ten, single])).toEqual({ discountMinor: 1_450, reasons: ['not_combinable'] });
		const better = promotion({ id: 'd', value: 1_500 });
		expect(evaluate([five, ten, better]).discountMinor).toBe(1_500);
		const coupon = promotion({ id: 'e', code: 'FRESH', value: 100 });
		expect(evaluate([five, ten, better, coupon], undefined, { code: 'FRESH' }).discountMinor).toBe(100);
	});
});
