import { Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { changeOrder } from './change-order.ts';

/** Orders looked at in one run; the next run takes the rest. */
const BATCH_SIZE = 200;

/**
 * Cancels orders nobody confirmed in time, so that their stock is sold again. One that cannot be cancelled does not hold
 * up the others. Returns how many were.
 */
export async function expireOrders(services: Services): Promise<number> {
	const em = services.orm.em.fork();
	const overdue = await em.find(
		Order,
		{ status: 'placed', reservedUntil: { $lt: services.clock.now() } },
		{ fields: ['id'], limit: BATCH_SIZE, orderBy: { id: 'asc' } },
	);
	let expired = 0;
	for (const { id } of overdue) if (await expireOrder(services, id)) expired++;
	return expired;
}

/** False when it was confirmed or cancelled in the meantime: whoever came first is right. */
async function expireOrder(services: Services, orderId: string): Promise<boolean> {
	try {
		await changeOrder(services, {
			orderId,
			actorId: null,
			status: 'cancelled',
			by: 'system',
			apply: (order) => {
				order.cancelReason = 'expired';
			},
		});
		return true;
	} catch (err) {
		const isTooLate = err instanceof DomainError && err.code === 'INVALID_TRANSITION';
		if (!isTooLate) services.logger.error({ err, orderId }, 'an order could not expire');
		return false;
	}
}
