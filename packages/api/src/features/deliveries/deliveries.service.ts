import { Order } from '@dailyveg/db';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { deliverOrder as handOver, moveOrder, requireLockedOrder } from '../orders/orders.public.ts';
import { presentSlot } from '../slots/slots.public.ts';
import type { ListDeliveriesInput } from './deliveries.schemas.ts';

/** Orders that wait for a rider or are on their way, oldest first. */
export async function listDeliveries({ em }: UserContext, { cursor, limit }: ListDeliveriesInput) {
	const orders = await em.find(
		Order,
		{
			status: { $in: ['packed', 'dispatched'] },
			...(cursor === undefined ? {} : { id: { $gt: decodeCursor(cursor).id } }),
		},
		{ orderBy: { id: 'asc' }, limit: limit + 1, populate: ['items', 'events', 'slot'] },
	);
	const page = orders.slice(0, limit);
	const last = page.at(-1);
	return {
		items: page.map((order) => ({
			orderId: order.id,
			number: order.number,
			slot: presentSlot(order.slot),
			packedAt: order.events.getItems().find(({ type }) => type === 'packed')?.occurredAt ?? order.updatedAt,
			currency: order.currency,
			amountToCollectMinor: order.totalMinor - order.refundedMinor,
			lineCount: order.items.length,
			note: order.note,
			address: order.address,
		})),
		nextCursor: last && orders.length > limit ? encodeCursor({ value: last.number, id: last.id }) : null,
	};
}

/** Takes a packed order out of the hub. */
export function dispatchOrder({ services, user }: UserContext, orderId: string) {
	return transact(services, async (em) => {
		const order = await requireLockedOrder(em, orderId);
		await moveOrder(em, services, order, { status: 'dispatched', by: 'rider', actorId: user.id });
		return { orderId: order.id, number: order.number, dispatchedAt: services.clock.now() };
	});
}

/** Hands a dispatched order over to the customer. */
export async function deliverOrder({ services, user }: UserContext, orderId: string) {
	const delivery = { orderId, riderId: user.id, refusedLines: [] };
	const { id, number } = await transact(services, (em) => handOver(em, services, delivery));
	return { orderId: id, number, deliveredAt: services.clock.now() };
}
