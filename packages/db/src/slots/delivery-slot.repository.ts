import type { EntityManager } from '@mikro-orm/mysql';
import { uuidToBinary } from '../types/uuid.type.ts';

/**
 * Takes a seat of a slot that still takes orders; false when it is full, closed or past its cutoff. Like the stock
 * (and always before it, so that nobody waits in a circle) it belongs at the end of its transaction.
 */
export async function bookSlot(em: EntityManager, slotId: string, now: Date): Promise<boolean> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		`update delivery_slot set booked = booked + 1, updated_at = ?
		where id = ? and booked < capacity and cutoff_at > ?`,
		[now, uuidToBinary(slotId), now],
		'run',
	);
	return affectedRows === 1;
}

/** Gives the seat of an order back; call it under the order's lock, and before its stock is given back. */
export async function releaseSlot(em: EntityManager, slotId: string, now: Date): Promise<void> {
	const { affectedRows } = await em.execute<{ affectedRows: number }>(
		'update delivery_slot set booked = booked - 1, updated_at = ? where id = ? and booked > 0',
		[now, uuidToBinary(slotId)],
		'run',
	);
	if (affectedRows !== 1) throw new Error('a slot has no seat to give back');
}
