import { permissions, userRoles } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant, phone } from '../../contract/values.ts';

const roleName = z
	.string()
	.trim()
	.toLowerCase()
	.min(1)
	.max(40)
	.meta({ description: 'Name of the role; upper and lower case are the same', example: 'packer' });

const rolePermissions = z
	.array(z.enum(permissions))
	.max(permissions.length)
	.meta({ description: 'What its holders may do', example: ['orders:read', 'orders:pack'] });

export const createRoleInput = z.strictObject({ name: roleName, permissions: rolePermissions });
export const updateRoleInput = z.strictObject({
	id,
	name: roleName.optional(),
	permissions: rolePermissions.optional(),
});
export const deleteRoleInput = z.strictObject({ id });

export const roleOutput = z.strictObject({
	id,
	name: z.string().meta({ example: 'packer' }),
	permissions: rolePermissions,
	isOwner: z.boolean().meta({ description: 'Has all permissions and cannot be changed', example: false }),
});
export const listRolesOutput = z.strictObject({ items: z.array(roleOutput) });

export const listUsersInput = z.strictObject({
	...pageInput,
	role: z.enum(userRoles).optional().meta({ description: 'Only these accounts', example: 'staff' }),
	search: z
		.string()
		.trim()
		.min(3)
		.max(120)
		.optional()
		.meta({ description: 'What e-mail, name or phone begin with', example: 'asha' }),
});

export const userReference = z.strictObject({ id });

export const managedUserOutput = z.strictObject({
	id,
	email: z.string().meta({ example: 'asha@example.in' }),
	name: z.string().meta({ example: 'Asha Rao' }),
	phone: phone.nullable(),
	role: z.enum(userRoles).meta({ example: 'staff' }),
	staffRole: z
		.strictObject({ id, name: z.string().meta({ example: 'packer' }) })
		.nullable()
		.meta({ description: 'null: not staff, or staff who may do nothing' }),
	hasTwoFactor: z.boolean().meta({ example: true }),
	disabledAt: instant.nullable().meta({ description: 'null: may sign in' }),
	createdAt: instant,
});
export const listUsersOutput = pageOf(managedUserOutput);

export const setStaffRoleInput = z.strictObject({
	id,
	staffRoleId: id.nullable().meta({ description: 'null: may do nothing any more' }),
});

export type CreateRoleInput = z.output<typeof createRoleInput>;
export type UpdateRoleInput = z.output<typeof updateRoleInput>;
export type RoleOutput = z.output<typeof roleOutput>;
export type ListUsersInput = z.output<typeof listUsersInput>;
export type ManagedUserOutput = z.output<typeof managedUserOutput>;
export type SetStaffRoleInput = z.output<typeof setStaffRoleInput>;
