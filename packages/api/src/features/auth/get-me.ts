import { User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';

/** The caller's account with its `staffRole`; one that is gone or disabled is signed out, whatever its token says. */
export async function getMe({ em, user }: UserContext): Promise<User> {
	const account = await em.findOne(User, { id: user.id }, { populate: ['staffRole'] });
	if (!account || account.isDisabled) throw new DomainError('UNAUTHENTICATED', {});
	return account;
}
