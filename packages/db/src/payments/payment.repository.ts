import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { uuidToBinary } from '../types/uuid.type.ts';
import { Payment } from './payment.entity.ts';

/** The payment of an order that this transaction has locked, locked as well; null when there is none. */
export const lockPaymentOf = (em: EntityManager, orderId: string): Promise<Payment | null> =>
	em.findOne(Payment, { order: orderId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Sets aside what is given back of a payment; false when less than that is left of what was charged. */
export async function claimRefund(
	em: EntityManager,
	paymentId: string,
	amountMinor: number,
	now: Date,
): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update payment set refunded_minor = refunded_minor + ?, updated_at = ?
		where id = ? and refunded_minor + ? <= captured_minor`,
		[amountMinor, now, uuidToBinary(paymentId), amountMinor],
		'run',
	);
	return affectedRows === 1;
}
