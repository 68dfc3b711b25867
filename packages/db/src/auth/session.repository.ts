import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/mysql';
import { Session } from './session.entity.ts';
import { User } from './user.entity.ts';

/**
 * Ids of the sessions, locked until the transaction ends. It reads what is committed now, not what stood there when
 * the transaction began: a sign-in in between must not be missed.
 */
export async function lockSessions(em: EntityManager, where: FilterQuery<Session>): Promise<string[]> {
	const sessions = await em.find(Session, where, {
		fields: ['id'],
		lockMode: LockMode.PESSIMISTIC_WRITE,
		disableIdentityMap: true,
	});
	return sessions.map(({ id }) => id);
}

/** An account as it is committed now, with its `staffRole`; it stays so until the transaction ends. */
export async function readCurrentUser(em: EntityManager, id: string): Promise<User> {
	const user = await em.findOneOrFail(User, { id }, { lockMode: LockMode.PESSIMISTIC_READ, refresh: true });
	await em.populate(user, ['staffRole']);
	return user;
}
