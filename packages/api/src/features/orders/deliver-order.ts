import type { EntityManager, Order } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { moveOrder, requireLockedOrder } from './change-order.ts';

/** What was refused of a line at the door: grams by weight, pieces by count. */
interface RefusedLine {
	itemId: string;
	quantity: number;
}

/**
 * Notes, in the transaction of `em`, that the rider has handed a dispatched order over: partly, when something of it was
 * refused. Throws NOT_FOUND, INVALID_TRANSITION, and INVALID_QUANTITY when more is refused than was packed.
 */
export async function deliverOrder(
	em: EntityManager,
	services: Services,
	{ orderId, riderId, refusedLines }: { orderId: string; riderId: string; refusedLines: RefusedLine[] },
): Promise<Order> {
	const order = await requireLockedOrder(em, orderId);
	for (const line of refusedLines) refuse(order, line);
	const isPartly = order.items.getItems().some(({ refusedQuantity }) => refusedQuantity > 0);
	const status = isPartly ? 'partly_delivered' : 'delivered';
	await moveOrder(em, services, order, { status, by: 'rider', actorId: riderId });
	return order;
}

function refuse(order: Order, { itemId, quantity }: RefusedLine): void {
	const item = order.items.getItems().find(({ id }) => id === itemId);
	if (!item) throw new DomainError('NOT_FOUND', { resource: 'order line' });
	item.refusedQuantity += quantity;
	if (item.refusedQuantity > (item.packedQuantity ?? 0))
		throw new DomainError('INVALID_QUANTITY', { reason: `${item.name}: more than was packed` });
}
