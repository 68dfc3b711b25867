import {
	type EntityManager,
	lockPayment,
	lockRefund,
	move,
	Order,
	type Payment,
	postJournal,
	type Refund,
	User,
} from '@dailyveg/db';
import type { CardRefund } from '../../platform/gateways/card-payments.ts';
import type { Services } from '../../platform/services.ts';
import { notify } from '../notifications/notifications.public.ts';
import { creditRefund } from './refund-payment.ts';

/**
 * Notes what the provider says of a refund; told again it changes nothing. One that does not reach the card, at once or
 * days later, goes into the wallet: it stays in the books as failed, and a refund to the wallet takes its place.
 */
export async function recordRefund(
	em: EntityManager,
	services: Services,
	refundId: string,
	told: Pick<CardRefund, 'reference' | 'status' | 'error'>,
): Promise<void> {
	const refund = await lockRefund(em, refundId);
	if (!refund || refund.status === 'failed' || refund.destination === 'wallet') return;
	const payment = await lockPayment(em, refund.payment.id);
	if (!payment) throw new TypeError(`refund ${refundId} has no payment`);
	refund.providerReference ??= told.reference;
	if (told.status === 'failed') await failRefund(em, services, refund, payment, told.error);
	else if (refund.status === 'pending') await finishRefund(em, services, refund, payment);
}

async function finishRefund(
	em: EntityManager,
	services: Services,
	refund: Refund,
	payment: Payment,
): Promise<void> {
	refund.status = 'succeeded';
	await post(em, services, refund, payment, {
		kind: 'refund_paid',
		postings: move({ account: 'refunds_payable' }, { account: 'card_clearing' }, refund.amountMinor),
	});
}

async function failRefund(
	em: EntityManager,
	services: Services,
	refund: Refund,
	payment: Payment,
	error: string | null,
): Promise<void> {
	const { amountMinor, reason } = refund;
	// The provider has it back, and the shop owes it again.
	if (refund.status === 'succeeded')
		await post(em, services, refund, payment, {
			kind: 'refund_failed',
			postings: move({ account: 'card_clearing' }, { account: 'refunds_payable' }, amountMinor),
		});
	refund.status = 'failed';
	refund.lastError = error?.slice(0, 200) ?? null;
	await creditRefund(em, services, payment, {
		...{ from: { account: 'refunds_payable' }, amountMinor, reason, actorId: refund.actor?.id ?? null },
	});
	await tellOfCredit(em, services, payment, amountMinor);
}

async function tellOfCredit(
	em: EntityManager,
	services: Services,
	{ user, order, currency }: Payment,
	amountMinor: number,
): Promise<void> {
	// Who has left reads nothing any more.
	if ((await em.count(User, { id: user.id, deletedAt: null })) === 0) return;
	const known = order && (await em.findOne(Order, { id: order.id }, { fields: ['number'] }));
	notify(em, services, {
		userId: user.id,
		kind: 'wallet.credited',
		data: { currency, amountMinor, reason: 'refundFailed', orderNumber: known?.number ?? null },
	});
}

const post = (
	em: EntityManager,
	{ clock }: Services,
	{ id: refundId, reason }: Refund,
	payment: Payment,
	journal: Pick<Parameters<typeof postJournal>[1], 'kind' | 'postings'>,
) =>
	postJournal(em, {
		...journal,
		...{ source: `${journal.kind}:${refundId}`, currency: payment.currency },
		...{ orderId: payment.order?.id, paymentId: payment.id, refundId, reason },
		postedAt: clock.now(),
	});
