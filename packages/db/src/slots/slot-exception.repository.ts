import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { newId } from '../types/uuid.type.ts';
import { SlotException } from './slot-exception.entity.ts';

/** What each slot of a hub's day takes instead of the usual, whether or not something was said of it before. */
export function writeSlotException(
	em: EntityManager,
	exception: { hubId: string; date: string; capacity: number },
	now: Date,
): Promise<void> {
	const { hubId: hub, date, capacity } = exception;
	const row = { id: newId(), createdAt: now, updatedAt: now, hub, date, capacity };
	return bulkInsert(em, SlotException, [row], { overwrite: ['capacity', 'updatedAt'] });
}
