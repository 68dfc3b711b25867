import {
	claimRefund,
	type EntityManager,
	lockOrder,
	move,
	newId,
	type Order,
	type Payment,
	type Posting,
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
import { splitRefund } from './split-refund.ts';

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
 * Gives back part or all of what an order costs: what is still owed of it is owed no more, the rest is paid back. All
 * refunds of a payment never exceed it, however many are decided at once. Throws NOT_FOUND and REFUND_TOO_LARGE.
 */
export async function refundPayment(
	em: EntityManager,
	services: Services,
	request: RefundRequest,
): Promise<void> {
	const order = await lockOrder(em, request.orderId);
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const payment = await requirePaymentOf(em, order.id);
	const { amountMinor } = request;
	const split = splitRefund(payment, amountMinor);
	if (!split.isPossible)
		throw new DomainError('REFUND_TOO_LARGE', { refundableMinor: split.refundableMinor });
	order.refundedMinor += amountMinor;
	await oweLess(em, services, order, payment, { ...request, ...split });
	if (split.chargedMinor === 0) return;
	if (!(await claimRefund(em, payment.id, split.chargedMinor, services.clock.now())))
		throw new DomainError('REFUND_TOO_LARGE', { refundableMinor: split.refundableMinor });
	const charged = { ...request, amountMinor: split.chargedMinor };
	const isToCard = payment.method === 'card' && request.to === 'source';
	if (isToCard) await sendBack(em, services, payment, charged);
	else await giveBack(em, services, payment, charged);
}

/** Nothing moves but what the customer owes, or would have owed. */
async function oweLess(
	em: EntityManager,
	services: Services,
	order: Order,
	payment: Payment,
	{
		owedMinor,
		writtenOffMinor,
		reason,
		actorId,
	}: RefundRequest & { owedMinor: number; writtenOffMinor: number },
): Promise<void> {
	if (owedMinor + writtenOffMinor === 0) return;
	payment.amountMinor -= owedMinor + writtenOffMinor;
	payment.writtenOffMinor -= writtenOffMinor;
	payment.noteOwed(services.clock.now());
	await postJournal(em, {
		kind: 'refund_decided',
		source: `refund_decided:${newId()}`,
		currency: payment.currency,
		orderId: order.id,
		paymentId: payment.id,
		actorId,
		reason,
		postedAt: services.clock.now(),
		postings: [
			...move({ account: 'refunds' }, { account: 'receivable' }, owedMinor),
			...move({ account: 'refunds' }, { account: 'bad_debt' }, writtenOffMinor),
		],
	});
}

/** Decided now, sent by a job: until the provider has it, it is owed. */
async function sendBack(
	em: EntityManager,
	services: Services,
	payment: Payment,
	{ orderId, amountMinor, reason, actorId }: RefundRequest,
): Promise<void> {
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
}

const giveBack = (
	em: EntityManager,
	services: Services,
	payment: Payment,
	{ amountMinor, reason, actorId }: RefundRequest,
): Promise<void> =>
	creditRefund(em, services, payment, { from: { account: 'refunds' }, amountMinor, reason, actorId });

/** Puts a refund into the customer's wallet, out of the account in which it lies. */
export async function creditRefund(
	em: EntityManager,
	services: Services,
	payment: Payment,
	{
		from,
		amountMinor,
		reason,
		actorId,
	}: Pick<RefundRequest, 'amountMinor' | 'reason' | 'actorId'> & { from: Omit<Posting, 'amountMinor'> },
): Promise<void> {
	const refund = em.create(Refund, {
		...{ id: newId(), payment, amountMinor, destination: 'wallet', status: 'succeeded', reason },
		actor: actorId === null ? null : em.getReference(User, actorId),
	});
	await postJournal(em, {
		...{ kind: 'refund_paid', source: `refund_paid:${refund.id}`, currency: payment.currency },
		...{ orderId: payment.order?.id, paymentId: payment.id, refundId: refund.id, actorId, reason },
		postedAt: services.clock.now(),
		postings: move(from, { account: 'customer_wallet', ownerId: payment.user.id }, amountMinor),
	});
}
