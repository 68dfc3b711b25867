import { type EntityManager, lockCount, type StockCount } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { StockCountOutput } from './stock-counts.schemas.ts';

/** An open stock take, locked until the transaction ends: NOT_FOUND, COUNT_ENDED. */
export async function lockOpenCount(em: EntityManager, countId: string): Promise<StockCount> {
	const count = await lockCount(em, countId);
	if (!count) throw new DomainError('NOT_FOUND', { resource: 'stock count' });
	if (count.status !== 'open') throw new DomainError('COUNT_ENDED', { status: count.status });
	return count;
}

/** A stock take as staff see it. */
export const presentCount = ({
	id,
	hub,
	status,
	note,
	createdAt,
	endedAt,
}: StockCount): StockCountOutput => ({
	...{ id, hubId: hub.id, status, note, startedAt: createdAt, endedAt },
});
