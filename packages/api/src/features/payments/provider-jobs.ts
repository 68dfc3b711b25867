import { Payment, Refund } from '@dailyveg/db';
import type { CardRefund } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { applyIntent } from './follow-provider.ts';
import { recordRefund } from './record-refund.ts';

/** What a job tells the provider of a payment; null where there is nothing to tell. */
async function referenceToTell(
	{ orm, cardPayments }: Services,
	paymentId: string,
	...statuses: readonly Payment['status'][]
) {
	const payment = await orm.em.fork().findOne(Payment, { id: paymentId });
	if (!payment || !statuses.includes(payment.status)) return null;
	if (payment.providerReference === null || !cardPayments) return null;
	return { payment, reference: payment.providerReference, cards: cardPayments };
}

/** Charges what was packed and follows; repeated it charges once. */
export async function captureAtProvider(services: Services, paymentId: string): Promise<void> {
	const told = await referenceToTell(services, paymentId, 'capturing');
	if (!told) return;
	const { payment, reference, cards } = told;
	const before = await cards.read(reference);
	const amountMinor = payment.order === null ? payment.authorisedMinor : payment.capturedMinor;
	if (before.status === 'authorised') await cards.capture(reference, amountMinor);
	await applyIntent(services, await cards.read(reference));
}

/** Gives back what was set aside, and follows: a charge that was faster is sent back. */
export async function cancelAtProvider(services: Services, paymentId: string): Promise<void> {
	const told = await referenceToTell(services, paymentId, 'cancelled', 'failed');
	if (!told) return;
	await told.cards.cancel(told.reference);
	await applyIntent(services, await told.cards.read(told.reference));
}

/** Asks the provider for a refund, and answers what became of it; null when there is none to ask for. */
export async function refundAtProvider(services: Services, refundId: string): Promise<CardRefund | null> {
	const em = services.orm.em.fork();
	const refund = await em.findOne(Refund, { id: refundId }, { populate: ['payment'] });
	if (refund?.status !== 'pending' || !services.cardPayments) return null;
	const { payment, amountMinor } = refund;
	// The charge itself is still under way; the queue tries again.
	if (payment.status !== 'captured' || payment.providerReference === null)
		throw new Error(`refund ${refundId} waits for its charge`);
	return services.cardPayments.refund(payment.providerReference, amountMinor, refundId);
}

/** A webhook tells of a refund: what became of it is asked for, as of payments. */
export async function followRefund(services: Services, reference: string): Promise<void> {
	if (!services.cardPayments) return;
	const told = await services.cardPayments.readRefund(reference);
	const named = {
		$or: [{ providerReference: reference }, ...(told.refundId ? [{ id: told.refundId }] : [])],
	};
	const known = await services.orm.em.fork().findOne(Refund, named, { fields: ['id'] });
	if (known) await transact(services, (em) => recordRefund(em, services, known.id, told));
}
