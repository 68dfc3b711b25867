import {
	type EntityManager,
	move,
	type NewJournal,
	type Order,
	type Payment,
	type Posting,
	postJournal,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { movePayment, requirePaymentOf } from './load-payment.ts';
import { cancelPayment, capturePayment } from './payments.jobs.ts';

const receivable = { account: 'receivable' } as const;

/**
 * Whether an order may be prepared: cash is paid at the door, everything else has been set aside. The order must be
 * locked.
 */
export async function isPaymentSecured(em: EntityManager, order: Order): Promise<boolean> {
	const { method, status } = await requirePaymentOf(em, order.id);
	return method === 'cash_on_delivery' || status === 'authorised';
}

/** More than this, in minor units, cannot be charged for the order; null where it is paid at the door. */
export async function chargeLimitMinor(em: EntityManager, order: Order): Promise<number | null> {
	const { method, authorisedMinor } = await requirePaymentOf(em, order.id);
	return method === 'cash_on_delivery' ? null : authorisedMinor;
}

/**
 * Charges what was packed, in minor units, once: of what was set aside the rest is given back, and what exceeds it is
 * never charged. The order must be locked. Returns what is charged. Throws PAYMENT_NOT_SECURED when nothing is set aside any
 * more.
 */
export async function settlePayment(
	em: EntityManager,
	services: Services,
	order: Order,
	finalMinor: number,
): Promise<number> {
	const payment = await requirePaymentOf(em, order.id);
	if (payment.isSettled) return payment.amountMinor;
	const isCash = payment.method === 'cash_on_delivery';
	if (!isCash && payment.status !== 'authorised') throw new DomainError('PAYMENT_NOT_SECURED', {});
	const chargedMinor = isCash ? finalMinor : Math.min(finalMinor, payment.authorisedMinor);
	payment.isSettled = true;
	payment.amountMinor = chargedMinor;
	const postedAt = services.clock.now();
	await post(em, payment, order, { kind: 'order_settled', postedAt, postings: saleOf(order, chargedMinor) });
	if (payment.method === 'wallet') {
		payment.capturedMinor = chargedMinor;
		movePayment(payment, order, 'captured');
		await post(em, payment, order, {
			kind: 'order_paid',
			postedAt,
			postings: move({ account: 'order_hold' }, receivable, chargedMinor),
		});
		await releaseHold(em, payment, order, payment.authorisedMinor - chargedMinor, postedAt);
	}
	if (payment.method === 'card') chargeCard(em, payment, order, chargedMinor);
	return chargedMinor;
}

/** The provider is told once this has committed; where nothing was packed it gives all of it back. */
function chargeCard(em: EntityManager, payment: Payment, order: Order, chargedMinor: number): void {
	if (chargedMinor === 0) {
		movePayment(payment, order, 'cancelled');
		enqueue(em, cancelPayment, { paymentId: payment.id });
		return;
	}
	payment.capturedMinor = chargedMinor;
	movePayment(payment, order, 'capturing');
	enqueue(em, capturePayment, { paymentId: payment.id });
}

/** What was sold, and that it is still owed. */
function saleOf(order: Order, chargedMinor: number): Posting[] {
	const feeMinor = Math.min(order.deliveryFeeMinor, chargedMinor);
	return [
		...move(receivable, { account: 'sales' }, chargedMinor - feeMinor),
		...move(receivable, { account: 'delivery_fees' }, feeMinor),
	];
}

/** Gives back what was set aside for an order that is cancelled; its order must be locked. */
export async function releasePayment(em: EntityManager, services: Services, order: Order): Promise<void> {
	const payment = await requirePaymentOf(em, order.id);
	if (!payment.canBecome('cancelled')) return;
	movePayment(payment, order, 'cancelled');
	if (payment.method === 'card') enqueue(em, cancelPayment, { paymentId: payment.id });
	if (payment.method === 'wallet')
		await releaseHold(em, payment, order, payment.authorisedMinor, services.clock.now());
}

const releaseHold = (em: EntityManager, payment: Payment, order: Order, amountMinor: number, now: Date) =>
	post(em, payment, order, {
		kind: 'order_released',
		postedAt: now,
		postings: move(
			{ account: 'order_hold' },
			{ account: 'customer_wallet', ownerId: payment.user.id },
			amountMinor,
		),
	});

const post = (
	em: EntityManager,
	payment: Payment,
	order: Order,
	journal: Pick<NewJournal, 'kind' | 'postedAt' | 'postings'>,
) =>
	postJournal(em, {
		...journal,
		source: `${journal.kind}:${payment.id}`,
		currency: payment.currency,
		orderId: order.id,
		paymentId: payment.id,
	});
