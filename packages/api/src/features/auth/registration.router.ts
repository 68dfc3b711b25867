import { procedureErrors } from '../../contract/procedure-errors.ts';
import { publicProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentSignedIn } from './auth.presenter.ts';
import { signedInOutput } from './auth.schemas.ts';
import { codeSentOutput } from './codes/codes.schemas.ts';
import { redeemLimits, sendLimits } from './codes/throttle.ts';
import { confirmRegistration } from './confirm-registration.ts';
import { register } from './register.ts';
import { confirmRegistrationInput, registerInput } from './registration.schemas.ts';

const tag = 'Auth';

export const registrationProcedures = {
	register: publicProcedure
		.meta(
			rest('POST /auth/register', {
				tag,
				summary: "Ask for a customer's account",
				description:
					'Mails a code that opens the account (`/auth/register/confirm`). The answer is the same for an address that has an account: its owner gets a mail that says so.',
				status: 202,
				limits: ['register.ip', ...sendLimits],
				errors: procedureErrors['auth.register'],
			}),
		)
		.input(registerInput)
		.output(codeSentOutput)
		.mutation(({ ctx, input }) => register(ctx, input)),
	confirmRegistration: publicProcedure
		.meta(
			rest('POST /auth/register/confirm', {
				tag,
				summary: "Open the customer's account with the mailed code, and sign in",
				status: 201,
				limits: redeemLimits,
				errors: procedureErrors['auth.confirmRegistration'],
			}),
		)
		.input(confirmRegistrationInput)
		.output(signedInOutput)
		.mutation(async ({ ctx, input }) => presentSignedIn(await confirmRegistration(ctx, input))),
};
