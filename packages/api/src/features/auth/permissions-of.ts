import { OWNER_ROLE, type Permission, permissions, type User } from '@dailyveg/db';

/** What an account may do beyond its own affairs; its `staffRole` must be loaded. */
export function permissionsOf({ role, staffRole }: Pick<User, 'role' | 'staffRole'>): readonly Permission[] {
	if (role !== 'staff' || !staffRole) return [];
	return staffRole.name === OWNER_ROLE ? permissions : staffRole.permissions;
}
