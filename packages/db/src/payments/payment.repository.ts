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

/**
 * Which payment the provider calls that, and of which order it is; `id` is what the provider was told of it, where its name
 * was never noted.
 */
export async function findPaymentByReference(
	em: EntityManager,
	reference: string,
	id: string | null,
): Promise<{ id: string; orderId: string | null } | null> {
	const named = {
		$or: [{ providerReference: reference }, ...(id === null ? [] : [{ id, providerReference: null }])],
	};
	const payment = await em.findOne(Payment, named, { disableIdentityMap: true });
	return payment && { id: payment.id, orderId: payment.order?.id ?? null };
}

/** How soon a payment that is under way at the provider is asked for again, in minutes: a webhook may get lost. */
const CHECK_MINUTES = 10;
/** The same of one that only waits to be charged. */
const WAITING_CHECK_MINUTES = 6 * 60;

/** When the provider is asked next how a payment stands. */
export function nextProviderCheck({ status }: Pick<Payment, 'status'>, now: Date): Date {
	const minutes = status === 'authorised' ? WAITING_CHECK_MINUTES : CHECK_MINUTES;
	return new Date(now.getTime() + minutes * 60_000);
}

/** Notes the provider's name for a payment; the provider names it once, so that a repetition changes nothing. */
export async function noteReference(
	em: EntityManager,
	id: string,
	reference: string,
	now: Date,
): Promise<void> {
	await em.execute(
		`update payment
		set provider_reference = ?, started_at = coalesce(started_at, ?), check_provider_at = ?, updated_at = ?
		where id = ? and provider_reference is null`,
		[reference, now, nextProviderCheck({ status: 'pending' }, now), now, uuidToBinary(id)],
	);
}

/**
 * Names of payments that are due to be asked for at the provider, those that wait longest first. They are due again later,
 * so that what cannot be asked for never fills every sweep.
 */
export async function claimPaymentsToCheck(em: EntityManager, now: Date, limit: number): Promise<string[]> {
	const rows = await em.execute<{ id: Buffer; reference: string }[]>(
		`select id, provider_reference as reference from payment
		where check_provider_at <= ? and provider_reference is not null
		order by check_provider_at limit ? for update skip locked`,
		[now, limit],
	);
	if (rows.length === 0) return [];
	await em.execute(
		`update payment set check_provider_at = ? where id in (${rows.map(() => '?').join(', ')})`,
		[nextProviderCheck({ status: 'pending' }, now), ...rows.map(({ id }) => id)],
	);
	return rows.map(({ reference }) => reference);
}

/** Top-ups that were begun before `before` and for which no card was entered, oldest first. */
export async function findAbandonedTopUps(em: EntityManager, before: Date, limit: number): Promise<string[]> {
	const payments = await em.find(
		Payment,
		{ status: 'pending', purpose: 'top_up', createdAt: { $lt: before } },
		{ fields: ['id'], orderBy: { id: 'asc' }, limit, disableIdentityMap: true },
	);
	return payments.map(({ id }) => id);
}

/** A refund, locked until the transaction ends. */
export const lockRefund = (em: EntityManager, id: string): Promise<Refund | null> =>
	em.findOne(Refund, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Top-ups of a customer for which no card was entered, locked. */
export const lockTopUpsOf = (em: EntityManager, userId: string): Promise<Payment[]> =>
	em.find(
		Payment,
		{ user: userId, purpose: 'top_up', status: 'pending' },
		{ lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
	);

/** Payments and refunds of a customer of which money is set aside, being charged, on its way back, or owed. */
export async function countOpenPayments(em: EntityManager, userId: string): Promise<number> {
	const isOpen = [{ status: { $in: ['authorised', 'capturing'] as const } }, { owedSince: { $ne: null } }];
	const payments = await em.count(Payment, { user: userId, $or: isOpen });
	return payments + (await em.count(Refund, { payment: { user: userId }, status: 'pending' }));
}
