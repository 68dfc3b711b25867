import type { Narrator } from '../narrator.ts';
import type { Stage } from '../stage.ts';
import { addAddress } from '../steps/add-address.ts';
import { offerCoupon, quote } from '../steps/offer-coupon.ts';
import { packShort } from '../steps/pack-short.ts';
import { orderByCard, payByCard } from '../steps/pay-by-card.ts';
import type { Order } from '../steps/place-order.ts';
import { readPickList } from '../steps/receive-lots.ts';
import { register } from '../steps/register.ts';
import { fillGuestCart, findCartAgain } from '../steps/shop-as-guest.ts';
import type { Morning } from './morning.ts';

/** An order by card with a coupon, of which less is packed than was ordered. */
export async function playCardOrder(
	stage: Stage,
	{ step }: Pick<Narrator, 'step'>,
	{ hub, potatoes }: Morning,
	slotId: string,
): Promise<Order> {
	const { cardCustomer } = stage;
	const name = 'Rohan Das';
	await step('A guest fills a cart', () => fillGuestCart(stage, potatoes));
	await step('The guest registers', () => register(stage, cardCustomer, name));
	await step('He finds his cart again', () => findCartAgain(stage, potatoes));
	const { addressId } = await step('He saves his address', () => addAddress(stage, cardCustomer, name));
	const couponCode = await step('Staff give out a coupon', () => offerCoupon(stage));
	await step('He asks what it will cost', () => quote(stage, cardCustomer, { addressId, couponCode }));
	const order = await step('He orders by card', () => orderByCard(stage, { addressId, slotId, couponCode }));
	await step('He enters his card, and the webhook comes late', () => payByCard(stage, order));
	await step('Staff confirm it and read what to pick', () =>
		readPickList(stage, order, { hub, slotId, weighed: potatoes }),
	);
	return step('Some were soft: less is packed, and less is charged', () => packShort(stage, order));
}
