import { type CartLineRow, lineTotalMinor, type Quote, type QuoteLine, quote } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import {
	type Delivery,
	deliveryTermsOf,
	type PromotionsForCustomer,
	promotionsFor,
} from './pricing-terms.ts';

/** Whose order is priced, where to, and with which coupon. */
export interface QuoteRequest extends Delivery {
	/** null: a guest's. */
	userId: string | null;
	couponCode: string | null;
}

/** What these lines come to at the prices they carry; `known` saves reading what may count for the customer. */
export async function quoteLines(
	services: Services,
	{ userId, couponCode, ...delivery }: QuoteRequest,
	lines: readonly CartLineRow[],
	known?: PromotionsForCustomer,
): Promise<Quote & { minimumMinor: number }> {
	const terms = await deliveryTermsOf(services, delivery);
	const { promotions, shopper } = known ?? (await promotionsFor(services, userId, couponCode));
	return { ...quote(lines.map(toQuoteLine), terms, promotions, shopper), minimumMinor: terms.minimumMinor };
}

/** Throws ORDER_TOO_SMALL, and COUPON_NOT_APPLICABLE when the coupon that was entered does not count. */
export function requireOrderable(
	{ subtotalMinor, minimumMinor, refused }: Quote & { minimumMinor: number },
	couponCode: string | null,
): void {
	if (subtotalMinor < minimumMinor) throw new DomainError('ORDER_TOO_SMALL', { minimumMinor, subtotalMinor });
	const coupon = refused.find(({ code }) => code !== null && code === couponCode);
	if (coupon) throw new DomainError('COUPON_NOT_APPLICABLE', { reason: coupon.reason });
}

const toQuoteLine = (line: CartLineRow): QuoteLine => ({
	...{ productId: line.productId, categoryId: line.categoryId, kind: line.kind, quantity: line.quantity },
	...{ priceMinor: line.priceMinor, totalMinor: lineTotalMinor(line, line.quantity) },
	taxBasisPoints: line.taxBasisPoints,
});
