import { type EntityManager, lockUser, type Permission, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { permissionsOf } from './permissions-of.ts';

/**
 * The rank rule: staff hand out no permission that they lack, and act on nobody who has one that they lack. Else
 * support could reset its way to an owner's account. Owners have all there are, so the rule binds them to nothing.
 */
export const covers = (own: readonly Permission[], others: readonly Permission[]): boolean =>
	others.every((permission) => own.includes(permission));

/** Throws FORBIDDEN where the rank rule does not let the caller give these permissions. */
export function requireCovers({ user }: Pick<UserContext, 'user'>, others: readonly Permission[]): void {
	if (!covers(user.permissions, others)) throw new DomainError('FORBIDDEN', {});
}

/** The account, locked, if the caller may act on it; throws NOT_FOUND and, by the rank rule, FORBIDDEN. */
export async function lockSubordinate(em: EntityManager, ctx: UserContext, id: string): Promise<User> {
	const account = await lockUser(em, id);
	if (!account || account.deletedAt !== null) throw new DomainError('NOT_FOUND', { resource: 'user' });
	await em.populate(account, ['staffRole']);
	requireCovers(ctx, permissionsOf(account));
	return account;
}
