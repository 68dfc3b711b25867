import { evaluatePromotions, type PromotionRefusal } from '../promotions/evaluate-promotions.ts';
import type { PromotionTerms, Shopper } from '../promotions/promotion.terms.ts';
import { type DeliveryTerms, deliveryFeeOf } from './delivery-fee.ts';

/** A hundred percent; rates of tax and discount are in basis points. */
const WHOLE = 10_000;

/** A line as it is to be priced; amounts in minor units. */
export interface QuoteLine {
	productId: string;
	categoryId: string;
	/** By count only: promotions give pieces away. Grams or pieces. */
	kind: 'weight' | 'count';
	quantity: number;
	/** Per kilogram by weight, per piece by count; tax included. */
	priceMinor: number;
	/** Before discounts. */
	totalMinor: number;
	/** Tax within the price, in basis points. */
	taxBasisPoints: number;
}

/** Tax within an amount that includes it, in minor units; half a unit rounds up. */
export function taxWithin(grossMinor: number, basisPoints: number): number {
	const divisor = WHOLE + basisPoints;
	return Math.floor((2 * grossMinor * basisPoints + divisor) / (2 * divisor));
}

/** The tax of all lines of one rate; amounts in minor units. */
export interface TaxLine {
	basisPoints: number;
	/** Without the tax. */
	taxableMinor: number;
	taxMinor: number;
}

/** What each line comes to; amounts in minor units. */
export interface QuotedLine {
	discountMinor: number;
	/** Within what is left after the discount. */
	taxMinor: number;
}

/** A promotion that counts, and what it takes off, in minor units. */
export interface AppliedPromotion {
	promotion: PromotionTerms;
	discountMinor: number;
}

/** What an order comes to; amounts in minor units. `totalMinor` is exactly what the parts add up to. */
export interface Quote {
	/** In the order of the lines. */
	lines: QuotedLine[];
	/** Goods before discounts. */
	subtotalMinor: number;
	discountMinor: number;
	/** With the surcharge of the slot. */
	deliveryFeeMinor: number;
	packingFeeMinor: number;
	/** Within the prices: it is not added. */
	taxes: TaxLine[];
	taxMinor: number;
	totalMinor: number;
	applied: AppliedPromotion[];
	refused: PromotionRefusal[];
}

/**
 * Prices an order: goods − discounts + delivery + packing. Prices include tax, so tax is shown and not added; it is
 * rounded line by line on what is left after discounts, and fees carry none. Whether delivery is free is decided by the
 * goods before discounts, so that a coupon never costs a fee.
 */
export function quote(
	lines: readonly QuoteLine[],
	delivery: DeliveryTerms,
	promotions: readonly PromotionTerms[],
	shopper: Shopper,
): Quote {
	const subtotalMinor = sum(lines.map(({ totalMinor }) => totalMinor));
	const { discounts, applied, refused } = evaluatePromotions(lines, promotions, shopper);
	const quoted = lines.map(({ totalMinor, taxBasisPoints }, index): QuotedLine => {
		const discountMinor = discounts[index] ?? 0;
		return { discountMinor, taxMinor: taxWithin(totalMinor - discountMinor, taxBasisPoints) };
	});
	const discountMinor = sum(discounts);
	const deliveryFeeMinor = deliveryFeeOf(delivery, subtotalMinor);
	const { packingFeeMinor } = delivery;
	return {
		lines: quoted,
		subtotalMinor,
		discountMinor,
		deliveryFeeMinor,
		packingFeeMinor,
		taxes: taxLines(lines, quoted),
		taxMinor: sum(quoted.map(({ taxMinor }) => taxMinor)),
		totalMinor: subtotalMinor - discountMinor + deliveryFeeMinor + packingFeeMinor,
		applied,
		refused,
	};
}

/** One line for each rate, the lowest first. */
function taxLines(lines: readonly QuoteLine[], quoted: readonly QuotedLine[]): TaxLine[] {
	const byRate = new Map<number, TaxLine>();
	lines.forEach(({ totalMinor, taxBasisPoints: basisPoints }, index) => {
		const { discountMinor = 0, taxMinor = 0 } = quoted[index] ?? {};
		const before = byRate.get(basisPoints) ?? { basisPoints, taxableMinor: 0, taxMinor: 0 };
		byRate.set(basisPoints, {
			basisPoints,
			taxableMinor: before.taxableMinor + totalMinor - discountMinor - taxMinor,
			taxMinor: before.taxMinor + taxMinor,
		});
	});
	return [...byRate.values()].sort((a, b) => a.basisPoints - b.basisPoints);
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
