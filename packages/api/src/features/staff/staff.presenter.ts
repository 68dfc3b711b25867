import { OWNER_ROLE, permissions, type StaffRole, type User } from '@dailyveg/db';
import type { ManagedUserOutput, RoleOutput } from './staff.schemas.ts';

export function presentRole({ id, name, permissions: own }: StaffRole): RoleOutput {
	const isOwner = name === OWNER_ROLE;
	return { id, name, permissions: isOwner ? [...permissions] : own, isOwner };
}

/** What staff see of an account; its `staffRole` must be loaded. */
export function presentManagedUser(user: User): ManagedUserOutput {
	const { id, email, name, phone, role, staffRole, hasTwoFactor, disabledAt, createdAt } = user;
	return {
		...{ id, email, name, phone, role, hasTwoFactor, disabledAt, createdAt },
		staffRole: staffRole && { id: staffRole.id, name: staffRole.name },
	};
}
