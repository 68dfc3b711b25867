import type { EntityManager, Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/**
 * Gives back part of what a locked order costs, in minor units; of cash that is still to come, less is taken at the door.
 * Throws REFUND_TOO_LARGE.
 */
export async function refundOrder(em: EntityManager, order: Order, amountMinor: number): Promise<void> {
	if (amountMinor === 0) return;
	const refundableMinor = order.totalMinor - order.refundedMinor;
	if (amountMinor > refundableMinor) throw new DomainError('REFUND_TOO_LARGE', { refundableMinor });
	order.refundedMinor += amountMinor;
	await em.flush();
}
