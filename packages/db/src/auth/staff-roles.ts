import { type Permission, permissions } from './auth.enums.ts';

/** The role that may do everything, always; it cannot be edited or lost by its last holder. */
export const OWNER_ROLE = 'owner';

/** The bundles a new shop starts with; an owner may edit all but their own. */
export const defaultStaffRoles = {
	[OWNER_ROLE]: permissions,
	manager: [
		'catalog:write',
		'stock:write',
		'slots:write',
		'promotions:write',
		'orders:read',
		'orders:confirm',
		'orders:pack',
		'orders:cancel',
		'support:write',
		'orders:refund',
		'deliveries:plan',
		'deliveries:settle',
		'ratings:moderate',
		'users:read',
		'users:write',
		'riders:verify',
		'invitations:write',
		'reports:read',
	],
	packer: ['stock:write', 'orders:read', 'orders:confirm', 'orders:pack'],
	support: [
		'orders:read',
		'orders:cancel',
		'support:write',
		'orders:refund',
		'ratings:moderate',
		'users:read',
	],
	analyst: ['orders:read', 'reports:read'],
} as const satisfies Record<string, readonly Permission[]>;
