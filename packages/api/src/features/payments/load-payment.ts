import {
	type EntityManager,
	lockPaymentOf,
	type Order,
	type Payment,
	type PaymentStatus,
} from '@dailyveg/db';

/** The payment of an order that this transaction has locked; every order has one. */
export async function requirePaymentOf(em: EntityManager, orderId: string): Promise<Payment> {
	const payment = await lockPaymentOf(em, orderId);
	if (!payment) throw new TypeError(`order ${orderId} has no payment`);
	return payment;
}

/** Moves a payment and, with it, what its order says of it; both must be locked. */
export function movePayment(payment: Payment, order: Order | null, next: PaymentStatus): void {
	payment.become(next);
	if (order) order.paymentStatus = next;
}
