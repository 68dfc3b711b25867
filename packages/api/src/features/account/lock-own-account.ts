import { type EntityManager, lockUser, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';

/**
 * The caller's account with its `staffRole`, locked; UNAUTHENTICATED when it is gone or disabled by now. With the hash of
 * the password that was shown: WRONG_PASSWORD when the owner has reset it in the meantime.
 */
export async function lockOwnAccount(
	em: EntityManager,
	{ user }: UserContext,
	shownHash?: string,
): Promise<User> {
	const account = await lockUser(em, user.id);
	if (!account || account.isDisabled) throw new DomainError('UNAUTHENTICATED', {});
	if (shownHash !== undefined && account.passwordHash !== shownHash)
		throw new DomainError('WRONG_PASSWORD', {});
	await em.populate(account, ['staffRole']);
	return account;
}
