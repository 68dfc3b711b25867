import { randomBytes } from 'node:crypto';
import { checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Person, Stage } from '../stage.ts';

const PERCENT = 10;
const DAY_MS = 24 * 60 * 60_000;

/** Staff give out a coupon that ends tomorrow; returns its code. */
export async function offerCoupon({ staff: { client }, say }: Stage): Promise<string> {
	const promotion = await client.admin.promotions.create.mutate({
		code: `DEMO-${randomBytes(3).toString('hex')}`,
		name: 'Ten percent off',
		kind: 'percent',
		value: PERCENT * 100,
		maxDiscountMinor: 5_000,
		endsAt: new Date(Date.now() + DAY_MS),
		totalLimit: 1,
		perCustomerLimit: 1,
	});
	say(`${promotion.code}: ${promotion.name}, once`);
	return present(promotion.code, 'a code');
}

/** Before ordering, the quote tells what a coupon takes off, or why it does not count. */
export async function quote(
	{ say }: Stage,
	{ client }: Person,
	{ addressId, couponCode }: { addressId: string; couponCode: string },
): Promise<void> {
	const refused = await client.cart.quote.query({ addressId, couponCode: 'NO-SUCH-CODE' });
	const refusal = refused.notApplied.find(({ code }) => code === 'NO-SUCH-CODE');
	say(`NO-SUCH-CODE does not count: ${present(refusal, 'a reason').reason}`);
	const quoted = await client.cart.quote.query({ addressId, couponCode });
	const coupon = present(
		quoted.applied.find(({ code }) => code === couponCode),
		'the coupon to count',
	);
	checkSame(
		'the discount',
		coupon.discountMinor,
		Math.min(5_000, Math.round(quoted.subtotalMinor / PERCENT)),
	);
	checkSame(
		'the total',
		quoted.totalMinor,
		quoted.subtotalMinor - quoted.discountMinor + quoted.deliveryFeeMinor + quoted.packingFeeMinor,
	);
	say(`${couponCode} takes off ${money(coupon.discountMinor)}: ${money(quoted.totalMinor)} in all`);
}
