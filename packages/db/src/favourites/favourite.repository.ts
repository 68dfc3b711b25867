import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import { newId } from '../types/uuid.type.ts';
import { Favourite } from './favourite.entity.ts';

/** Adds a favourite unless it is there. */
export function insertFavourite(
	em: EntityManager,
	{ userId, productId }: { userId: string; productId: string },
	now: Date,
): Promise<void> {
	const row = { id: newId(), createdAt: now, updatedAt: now, user: userId, product: productId };
	return bulkInsert(em, Favourite, [row], 'ignore');
}
