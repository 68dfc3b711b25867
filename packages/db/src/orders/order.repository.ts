import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { Order } from './order.entity.ts';

/** The order with its items, locked until the transaction ends; null when there is none. */
export async function lockOrder(em: EntityManager, id: string, userId?: string): Promise<Order | null> {
	const order = await em.findOne(
		Order,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	await order?.items.init();
	return order;
}

/** The order with items and timeline; null when there is none or it is someone else's. */
export function findOrder(em: EntityManager, id: string, userId?: string): Promise<Order | null> {
	return em.findOne(
		Order,
		{ id, ...(userId === undefined ? {} : { user: userId }) },
		{ populate: ['items', 'events'] },
	);
}
