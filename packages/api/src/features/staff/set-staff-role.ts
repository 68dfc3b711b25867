import { type EntityManager, hasOtherOwner, lockStaffRole, OWNER_ROLE, type StaffRole } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { lockSubordinate, permissionsOf, refreshStanding, requireCovers } from '../auth/auth.public.ts';
import { presentManagedUser } from './staff.presenter.ts';
import type { ManagedUserOutput, SetStaffRoleInput } from './staff.schemas.ts';

/**
 * Gives a member of staff another role, or none. Only staff: customers and riders keep their accounts, and become
 * staff by an invitation to another address. The rank rule holds for who they are and for what they become.
 */
export function setStaffRole(
	ctx: UserContext,
	{ id, staffRoleId }: SetStaffRoleInput,
): Promise<ManagedUserOutput> {
	return transact(ctx.services, async (em) => {
		const isLastOwner = !(await hasOtherOwner(em, id));
		const account = await lockSubordinate(em, ctx, id);
		if (account.role !== 'staff') throw new DomainError('NOT_FOUND', { resource: 'user' });
		const before = account.staffRole?.name ?? null;
		const role = await roleToGive(em, staffRoleId);
		if (isLastOwner && before === OWNER_ROLE && role?.name !== OWNER_ROLE)
			throw new DomainError('LAST_OWNER', {});
		requireCovers(ctx, permissionsOf({ role: 'staff', staffRole: role }));
		account.staffRole = role;
		recordAudit(em, ctx, {
			action: 'user.roleChanged',
			targetType: 'user',
			targetId: id,
			before: { staffRole: before },
			after: { staffRole: role?.name ?? null },
		});
		await refreshStanding(em, id);
		return presentManagedUser(account);
	});
}

/** Locked, so that it is not deleted meanwhile. */
async function roleToGive(em: EntityManager, id: string | null): Promise<StaffRole | null> {
	if (id === null) return null;
	const role = await lockStaffRole(em, id);
	if (!role) throw new DomainError('NOT_FOUND', { resource: 'role' });
	return role;
}
