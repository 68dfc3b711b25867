import { findStockedLines, lineTotalMinor } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume } from '../../platform/rate-limit.ts';
import type { UserContext } from '../../trpc/init.ts';
import { findOwnAddress } from '../addresses/addresses.public.ts';
import { quoteLines } from '../pricing/pricing.public.ts';
import type { QuoteCartInput, QuoteCartOutput } from '../pricing/pricing.schemas.ts';

/**
 * What the cart would cost at today's prices, and which promotions count or why not; what is no longer sold is left out.
 * Nothing is kept for the customer by that. Throws NOT_FOUND, PINCODE_NOT_SERVICEABLE, and RATE_LIMITED for whoever
 * tries many codes.
 */
export async function quoteCart(ctx: UserContext, input: QuoteCartInput): Promise<QuoteCartOutput> {
	const { em, user, services } = ctx;
	const couponCode = input.couponCode ?? null;
	if (couponCode !== null) await consume(ctx, 'coupon.account', user.id);
	const address = await findOwnAddress(em, user.id, input.addressId);
	if (!address) throw new DomainError('NOT_FOUND', { resource: 'address' });
	const { hubId, pincode } = address;
	if (hubId === null) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
	const lines = (await findStockedLines(em, { userId: user.id }, hubId, services.clock.now())).filter(
		({ isAvailable }) => isAvailable,
	);
	const { applied, refused, ...quoted } = await quoteLines(
		services,
		{ userId: user.id, hubId, couponCode },
		lines,
	);
	return {
		...quoted,
		currency: lines[0]?.currency ?? 'INR',
		lines: lines.map((line, index) => ({
			sellUnitId: line.sellUnitId,
			lineTotalMinor: lineTotalMinor(line, line.quantity),
			...(quoted.lines[index] ?? { discountMinor: 0, taxMinor: 0 }),
		})),
		applied: applied.map(({ promotion: { id, name, code }, discountMinor }) => ({
			...{ promotionId: id, name, code, discountMinor },
		})),
		notApplied: refused.map(({ promotion, code, reason }) => ({
			...{ name: promotion?.name ?? null, code, reason },
		})),
	};
}
