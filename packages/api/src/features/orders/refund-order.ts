import type { EntityManager, Order } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { type RefundRequest, refundPayment } from '../payments/payments.public.ts';

/**
 * Gives back part of what a locked and settled order costs; of cash that is still to come, less is taken at the door.
 * Throws REFUND_TOO_LARGE.
 */
export async function refundOrder(
	em: EntityManager,
	services: Services,
	order: Order,
	refund: Omit<RefundRequest, 'orderId'>,
): Promise<void> {
	if (refund.amountMinor === 0) return;
	// It locks and reads the order again.
	await em.flush();
	await refundPayment(em, services, { orderId: order.id, ...refund });
}
