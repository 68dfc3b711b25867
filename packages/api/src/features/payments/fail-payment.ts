import { type EntityManager, move, type Order, type Payment, postJournal, Refund } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { movePayment } from './load-payment.ts';
import { alertStaff } from './payment-alert.ts';

/**
 * The provider has given up what was set aside: nothing was charged, and nothing can be. What was packed is owed; staff
 * hear of it, as of an order that cannot be packed any more. Payment and order must be locked.
 */
export async function failPayment(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
): Promise<void> {
	if (!payment.canBecome('failed')) return;
	const wasPromised = payment.status !== 'pending';
	if (payment.status === 'capturing' && order) await dropRefunds(em, services, payment, order);
	payment.capturedMinor = 0;
	movePayment(payment, order, 'failed');
	payment.noteOwed(services.clock.now());
	if (!order || !wasPromised) return;
	await alertStaff(em, services, {
		...{ reason: payment.isSettled ? 'chargeFailed' : 'authorisationLost', payment, order },
		amountMinor: payment.amountMinor,
	});
}

/** Refunds to the card that waited for the charge have nothing to give back: so much less is owed. */
async function dropRefunds(
	em: EntityManager,
	{ clock }: Services,
	payment: Payment,
	order: Order,
): Promise<void> {
	const waiting = await em.find(Refund, { payment: payment.id, destination: 'source', status: 'pending' });
	for (const refund of waiting) {
		const { id: refundId, amountMinor } = refund;
		refund.status = 'failed';
		refund.lastError = 'nothing was charged';
		payment.amountMinor -= amountMinor;
		payment.refundedMinor -= amountMinor;
		await postJournal(em, {
			...{ kind: 'refund_failed', source: `refund_failed:${refundId}`, currency: payment.currency },
			...{ orderId: order.id, paymentId: payment.id, refundId },
			postedAt: clock.now(),
			postings: move({ account: 'refunds_payable' }, { account: 'receivable' }, amountMinor),
		});
	}
}
