import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done } from '../../contract/values.ts';
import { publicProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { codeSentOutput } from './codes/codes.schemas.ts';
import { redeemLimits, sendLimits } from './codes/throttle.ts';
import { resetPasswordInput, sendPasswordResetInput } from './passwords.schemas.ts';
import { resetPassword } from './reset-password.ts';
import { sendPasswordReset } from './send-password-reset.ts';

const tag = 'Auth';

export const passwordProcedures = {
	sendPasswordReset: publicProcedure
		.meta(
			rest('POST /auth/password/reset-code', {
				tag,
				summary: 'Mail a code and a link that set a new password',
				description: 'The answer is the same where there is no account.',
				status: 202,
				limits: sendLimits,
				errors: procedureErrors['auth.sendPasswordReset'],
			}),
		)
		.input(sendPasswordResetInput)
		.output(codeSentOutput)
		.mutation(({ ctx, input }) => sendPasswordReset(ctx, input)),
	resetPassword: publicProcedure
		.meta(
			rest('POST /auth/password/reset', {
				tag,
				summary: 'Set a new password by code or link',
				description:
					'Give either `email` and `code`, or `token` of the link. Ends every session and signs nobody in. An account that its owner deactivated is active again.',
				status: 204,
				limits: redeemLimits,
				errors: procedureErrors['auth.resetPassword'],
			}),
		)
		.input(resetPasswordInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await resetPassword(ctx, input);
			return { ok: true as const };
		}),
};
