import { newId, Reconciliation, ReconciliationDifference } from '@dailyveg/db';
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
	await tellOfReconciliation(call, shop);
}

/** A day of the provider's account that somebody changed by hand. */
async function tellOfReconciliation(call: Call, shop: FuzzShop): Promise<void> {
	const em = shop.services.orm.em.fork();
	const reconciliation = em.create(Reconciliation, {
		...{ id: newId(), day: '2026-01-01', chargeCount: 1, chargedMinor: 9_000, feeMinor: 180 },
		...{ refundCount: 1, refundedMinor: 300, differenceCount: 1 },
	});
	const { id } = em.create(ReconciliationDifference, {
		...{ id: newId(), reconciliation, kind: 'unknown_refund', providerReference: 're_by_hand' },
		...{ paymentId: null, refundId: null, oursMinor: null, theirsMinor: -300 },
	});
	await em.flush();
	await call('staff', 'GET /admin/reconciliations');
	await call('staff', 'GET /admin/reconciliation-differences', [], undefined, '?isOpen=true');
	const note = { note: 'Refunded by hand in the dashboard' };
	await call('staff', 'POST /admin/reconciliation-differences/{id}/resolve', [id], note);
}
