import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { uuidToBinary } from '../types/uuid.type.ts';
import { Payment } from './payment.entity.ts';
import { Refund } from './refund.entity.ts';

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

/** The payment of an order; null when there is none. */
export const findPaymentOf = (em: EntityManager, orderId: string): Promise<Payment | null> =>
	em.findOne(Payment, { order: orderId }, { disableIdentityMap: true });

/** A payment, locked until the transaction ends; lock its order before. */
export const lockPayment = (em: EntityManager, id: string): Promise<Payment | null> =>
	em.findOne(Payment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Which payment the provider calls that, and of which order it is. */
export async function findPaymentByReference(
	em: EntityManager,
	reference: string,
): Promise<{ id: string; orderId: string | null } | null> {
	const payment = await em.findOne(Payment, { providerReference: reference }, { disableIdentityMap: true });
	return payment && { id: payment.id, orderId: payment.order?.id ?? null };
}

/** Notes the provider's name for a payment; the provider names it once, so that a repetition changes nothing. */
export async function noteReference(
	em: EntityManager,
	id: string,
	reference: string,
	now: Date,
): Promise<void> {
	await em.execute(
		`update payment set provider_reference = ?, started_at = coalesce(started_at, ?), updated_at = ?
		where id = ? and provider_reference is null`,
		[reference, now, now, uuidToBinary(id)],
	);
}

/** Names of payments that have been under way at the provider for so long that a webhook may have got lost. */
export async function findStuckReferences(em: EntityManager, before: Date, limit: number): Promise<string[]> {
	const rows = await em.execute<{ reference: string }[]>(
		`select provider_reference as reference from payment
		where status in ('pending', 'capturing') and provider_reference is not null and updated_at < ?
		order by updated_at limit ?`,
		[before, limit],
	);
	return rows.map(({ reference }) => reference);
}

/** A refund, locked until the transaction ends. */
export const lockRefund = (em: EntityManager, id: string): Promise<Refund | null> =>
	em.findOne(Refund, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
