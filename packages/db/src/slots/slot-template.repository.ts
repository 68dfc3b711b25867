import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { SlotTemplate } from './slot-template.entity.ts';

/**
 * All templates of a hub, locked until the transaction ends: slots are made from them, and changed after them, one
 * after another. Read what depends on them afterwards, or it may be older than they are.
 */
export function lockTemplates(em: EntityManager, hubId: string): Promise<SlotTemplate[]> {
	const options = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
	return em.find(SlotTemplate, { hub: hubId }, options);
}
