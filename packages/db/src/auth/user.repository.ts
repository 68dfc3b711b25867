import { type EntityManager, LockMode } from '@mikro-orm/mysql';
import { StaffRole } from './staff-role.entity.ts';
import { OWNER_ROLE } from './staff-roles.ts';
import { User } from './user.entity.ts';

/** The account, locked until the transaction ends; null when there is none. */
export const lockUser = (em: EntityManager, id: string): Promise<User | null> =>
	em.findOne(User, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The role of staff, locked until the transaction ends; null when there is none. */
export const lockStaffRole = (em: EntityManager, id: string): Promise<StaffRole | null> =>
	em.findOne(StaffRole, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/**
 * Whether an owner who can sign in would remain without this account. Holds the owner's role until the transaction
 * ends, so that two owners cannot leave at once. Make it the transaction's first statement: what is read before the
 * lock may be old.
 */
export async function hasOtherOwner(em: EntityManager, userId: string): Promise<boolean> {
	const role = await em.findOneOrFail(
		StaffRole,
		{ name: OWNER_ROLE },
		{ lockMode: LockMode.PESSIMISTIC_WRITE },
	);
	const others = { id: { $ne: userId }, role: 'staff', staffRole: role.id, disabledAt: null } as const;
	return (await em.count(User, others)) > 0;
}
