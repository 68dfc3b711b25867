import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { NotificationMessage } from './notification-message.entity.ts';

/** Deferred messages whose time has come, locked; others that ask meanwhile get different ones. */
export const claimDeferred = (em: EntityManager, now: Date, limit: number): Promise<NotificationMessage[]> =>
	em.find(
		NotificationMessage,
		{ status: 'deferred', dueAt: { $lte: now } },
		{ orderBy: { dueAt: 'asc' }, limit, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE },
	);
