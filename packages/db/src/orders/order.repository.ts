import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { User } from '../auth/user.entity.ts';
import { toDate } from '../types/raw-date.ts';
import { newId, newIdAfter, uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { Order } from './order.entity.ts';
import { OrderEvent } from './order-event.entity.ts';
import type { OrderEventType } from './orders.enums.ts';

/** The order with its items, locked until the transaction ends; null when there is none. */
export async function lockOrder(em: EntityManager, id: string, userId?: string): Promise<Order | null> {
	const order = await em.findOne(
		Order,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	await order?.items.init();
	// On its own: a join would lock the slot as well, before it has to be.
	if (order?.slot) await em.populate(order, ['slot']);
	return order;
}

/** The order with items and timeline; null when there is none or it is someone else's. */
export function findOrder(em: EntityManager, id: string, userId?: string): Promise<Order | null> {
	return em.findOne(
		Order,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ populate: ['items', 'events', 'slot'] },
	);
}

/** An entry of a timeline, as those who follow an order read it. */
export interface TimelineRow {
	id: string;
	type: OrderEventType;
	occurredAt: Date;
}

/** The order's timeline, oldest first; empty when there is none or it is someone else's. */
export async function findTimeline(
	em: EntityManager,
	orderId: string,
	userId: string,
): Promise<TimelineRow[]> {
	const rows = await em.execute<(Pick<TimelineRow, 'type'> & { id: Buffer; occurredAt: string | Date })[]>(
		`select e.id, e.type, e.occurred_at as occurredAt
		from customer_order o join order_event e on e.order_id = o.id
		where o.id = ? and o.user_id = ?
		order by e.id`,
		[uuidToBinary(orderId), uuidToBinary(userId)],
	);
	return rows.map(({ id, type, occurredAt }) => ({
		id: uuidFromBinary(id),
		type,
		occurredAt: toDate(occurredAt),
	}));
}

/**
 * Adds an entry at the end of the timeline of an order that this transaction has locked. Its id sorts behind those
 * before it, on which whoever resumes following the order relies.
 */
export async function appendOrderEvent(
	em: EntityManager,
	order: Order,
	event: { type: OrderEventType; actorId: string | null; occurredAt: Date },
): Promise<void> {
	await order.events.init();
	const last = order.events.getItems().at(-1);
	em.create(OrderEvent, {
		id: last ? newIdAfter(last.id) : newId(),
		order,
		type: event.type,
		actor: event.actorId === null ? null : em.getReference(User, event.actorId),
		occurredAt: event.occurredAt,
	});
}
