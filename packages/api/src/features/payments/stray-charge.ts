import { type EntityManager, move, newId, type Order, type Payment, postJournal, Refund } from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { movePayment } from './load-payment.ts';
import { alertStaff } from './payment-alert.ts';
import { sendRefund } from './payments.jobs.ts';

/**
 * The provider has charged what the shop had given up, or not asked for yet: all of it is noted, sent back to the card,
 * and reported to staff. Payment and order must be locked.
 */
export async function returnStrayCharge(
	em: EntityManager,
	services: Services,
	payment: Payment,
	order: Order | null,
	chargedMinor: number,
): Promise<void> {
	payment.authorisedMinor = Math.max(payment.authorisedMinor, chargedMinor);
	payment.capturedMinor = chargedMinor;
	payment.refundedMinor = chargedMinor;
	movePayment(payment, order, 'captured');
	const refund = em.create(Refund, {
		...{ id: newId(), payment, amountMinor: chargedMinor, destination: 'source', status: 'pending' },
		...{ reason: 'charged by mistake', actor: null },
	});
	await postJournal(em, {
		...{ kind: 'stray_charge', source: `stray_charge:${payment.id}`, currency: payment.currency },
		...{ orderId: order?.id, paymentId: payment.id, refundId: refund.id },
		postedAt: services.clock.now(),
		postings: move({ account: 'card_clearing' }, { account: 'refunds_payable' }, chargedMinor),
	});
	enqueue(em, sendRefund, { refundId: refund.id });
	await alertStaff(em, services, { reason: 'strayCharge', payment, order, amountMinor: chargedMinor });
}
