import { procedureErrors } from '../../../contract/procedure-errors.ts';
import { publicProcedure } from '../../../trpc/init.ts';
import { rest } from '../../../trpc/meta.ts';
import { presentSignedIn } from '../auth.presenter.ts';
import { signedInOutput } from '../auth.schemas.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { acceptInvitationInput } from './invitations.schemas.ts';

export const invitationProcedures = {
	acceptInvitation: publicProcedure
		.meta(
			rest('POST /auth/invitations/accept', {
				tag: 'Auth',
				summary: 'Become rider or staff with the link of an invitation, and sign in',
				status: 201,
				limits: ['register.ip'],
				errors: procedureErrors['auth.acceptInvitation'],
			}),
		)
		.input(acceptInvitationInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => presentSignedIn(await acceptInvitation(ctx, input))),
};
