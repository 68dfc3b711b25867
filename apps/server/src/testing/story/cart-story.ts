import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call } from './call.ts';

/** Somebody without an account fills a cart and then turns out to be a customer. */
export async function tellOfGuestCarts(call: Call, { callers }: FuzzShop, unitId: string): Promise<void> {
	const { json: made } = await call<{ token: string }>('nobody', 'POST /cart');
	const token = { 'x-cart-token': made.token };
	callers['guest'] = token;
	await call('guest', 'PUT /cart/items/{sellUnitId}', [unitId], { quantity: 500 });
	await call('guest', 'GET /cart');
	await call('guest', 'POST /cart/accept-prices');
	await call('guest', 'GET /cart/quote', [], undefined, '?pincode=560034&couponCode=STORY10');
	callers['returning customer'] = { ...callers['customer'], ...token };
	await call('returning customer', 'POST /cart/merge');
	await call('customer', 'DELETE /cart');
}
