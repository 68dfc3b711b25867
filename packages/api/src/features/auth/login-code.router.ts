import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentSignedIn } from './auth.presenter.ts';
import { signedInOutput } from './auth.schemas.ts';
import { codeSentOutput } from './codes/codes.schemas.ts';
import { redeemLimits, sendLimits } from './codes/throttle.ts';
import { loginWithCodeInput, sendLoginCodeInput } from './login-code.schemas.ts';
import { loginWithCode } from './login-with-code.ts';
import { sendLoginCode } from './send-login-code.ts';

const tag = 'Auth';

export const loginCodeProcedures = {
	sendLoginCode: publicProcedure
		.meta(
			rest('POST /auth/login/code', {
				tag,
				summary: 'Send a code that signs in, by mail or to a verified phone',
				description: 'Give either `email` or `phone`. The answer is the same where there is no account.',
				status: 202,
				limits: sendLimits,
				errors: procedureErrors['auth.sendLoginCode'],
			}),
		)
		.input(sendLoginCodeInput)
		.output(codeSentOutput)
		.mutation(({ ctx, input }) => sendLoginCode(ctx, input)),
	loginWithCode: publicProcedure
		.meta(
			rest('POST /auth/login/code/confirm', {
				tag,
				summary: 'Sign in with the code that was sent',
				description: 'Give `email` or `phone` as when the code was sent.',
				limits: redeemLimits,
				errors: procedureErrors['auth.loginWithCode'],
			}),
		)
		.input(loginWithCodeInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => presentSignedIn(await loginWithCode(ctx, input))),
};
