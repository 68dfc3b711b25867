import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { freshPermissionProcedure, permissionProcedure, router } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { disableUser, enableUser } from './disable-user.ts';
import { endUserSessions } from './end-user-sessions.ts';
import { getUser, listUsers } from './list-users.ts';
import { setStaffRole } from './set-staff-role.ts';
import {
	listUsersInput,
	listUsersOutput,
	managedUserOutput,
	setStaffRoleInput,
	userReference,
} from './staff.schemas.ts';

const tag = 'Staff: people';
const rank = 'Only for accounts that may nothing which the caller may not.';

export const adminUsersRouter = router({
	list: permissionProcedure('users:read')
		.meta(
			rest('GET /admin/users', {
				tag,
				summary: 'Accounts, newest first',
				limitClass: 'expensive',
				errors: procedureErrors['admin.users.list'],
			}),
		)
		.input(listUsersInput)
		.output(listUsersOutput)
		.query(({ ctx, input }) => listUsers(ctx, input)),

	get: permissionProcedure('users:read')
		.meta(
			rest('GET /admin/users/{id}', {
				tag,
				summary: 'One account',
				errors: procedureErrors['admin.users.get'],
			}),
		)
		.input(userReference)
		.output(managedUserOutput)
		.query(({ ctx, input }) => getUser(ctx, input.id)),

	disable: permissionProcedure('users:write')
		.meta(
			rest('POST /admin/users/{id}/disable', {
				tag,
				summary: 'Shut an account out at once',
				description: `${rank} Never one's own, nor that of the last owner.`,
				errors: procedureErrors['admin.users.disable'],
			}),
		)
		.input(userReference)
		.output(managedUserOutput)
		.mutation(({ ctx, input }) => disableUser(ctx, input.id)),

	enable: permissionProcedure('users:write')
		.meta(
			rest('POST /admin/users/{id}/enable', {
				tag,
				summary: 'Let an account sign in again',
				description: rank,
				errors: procedureErrors['admin.users.enable'],
			}),
		)
		.input(userReference)
		.output(managedUserOutput)
		.mutation(({ ctx, input }) => enableUser(ctx, input.id)),

	setStaffRole: freshPermissionProcedure('roles:write')
		.meta(
			rest('PUT /admin/users/{id}/staff-role', {
				tag,
				summary: 'Give a member of staff another role',
				description: rank,
				errors: procedureErrors['admin.users.setStaffRole'],
			}),
		)
		.input(setStaffRoleInput)
		.output(managedUserOutput)
		.mutation(({ ctx, input }) => setStaffRole(ctx, input)),

	endSessions: permissionProcedure('users:write')
		.meta(
			rest('POST /admin/users/{id}/end-sessions', {
				tag,
				summary: 'Sign an account out everywhere',
				description: rank,
				status: 204,
				errors: procedureErrors['admin.users.endSessions'],
			}),
		)
		.input(userReference)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await endUserSessions(ctx, input.id);
			return { ok: true as const };
		}),
});
