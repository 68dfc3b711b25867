import type { EntityManager, Order, OrderItem } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { moveOrder, requireLockedOrder } from './change-order.ts';
import { shareOf } from './line-share.ts';
import { refundOrder } from './refund-order.ts';

/** What was refused of a line at the door: grams by weight, pieces by count. */
interface RefusedLine {
	itemId: string;
	quantity: number;
}

/**
 * Notes, in the transaction of `em`, that the rider has handed a dispatched order over: partly, when something of it was
 * refused, which is then refunded. Cash is to be asked for after it. Throws NOT_FOUND, INVALID_TRANSITION, and
 * INVALID_QUANTITY when more is refused than was packed, or everything: then the delivery has failed.
 */
export async function deliverOrder(
	em: EntityManager,
	services: Services,
	{ orderId, riderId, refusedLines }: { orderId: string; riderId: string; refusedLines: RefusedLine[] },
): Promise<Order> {
	const order = await requireLockedOrder(em, orderId);
	for (const { itemId, quantity } of refusedLines) requireLine(order, itemId).refusedQuantity += quantity;
	const items = order.items.getItems();
	for (const { name, refusedQuantity, packedQuantity } of items)
		if (refusedQuantity > (packedQuantity ?? 0)) refuse(`${name}: more than was packed`);
	const isPartly = items.some(({ refusedQuantity }) => refusedQuantity > 0);
	if (isPartly && items.every((item) => item.refusedQuantity === (item.packedQuantity ?? 0)))
		refuse('everything was refused: the delivery failed');
	const status = isPartly ? 'partly_delivered' : 'delivered';
	await moveOrder(em, services, order, { status, by: 'rider', actorId: riderId });
	const amountMinor = items.reduce((sum, item) => sum + priceOf(item, 0, item.refusedQuantity), 0);
	const refund = { amountMinor, to: 'source', reason: 'refused', actorId: riderId } as const;
	await refundOrder(em, services, order, refund);
	return order;
}

/** The line of the order. Throws NOT_FOUND. */
export function requireLine(order: Order, itemId: string): OrderItem {
	const item = order.items.getItems().find(({ id }) => id === itemId);
	if (!item) throw new DomainError('NOT_FOUND', { resource: 'order line' });
	return item;
}

/** What some of the packed grams or pieces of a line cost, counted from the first, in minor units. */
export const priceOf = (
	{ lineTotalMinor, discountMinor, packedQuantity }: OrderItem,
	from: number,
	to: number,
): number => shareOf(lineTotalMinor - discountMinor, packedQuantity ?? 0, from, to);

function refuse(reason: string): never {
	throw new DomainError('INVALID_QUANTITY', { reason });
}
