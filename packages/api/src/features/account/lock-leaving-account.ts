import { type EntityManager, hasOtherOwner, OWNER_ROLE, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { lockOwnAccount } from './lock-own-account.ts';

/** The caller's account, locked, if the shop can do without it; LAST_OWNER. The transaction's first statement. */
export async function lockLeavingAccount(
	em: EntityManager,
	ctx: UserContext,
	shownHash: string,
): Promise<User> {
	const isLastOwner = ctx.user.role === 'staff' && !(await hasOtherOwner(em, ctx.user.id));
	const account = await lockOwnAccount(em, ctx, shownHash);
	if (isLastOwner && account.staffRole?.name === OWNER_ROLE) throw new DomainError('LAST_OWNER', {});
	return account;
}
