import { findStockedLines, lineTotalMinor } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume } from '../../platform/rate-limit.ts';
import type { ShopperContext } from '../../trpc/init.ts';
import { findOwnAddress } from '../addresses/addresses.public.ts';
import { findServingHub } from '../areas/areas.public.ts';
import { quoteLines } from '../pricing/pricing.public.ts';
import type { QuoteCartInput, QuoteCartOutput } from '../pricing/pricing.schemas.ts';
import { findSlotOfHub } from '../slots/slots.public.ts';

/**
 * What the cart would cost at today's prices, and which promotions count or why not; what is no longer sold is left out.
 * Nothing is kept for anybody by that. Throws NOT_FOUND, PINCODE_NOT_SERVICEABLE, and RATE_LIMITED for whoever
 * tries many codes.
 */
export async function quoteCart(ctx: ShopperContext, input: QuoteCartInput): Promise<QuoteCartOutput> {
	const { em, user, owner, services } = ctx;
	const couponCode = input.couponCode ?? null;
	if (couponCode !== null)
		await (user ? consume(ctx, 'coupon.account', user.id) : consume(ctx, 'coupon.ip', ctx.request.ip));
	const { hubId, pincode } = await findDestination(ctx, input);
	const slot = input.slotId === undefined ? null : await findSlotOfHub(em, input.slotId, hubId);
	const lines = (await findStockedLines(em, owner, hubId, services.clock.now())).filter(
		({ isAvailable }) => isAvailable,
	);
	const { applied, refused, ...quoted } = await quoteLines(
		services,
		{ userId: user?.id ?? null, hubId, pincode, slot, couponCode },
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

/** The address that is named, else the pincode, and the hub that serves it. */
async function findDestination(
	{ em, user }: ShopperContext,
	{ addressId, pincode = '' }: QuoteCartInput,
): Promise<{ hubId: string; pincode: string }> {
	if (addressId === undefined) {
		const serving = await findServingHub(em, pincode);
		if (!serving) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode });
		return { hubId: serving.hubId, pincode };
	}
	const address = user && (await findOwnAddress(em, user.id, addressId));
	if (!address) throw new DomainError('NOT_FOUND', { resource: 'address' });
	if (address.hubId === null) throw new DomainError('PINCODE_NOT_SERVICEABLE', { pincode: address.pincode });
	return { hubId: address.hubId, pincode: address.pincode };
}
