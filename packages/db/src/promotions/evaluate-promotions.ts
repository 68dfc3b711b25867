import type { AppliedPromotion, QuoteLine } from '../pricing/quote.ts';
import { spread } from '../pricing/spread.ts';
import type { PromotionTerms, Shopper } from './promotion.terms.ts';
import type { PromotionRefusalReason } from './promotions.enums.ts';

const WHOLE = 10_000;

/** A promotion that does not count, and why. `promotion` is null for a code that does not exist. */
export interface PromotionRefusal {
	promotion: PromotionTerms | null;
	code: string | null;
	reason: PromotionRefusalReason;
}

/** What promotions do to an order; amounts in minor units. */
export interface PromotionOutcome {
	/** Taken off each line, in their order; never more than the line. */
	discounts: number[];
	applied: AppliedPromotion[];
	refused: PromotionRefusal[];
}

/**
 * Which promotions count, and what they take off.
 *
 * - The entered coupon counts where it may; beside it, promotions count only if both are stackable.
 * - Without one, either all stackable promotions count or the best single one, whichever takes off more.
 * - They count one after another in the order in which they were made, each on what the ones before have left.
 */
export function evaluatePromotions(
	lines: readonly QuoteLine[],
	promotions: readonly PromotionTerms[],
	shopper: Shopper,
): PromotionOutcome {
	const { code } = shopper;
	const relevant = promotions
		.filter((promotion) => promotion.code === null || promotion.code === code)
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	const refused: PromotionRefusal[] = [];
	const refuse = (promotion: PromotionTerms, reason: PromotionRefusalReason) =>
		refused.push({ promotion, code: promotion.code, reason });
	if (code !== null && !relevant.some((promotion) => promotion.code === code))
		refused.push({ promotion: null, code, reason: 'unknown_code' });
	const eligible = relevant.filter((promotion) => {
		const reason = refusalOf(promotion, lines, shopper);
		if (reason) refuse(promotion, reason);
		return reason === null;
	});
	const chosen = choose(eligible, lines);
	for (const promotion of eligible) if (!chosen.includes(promotion)) refuse(promotion, 'not_combinable');
	const { discounts, applied } = apply(chosen, lines);
	for (const promotion of chosen)
		if (!applied.some((one) => one.promotion === promotion)) refuse(promotion, 'nothing_in_scope');
	return { discounts, applied, refused };
}

/** Why a promotion cannot count at all; null when it can. */
function refusalOf(
	promotion: PromotionTerms,
	lines: readonly QuoteLine[],
	{ now, hasOrderedBefore, usedByCustomer }: Shopper,
): PromotionRefusalReason | null {
	const { startsAt, endsAt, totalLimit, perCustomerLimit } = promotion;
	if (!promotion.isActive) return 'switched_off';
	if (startsAt && now < startsAt) return 'not_started';
	if (endsAt && now >= endsAt) return 'ended';
	if (totalLimit !== null && promotion.used >= totalLimit) return 'used_up';
	if (perCustomerLimit !== null && (usedByCustomer.get(promotion.id) ?? 0) >= perCustomerLimit)
		return 'used_up_by_customer';
	if (promotion.isFirstOrderOnly && hasOrderedBefore) return 'not_first_order';
	if (total(lines.map(({ totalMinor }) => totalMinor)) < promotion.minimumMinor) return 'minimum_not_reached';
	const isWorthIt = total(discountsOf(promotion, lines, untouched(lines))) > 0;
	return isWorthIt ? null : 'nothing_in_scope';
}

function choose(eligible: PromotionTerms[], lines: readonly QuoteLine[]): PromotionTerms[] {
	const coupon = eligible.find(({ code }) => code !== null);
	const stackable = eligible.filter(({ isStackable }) => isStackable);
	if (coupon) return coupon.isStackable ? stackable : [coupon];
	const worthOf = (some: PromotionTerms[]) => total(apply(some, lines).discounts);
	const alternatives = [stackable, ...eligible.map((promotion) => [promotion])];
	return alternatives.reduce((best, other) => (worthOf(other) > worthOf(best) ? other : best));
}

function apply(promotions: readonly PromotionTerms[], lines: readonly QuoteLine[]) {
	const left = untouched(lines);
	const applied: AppliedPromotion[] = [];
	for (const promotion of promotions) {
		const parts = discountsOf(promotion, lines, left);
		const discountMinor = total(parts);
		if (discountMinor === 0) continue;
		applied.push({ promotion, discountMinor });
		parts.forEach((part, index) => {
			left[index] = (left[index] ?? 0) - part;
		});
	}
	return { discounts: lines.map(({ totalMinor }, index) => totalMinor - (left[index] ?? 0)), applied };
}

/** What a promotion takes off each line, of what is left of them. Shares round down. */
function discountsOf(
	promotion: PromotionTerms,
	lines: readonly QuoteLine[],
	left: readonly number[],
): number[] {
	const inScope = lines.map((line, index) => (isInScope(promotion, line) ? (left[index] ?? 0) : 0));
	const wanted = wantedOf(promotion, lines, inScope);
	const bound = Math.min(total(wanted), promotion.maxDiscountMinor ?? Number.POSITIVE_INFINITY);
	return spread(bound, wanted);
}

/** What each line would give before the promotion's upper bound. */
function wantedOf(
	{ kind, value, buyPieces, getPieces }: PromotionTerms,
	lines: readonly QuoteLine[],
	inScope: readonly number[],
): number[] {
	const goods = total(inScope);
	if (kind === 'percent') return spread(Math.floor((goods * value) / WHOLE), inScope);
	if (kind === 'flat') return spread(Math.min(value, goods), inScope);
	return lines.map((line, index) => {
		if (line.kind !== 'count') return 0;
		const free = Math.floor(line.quantity / (buyPieces + getPieces)) * getPieces;
		return Math.min(free * line.priceMinor, inScope[index] ?? 0);
	});
}

const isInScope = ({ categoryId, productId }: PromotionTerms, line: QuoteLine): boolean =>
	(categoryId === null || categoryId === line.categoryId) &&
	(productId === null || productId === line.productId);

const untouched = (lines: readonly QuoteLine[]) => lines.map(({ totalMinor }) => totalMinor);

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
