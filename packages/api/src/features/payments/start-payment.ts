import { findOrder, findPaymentOf, noteReference } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { requireCards } from './require-cards.ts';

/** So much more than the estimate is set aside, in percent: weighed goods may weigh more. */
const HEADROOM_PERCENT = 10;

/** What is set aside for an order of this total, in minor units. */
const withHeadroom = (totalMinor: number): number =>
	totalMinor + Math.ceil((totalMinor * HEADROOM_PERCENT) / 100);

/**
 * Asks the provider to set the price of an order aside, and answers the secret with which the customer's device enters the
 * card. Asked twice, it is the same payment. No transaction is open while the provider is asked: where it does not answer
 * nothing has happened, and the call may be repeated. Throws NOT_FOUND, PAYMENT_NOT_DUE, PAYMENT_METHOD_UNAVAILABLE and
 * PAYMENT_PROVIDER_UNAVAILABLE.
 */
export async function startPayment({ em, user, services }: UserContext, orderId: string) {
	const order = await findOrder(em, orderId, user.id);
	const payment = order && (await findPaymentOf(em, orderId));
	if (!payment) throw new DomainError('NOT_FOUND', { resource: 'order' });
	if (payment.method !== 'card' || payment.status !== 'pending' || order.status !== 'placed')
		throw new DomainError('PAYMENT_NOT_DUE', {});
	const { id, currency } = payment;
	const amountMinor = withHeadroom(payment.amountMinor);
	const { reference, clientSecret } = await requireCards(services).open({
		...{ paymentId: id, amountMinor, currency, description: `Order ${order.number}` },
	});
	await noteReference(em, id, reference, services.clock.now());
	return { clientSecret, amountMinor, currency };
}
