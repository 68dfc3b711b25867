import { procedureErrors } from '../../../contract/procedure-errors.ts';
import { permissionProcedure, router } from '../../../trpc/init.ts';
import { rest } from '../../../trpc/meta.ts';
import { createInvitation } from './create-invitation.ts';
import {
	createInvitationInput,
	invitationOutput,
	listInvitationsInput,
	listInvitationsOutput,
	revokeInvitationInput,
} from './invitations.schemas.ts';
import { listInvitations } from './list-invitations.ts';
import { revokeInvitation } from './revoke-invitation.ts';

const tag = 'Staff: people';

export const adminInvitationsRouter = router({
	list: permissionProcedure('invitations:write')
		.meta(
			rest('GET /admin/invitations', {
				tag,
				summary: 'Invitations, newest first',
				errors: procedureErrors['admin.invitations.list'],
			}),
		)
		.input(listInvitationsInput)
		.output(listInvitationsOutput)
		.query(({ ctx, input }) => listInvitations(ctx, input)),

	create: permissionProcedure('invitations:write')
		.meta(
			rest('POST /admin/invitations', {
				tag,
				summary: 'Invite a rider or a member of staff by mail',
				description: 'The link is good for seven days, once. It gives no permission that the caller lacks.',
				status: 201,
				errors: procedureErrors['admin.invitations.create'],
			}),
		)
		.input(createInvitationInput)
		.output(invitationOutput)
		.mutation(({ ctx, input }) => createInvitation(ctx, input)),

	revoke: permissionProcedure('invitations:write')
		.meta(
			rest('POST /admin/invitations/{id}/revoke', {
				tag,
				summary: 'Take an invitation back',
				errors: procedureErrors['admin.invitations.revoke'],
			}),
		)
		.input(revokeInvitationInput)
		.output(invitationOutput)
		.mutation(({ ctx, input }) => revokeInvitation(ctx, input.id)),
});
