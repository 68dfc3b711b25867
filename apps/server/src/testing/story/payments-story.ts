import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Made } from './call.ts';

/** How orders are paid by card and what staff give back; `orderId` is an order of whose cash one rupee is missing. */
export async function tellOfPayments(call: Call, shop: FuzzShop, orderId: string): Promise<void> {
	const { json: me } = await call<Made>('customer', 'GET /auth/me');
	const credit = { amountMinor: 5_000, reason: 'Late' };
	await call('staff', 'POST /admin/users/{userId}/wallet-credits', [me.id], credit);
	await call('customer', 'GET /wallet');
	await call('customer', 'GET /wallet/entries');
	await call('customer', 'POST /wallet/top-ups', [], { amountMinor: 20_000 });
	await call('staff', 'GET /admin/payments/owed');
	const lost = { amountMinor: 50, reason: 'Not worth the way' };
	await call('staff', 'POST /admin/orders/{orderId}/write-offs', [orderId], lost);
	const refund = { amountMinor: 100, to: 'wallet', reason: 'One was soft' };
	await call('staff', 'POST /admin/orders/{orderId}/refunds', [orderId], refund);
	await shop.services.redis.flushdb();
}
