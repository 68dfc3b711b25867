import { type EntityManager, Hub } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/** The hub that staff name; NOT_FOUND. */
export async function requireHub(em: EntityManager, hubId: string): Promise<Hub> {
	const hub = await em.findOne(Hub, { id: hubId });
	if (!hub) throw new DomainError('NOT_FOUND', { resource: 'hub' });
	return hub;
}
