import {
	accountBalance,
	type EntityManager,
	lockOrder,
	move,
	newId,
	Payment,
	postJournal,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { movePayment, requirePaymentOf } from './load-payment.ts';

/** What the rider takes at the door for an order, in minor units; 0 unless it is settled and paid in cash. */
export async function cashDueMinor(em: EntityManager, orderId: string): Promise<number> {
	const { method, status, isSettled, amountMinor } = await requirePaymentOf(em, orderId);
	return method === 'cash_on_delivery' && status === 'pending' && isSettled ? amountMinor : 0;
}

/** What the rider takes at the door for each of these orders, in minor units; nothing locked, in one query. */
export async function cashDues(em: EntityManager, orderIds: readonly string[]): Promise<Map<string, number>> {
	const payments = await em.find(
		Payment,
		{ order: { $in: [...orderIds] }, method: 'cash_on_delivery', status: 'pending', isSettled: true },
		{ fields: ['order', 'amountMinor'], disableIdentityMap: true },
	);
	return new Map(payments.map(({ order, amountMinor }) => [order?.id ?? '', amountMinor]));
}

/**
 * The customer paid a packed order in cash; it is in the rider's hands now. Taken twice it counts once. What is less than is
 * due stays owed. Throws CASH_MISMATCH when it is more than is due, and NOT_FOUND.
 */
export async function recordCash(
	em: EntityManager,
	services: Services,
	{ orderId, riderId, amountMinor }: { orderId: string; riderId: string; amountMinor: number },
): Promise<void> {
	const order = await lockOrder(em, orderId);
	if (!order) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const payment = await requirePaymentOf(em, orderId);
	const isCash = payment.method === 'cash_on_delivery';
	const isTaken = payment.status === 'captured' || (payment.status === 'failed' && amountMinor === 0);
	if (isCash && isTaken && payment.capturedMinor === amountMinor) return;
	const isDue = isCash && payment.status === 'pending' && payment.isSettled;
	const dueMinor = isDue ? payment.amountMinor : 0;
	if (!isDue || amountMinor > dueMinor) throw new DomainError('CASH_MISMATCH', { dueMinor });
	payment.capturedMinor = amountMinor;
	movePayment(payment, order, amountMinor > 0 ? 'captured' : 'failed');
	payment.noteOwed(services.clock.now());
	await postJournal(em, {
		kind: 'order_paid',
		source: `order_paid:${payment.id}`,
		currency: payment.currency,
		orderId,
		paymentId: payment.id,
		actorId: riderId,
		postedAt: services.clock.now(),
		postings: move({ account: 'rider_cash', ownerId: riderId }, { account: 'receivable' }, amountMinor),
	});
}

/** What a rider has taken and not handed in yet, in minor units. */
export const riderCashMinor = async (em: EntityManager, riderId: string): Promise<number> =>
	0 - (await accountBalance(em, 'rider_cash', riderId));

/** A rider handed in cash, in minor units; `settlementId` names the handing-in: counted twice it is posted once. */
export async function handInCash(
	em: EntityManager,
	services: Services,
	cash: { riderId: string; amountMinor: number; actorId: string; settlementId?: string },
): Promise<boolean> {
	const { riderId, amountMinor, actorId, settlementId = newId() } = cash;
	return postJournal(em, {
		kind: 'cash_handed_in',
		source: `cash_handed_in:${settlementId}`,
		currency: 'INR',
		actorId,
		postedAt: services.clock.now(),
		postings: move({ account: 'cash_box' }, { account: 'rider_cash', ownerId: riderId }, amountMinor),
	});
}
