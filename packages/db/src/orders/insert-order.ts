import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { Order } from './order.entity.ts';
import { OrderEvent } from './order-event.entity.ts';
import { OrderItem } from './order-item.entity.ts';

/** An order to be, as plain data. Amounts in minor units of `currency`. */
export interface NewOrder
	extends Pick<
		Order,
		| 'id'
		| 'number'
		| 'status'
		| 'paymentMethod'
		| 'currency'
		| 'subtotalMinor'
		| 'deliveryFeeMinor'
		| 'totalMinor'
		| 'address'
		| 'note'
		| 'reservedUntil'
		| 'cancelReason'
		| 'invoiceKey'
		| 'createdAt'
		| 'updatedAt'
	> {
	userId: string;
	hubId: string;
	items: NewOrderItem[];
	events: Pick<OrderEvent, 'id' | 'type' | 'occurredAt'>[];
}

/** A line of it. */
export interface NewOrderItem
	extends Pick<
		OrderItem,
		| 'id'
		| 'name'
		| 'kind'
		| 'unitLabel'
		| 'unitPriceMinor'
		| 'quantity'
		| 'reservedQuantity'
		| 'packedQuantity'
		| 'lineTotalMinor'
	> {
	sellUnit: { id: string };
	stockItemId: string;
}

/**
 * Writes an order with its lines and timeline in three statements, past the unit of work: nothing has to be compared
 * with what was there before, and building managed entities cost more than all the statements of a checkout.
 */
export async function insertOrder(em: EntityManager, newOrder: NewOrder): Promise<void> {
	const { userId, hubId, items, events, ...order } = newOrder;
	const { createdAt, updatedAt } = order;
	await bulkInsert(em, Order, [{ ...order, user: userId, hub: hubId }]);
	await bulkInsert(
		em,
		OrderItem,
		items.map(({ stockItemId, sellUnit, ...item }) => ({
			...item,
			createdAt,
			updatedAt,
			order: order.id,
			sellUnit: sellUnit.id,
			stockItem: stockItemId,
		})),
	);
	await bulkInsert(
		em,
		OrderEvent,
		events.map((event) => ({ ...event, order: order.id, actor: userId })),
	);
}
