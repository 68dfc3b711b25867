import type { DeliveryStop, EntityManager, Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { cashDueMinor, recordCash } from '../payments/payments.public.ts';
import type { DeliverStopInput } from './stops.schemas.ts';

type Cash = Pick<DeliveryStop, 'cashDueMinor' | 'cashCollectedMinor' | 'cashDifferenceReason'>;

/**
 * Takes what is still due of a delivered order, in the transaction of `em`. CASH_MISMATCH when the rider has another
 * amount and does not say why. With a reason, what is missing is owed by the customer, until staff write it off, and what
 * is too much stays on the rider's account in the ledger until staff have looked at it.
 */
export async function takeCash(
	em: EntityManager,
	{ services, user }: UserContext,
	order: Order,
	{ cashCollectedMinor: collected = 0, cashDifferenceReason: reason }: DeliverStopInput,
): Promise<Cash | null> {
	// It locks and reads the payment, from which a refusal was just taken off.
	await em.flush();
	const due = await cashDueMinor(em, order.id);
	if (due === 0 && collected === 0) return null;
	if (collected !== due && reason === undefined) throw new DomainError('CASH_MISMATCH', { dueMinor: due });
	const amountMinor = Math.min(due, collected);
	if (due > 0) await recordCash(em, services, { orderId: order.id, riderId: user.id, amountMinor });
	return {
		...{ cashDueMinor: due, cashCollectedMinor: collected },
		cashDifferenceReason: collected === due ? null : (reason ?? null),
	};
}
