import {
	accountBalance,
	type EntityManager,
	move,
	type NewOrder,
	OverdrawnError,
	PAYMENT_HOLD_MS,
	type PaymentMethod,
	type PaymentStatus,
	postJournal,
	RESERVATION_MS,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';

/** An order as it is being placed. */
export type PayableOrder = Pick<NewOrder, 'id' | 'userId' | 'paymentMethod' | 'currency' | 'totalMinor'>;

/** Where the payment of an order stands when it is placed: a wallet pays at once, all others later. */
export const firstPaymentStatus = (method: PaymentMethod): PaymentStatus =>
	method === 'wallet' ? 'authorised' : 'pending';

/** How long an order that is paid so waits to be confirmed, in milliseconds. */
export const holdMs = (method: PaymentMethod): number =>
	method === 'card' ? PAYMENT_HOLD_MS : RESERVATION_MS;

/**
 * Sets aside the wallet's money for an order that this transaction has written with its payment. Throws WALLET_TOO_LOW
 * and PAYMENT_METHOD_UNAVAILABLE, the transaction then to be rolled back.
 */
export async function openPayment(em: EntityManager, services: Services, order: PayableOrder): Promise<void> {
	const { id, userId, paymentMethod, currency, totalMinor } = order;
	if (paymentMethod === 'card' && !services.cardPayments)
		throw new DomainError('PAYMENT_METHOD_UNAVAILABLE', { method: paymentMethod });
	if (paymentMethod !== 'wallet') return;
	try {
		await postJournal(em, {
			kind: 'order_held',
			source: `order_held:${id}`,
			currency,
			orderId: id,
			actorId: userId,
			postedAt: services.clock.now(),
			postings: move({ account: 'customer_wallet', ownerId: userId }, { account: 'order_hold' }, totalMinor),
		});
	} catch (error) {
		if (!(error instanceof OverdrawnError)) throw error;
		const balanceMinor = await accountBalance(em, 'customer_wallet', userId);
		throw new DomainError('WALLET_TOO_LOW', { balanceMinor, neededMinor: totalMinor });
	}
}
