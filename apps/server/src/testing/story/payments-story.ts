import type { FuzzShop } from '../fuzz-shop.ts';
import type { Call, Made } from './call.ts';

/** How orders are paid by card and what staff give back; `orderId` is a packed order that is paid in cash. */
export async function tellOfPayments(call: Call, shop: FuzzShop, orderId: string): Promise<void> {
	const { json: me } = await call<Made>('customer', 'GET /auth/me');
	const credit = { amountMinor: 5_000, reason: 'Late' };
	await call('staff', 'POST /admin/users/{userId}/wallet-credits', [me.id], credit);
	await call('customer', 'GET /wallet');
	await call('customer', 'GET /wallet/entries');
	await call('customer', 'POST /wallet/top-ups', [], { amountMinor: 20_000 });
	const refund = { amountMinor: 100, to: 'wallet', reason: 'One was soft' };
	await call('staff', 'POST /admin/orders/{orderId}/refunds', [orderId], refund);
	await shop.services.redis.flushdb();
}
