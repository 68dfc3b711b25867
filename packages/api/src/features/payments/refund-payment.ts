import {
	claimRefund,
	type EntityManager,
	lockOrder,
	move,
	newId,
	type Order,
	type Payment,
	postJournal,
	Refund,
	type RefundDestination,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { requirePaymentOf } from './load-payment.ts';
import { sendRefund } from './payments.jobs.ts';

/** Money to give back. */
export interface RefundRequest {
	orderId: string;
	/** In minor units of the order's currency. */
	amountMinor: number;
	/** Cash and wallet money goes to the wallet in either case. */
	to: RefundDestination;
	reason: string;
	/** Who decided it; null for the system itself. */
	actorId: string | null;
}

/**
 * Gives back part or all of what an order was charged; of cash that is still to come, less is taken at the door. All
 * refunds of a payment never exceed it, however many are decided at once. Throws NOT_FOUND and REFUND_TOO_LARGE.
 */
export async function refundPayment(
	em: EntityManager,
	services: Services,
	request: RefundRequest,
): Promise<Refund | null> {
	const order = await lockOrder(em, request.orderId);
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const payment = await requirePaymentOf(em, order.id);
	const { amountMinor } = request;
	const refundableMinor = refundableOf(payment);
	if (amountMinor > refundableMinor) throw new DomainError('REFUND_TOO_LARGE', { refundableMinor });
	order.refundedMinor += amountMinor;
	if (payment.status === 'pending') {
		await takeLessCash(em, services, order, payment, request);
		return null;
	}
	if (!(await claimRefund(em, payment.id, amountMinor, services.clock.now())))
		throw new DomainError('REFUND_TOO_LARGE', { refundableMinor });
	const isToCard = payment.method === 'card' && request.to === 'source';
	return isToCard ? sendBack(em, services, payment, request) : giveBack(em, services, payment, request);
}

/** What may still be given back: of what was charged, or of the cash that is due. */
function refundableOf({
	method,
	status,
	isSettled,
	amountMinor,
	capturedMinor,
	refundedMinor,
}: Payment): number {
	if (status === 'captured' || status === 'capturing') return capturedMinor - refundedMinor;
	return method === 'cash_on_delivery' && status === 'pending' && isSettled ? amountMinor : 0;
}

async function takeLessCash(
	em: EntityManager,
	services: Services,
	order: Order,
	payment: Payment,
	{ amountMinor, reason, actorId }: RefundRequest,
): Promise<void> {
	payment.amountMinor -= amountMinor;
	await postJournal(em, {
		kind: 'refund_decided',
		source: `refund_decided:${newId()}`,
		currency: payment.currency,
		orderId: order.id,
		paymentId: payment.id,
		actorId,
		reason,
		postedAt: services.clock.now(),
		postings: move({ account: 'refunds' }, { account: 'receivable' }, amountMinor),
	});
}

/** Decided now, sent by a job: until the provider has it, it is owed. */
async function sendBack(
	em: EntityManager,
	services: Services,
	payment: Payment,
	{ orderId, amountMinor, reason, actorId }: RefundRequest,
): Promise<Refund> {
	const refund = em.create(Refund, {
		...{ id: newId(), payment, amountMinor, destination: 'source', status: 'pending', reason },
		actor: actorId === null ? null : em.getReference(User, actorId),
	});
	await postJournal(em, {
		...{ kind: 'refund_decided', source: `refund_decided:${refund.id}`, currency: payment.currency },
		...{ orderId, paymentId: payment.id, refundId: refund.id, actorId, reason },
		postedAt: services.clock.now(),
		postings: move({ account: 'refunds' }, { account: 'refunds_payable' }, amountMinor),
	});
	enqueue(em, sendRefund, { refundId: refund.id });
	return refund;
}

async function giveBack(
	em: EntityManager,
	services: Services,
	payment: Payment,
	{ orderId, amountMinor, reason, actorId }: RefundRequest,
): Promise<Refund> {
	const refund = em.create(Refund, {
		id: newId(),
		payment,
		amountMinor,
		destination: 'wallet',
		status: 'succeeded',
		reason,
		actor: actorId === null ? null : em.getReference(User, actorId),
	});
	await postJournal(em, {
		kind: 'refund_paid',
		source: `refund_paid:${refund.id}`,
		currency: payment.currency,
		orderId,
		paymentId: payment.id,
		refundId: refund.id,
		actorId,
		reason,
		postedAt: services.clock.now(),
		postings: move(
			{ account: 'refunds' },
			{ account: 'customer_wallet', ownerId: payment.user.id },
			amountMinor,
		),
	});
	return refund;
}
