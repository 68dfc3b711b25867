import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { createRole, deleteRole, updateRole } from './change-roles.ts';
import { listRoles } from './list-roles.ts';
import {
	createRoleInput,
	deleteRoleInput,
	listRolesOutput,
	roleOutput,
	updateRoleInput,
} from './staff.schemas.ts';

const tag = 'Staff: people';

export const adminRolesRouter = router({
	list: permissionProcedure('users:read')
		.meta(
			rest('GET /admin/roles', {
				tag,
				summary: 'Roles of staff',
				errors: procedureErrors['admin.roles.list'],
			}),
		)
		.output(listRolesOutput)
		.query(({ ctx }) => listRoles(ctx)),

	create: freshPermissionProcedure('roles:write')
		.meta(
			rest('POST /admin/roles', {
				tag,
				summary: 'Add a role',
				description: 'With permissions that the caller has.',
				status: 201,
				errors: procedureErrors['admin.roles.create'],
			}),
		)
		.input(createRoleInput)
		.output(roleOutput)
		.mutation(({ ctx, input }) => createRole(ctx, input)),

	update: freshPermissionProcedure('roles:write')
		.meta(
			rest('PATCH /admin/roles/{id}', {
				tag,
				summary: 'Change a role for all who have it',
				description: "The owner's role stays as it is.",
				errors: procedureErrors['admin.roles.update'],
			}),
		)
		.input(updateRoleInput)
		.output(roleOutput)
		.mutation(({ ctx, input }) => updateRole(ctx, input)),

	delete: freshPermissionProcedure('roles:write')
		.meta(
			rest('DELETE /admin/roles/{id}', {
				tag,
				summary: 'Delete a role that nobody has',
				status: 204,
				errors: procedureErrors['admin.roles.delete'],
			}),
		)
		.input(deleteRoleInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await deleteRole(ctx, input.id);
			return { ok: true as const };
		}),
});
