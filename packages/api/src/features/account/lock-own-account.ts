import { type EntityManager, lockUser, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';

/** The caller's account with its `staffRole`, locked; UNAUTHENTICATED when it is gone or disabled by now. */
export async function lockOwnAccount(em: EntityManager, { user }: UserContext): Promise<User> {
	const account = await lockUser(em, user.id);
	if (!account || account.isDisabled) throw new DomainError('UNAUTHENTICATED', {});
	await em.populate(account, ['staffRole']);
	return account;
}
