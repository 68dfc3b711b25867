import {
	type EntityManager,
	findStuckReferences,
	lockPayment,
	lockRefund,
	move,
	Payment,
	postJournal,
	Refund,
} from '@dailyveg/db';

import type { Services } from '../../platform/services.ts';
import { applyIntent, followProvider } from './follow-provider.ts';

const STUCK_AFTER_MS = 10 * 60_000;
const BATCH_SIZE = 100;

/** What a job tells the provider of a payment; null where there is nothing to tell. */
async function referenceToTell(
	{ orm, cardPayments }: Services,
	paymentId: string,
	status: Payment['status'],
) {
	const payment = await orm.em.fork().findOne(Payment, { id: paymentId });
	if (payment?.status !== status || payment.providerReference === null || !cardPayments) return null;
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

/** Gives back what was set aside. */
export async function cancelAtProvider(services: Services, paymentId: string): Promise<void> {
	const told = await referenceToTell(services, paymentId, 'cancelled');
	if (told) await told.cards.cancel(told.reference);
}

/** Asks the provider for a refund: true when it is on its way, false when it never will be, null when there is none to ask for. */
export async function refundAtProvider(services: Services, refundId: string): Promise<boolean | null> {
	const em = services.orm.em.fork();
	const refund = await em.findOne(Refund, { id: refundId }, { populate: ['payment'] });
	if (refund?.status !== 'pending' || !services.cardPayments) return null;
	const { payment, amountMinor } = refund;
	// The charge itself is still under way; the queue tries again.
	if (payment.status !== 'captured' || payment.providerReference === null)
		throw new Error(`refund ${refundId} waits for its charge`);
	return services.cardPayments.refund(payment.providerReference, amountMinor, `refund:${refundId}`);
}

/** Notes what became of a refund; one that the card refuses goes into the wallet, so that nothing is lost. */
export async function recordRefund(
	em: EntityManager,
	{ clock }: Services,
	refundId: string,
	isSent: boolean,
): Promise<void> {
	const refund = await lockRefund(em, refundId);
	if (refund?.status !== 'pending') return;
	const payment = await lockPayment(em, refund.payment.id);
	if (!payment) throw new TypeError(`refund ${refundId} has no payment`);
	refund.status = 'succeeded';
	if (!isSent) refund.destination = 'wallet';
	const wallet = { account: 'customer_wallet', ownerId: payment.user.id } as const;
	await postJournal(em, {
		...{ kind: 'refund_paid', source: `refund_paid:${refundId}`, currency: payment.currency },
		...{ orderId: payment.order?.id, paymentId: payment.id, refundId, reason: refund.reason },
		postedAt: clock.now(),
		postings: move(
			{ account: 'refunds_payable' },
			isSent ? { account: 'card_clearing' } : wallet,
			refund.amountMinor,
		),
	});
}

/** Asks for payments that no webhook told of for ten minutes; returns how many. */
export async function followStuckPayments(services: Services): Promise<number> {
	if (!services.cardPayments) return 0;
	const before = new Date(services.clock.now().getTime() - STUCK_AFTER_MS);
	const references = await findStuckReferences(services.orm.em.fork(), before, BATCH_SIZE);
	for (const reference of references) await followProvider(services, reference);
	return references.length;
}
