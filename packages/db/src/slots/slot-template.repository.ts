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

/**
 * The templates of these hubs whose slots take orders at present. In a transaction they stay as they are until it ends:
 * what is planned by them is there when whoever changes them looks for it.
 */
export function findOpenTemplates(em: EntityManager, hubIds: readonly string[]): Promise<SlotTemplate[]> {
	const lockMode = em.isInTransaction() ? LockMode.PESSIMISTIC_READ : LockMode.NONE;
	return em.find(
		SlotTemplate,
		{ hub: { $in: [...hubIds] }, isActive: true },
		{ orderBy: { id: 'asc' }, disableIdentityMap: true, lockMode },
	);
}
