import type { EntityManager, FilterQuery } from '@mikro-orm/mysql';
import { addDays } from '../areas/local-date.ts';
import { LedgerTransaction } from './ledger-transaction.entity.ts';
import { Payment } from './payment.entity.ts';
import { Reconciliation } from './reconciliation.entity.ts';
import { Refund } from './refund.entity.ts';

const utcDay = (instant: Date): string => instant.toISOString().slice(0, 10);

/**
 * Days in UTC that were over before `settledAt` and are not reconciled yet, oldest first, at most `limit`; the first is
 * that of the first payment that the provider was asked for.
 */
export async function findUnreconciledDays(
	em: EntityManager,
	settledAt: Date,
	limit: number,
): Promise<string[]> {
	const [last] = await em.find(Reconciliation, {}, { orderBy: { day: 'desc' }, limit: 1 });
	const end = utcDay(settledAt);
	const days: string[] = [];
	let day = last ? addDays(last.day, 1) : await firstDay(em);
	for (; day !== null && day < end && days.length < limit; day = addDays(day, 1)) days.push(day);
	return days;
}

async function firstDay(em: EntityManager): Promise<string | null> {
	const [first] = await em.find(
		Payment,
		{ providerReference: { $ne: null }, startedAt: { $ne: null } },
		{ fields: ['startedAt'], orderBy: { startedAt: 'asc' }, limit: 1 },
	);
	return first?.startedAt ? utcDay(first.startedAt) : null;
}

/** A charge or a refund as our books have it. */
export interface BookedMovement {
	kind: 'charge' | 'refund';
	/** The provider's name for the payment, or for the refund. */
	providerReference: string;
	paymentId: string;
	/** null of a charge. */
	refundId: string | null;
	/** In minor units; 0 while it is not known to have happened. */
	amountMinor: number;
	/** Of a refund that came back. */
	isFailed: boolean;
}

/** What our books have under these names of the provider. */
export async function findBookedByReference(
	em: EntityManager,
	references: readonly string[],
): Promise<BookedMovement[]> {
	const named = { providerReference: { $in: [...references] } };
	return [...(await findCharges(em, named)), ...(await findRefunds(em, named))];
}

/** Charges and refunds at the provider that our journal has between two instants. */
export async function findBookedBetween(em: EntityManager, from: Date, to: Date): Promise<BookedMovement[]> {
	const rows = await em.find(
		LedgerTransaction,
		{
			postedAt: { $gte: from, $lt: to },
			kind: { $in: ['order_paid', 'top_up', 'stray_charge', 'refund_paid'] },
		},
		{ fields: ['kind', 'paymentId', 'refundId'], disableIdentityMap: true },
	);
	const [refunds, charges] = [
		rows.filter(({ kind }) => kind === 'refund_paid').map(({ refundId }) => refundId),
		rows.filter(({ kind }) => kind !== 'refund_paid').map(({ paymentId }) => paymentId),
	];
	const atProvider = { providerReference: { $ne: null } };
	return [
		...(await findCharges(em, { id: { $in: charges.filter((id) => id !== null) }, ...atProvider })),
		...(await findRefunds(em, { id: { $in: refunds.filter((id) => id !== null) }, ...atProvider })),
	];
}

async function findCharges(em: EntityManager, where: FilterQuery<Payment>): Promise<BookedMovement[]> {
	const payments = await em.find(Payment, where, { disableIdentityMap: true });
	return payments.map(({ id, providerReference, status, capturedMinor }) => ({
		...{ kind: 'charge' as const, providerReference: providerReference ?? '', paymentId: id, refundId: null },
		// While it is being charged, that is what was asked for.
		...{ amountMinor: status === 'captured' ? capturedMinor : 0, isFailed: false },
	}));
}

async function findRefunds(em: EntityManager, where: FilterQuery<Refund>): Promise<BookedMovement[]> {
	const refunds = await em.find(Refund, where, { disableIdentityMap: true });
	return refunds.map(({ id, providerReference, payment, status, amountMinor }) => ({
		...{ kind: 'refund' as const, providerReference: providerReference ?? '', paymentId: payment.id },
		...{ refundId: id, amountMinor: status === 'pending' ? 0 : amountMinor, isFailed: status === 'failed' },
	}));
}
