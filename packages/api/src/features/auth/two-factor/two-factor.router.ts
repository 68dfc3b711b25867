import { procedureErrors } from '../../../contract/procedure-errors.ts';
import { done, nothing } from '../../../contract/values.ts';
import { freshUserProcedure, router, userProcedure } from '../../../trpc/init.ts';
import { rest } from '../../../trpc/meta.ts';
import {
	confirmTwoFactorInput,
	disableTwoFactorInput,
	enrolTwoFactorOutput,
	recoveryCodesOutput,
} from './two-factor.schemas.ts';
import {
	confirmTwoFactor,
	disableTwoFactor,
	enrolTwoFactor,
	renewRecoveryCodes,
} from './two-factor.service.ts';

const tag = 'Second factor';

export const twoFactorRouter = router({
	enrol: freshUserProcedure
		.meta(
			rest('POST /auth/two-factor/enrol', {
				tag,
				summary: 'Get a seed for an authenticator app',
				description: 'Nothing is on yet: show a code of the app to `auth.twoFactor.confirm`.',
				errors: procedureErrors['auth.twoFactor.enrol'],
			}),
		)
		.input(nothing)
		.output(enrolTwoFactorOutput)
		.mutation(({ ctx }) => enrolTwoFactor(ctx)),

	confirm: userProcedure
		.meta(
			rest('POST /auth/two-factor/confirm', {
				tag,
				summary: 'Turn the second factor on',
				limits: ['secondFactor.account'],
				errors: procedureErrors['auth.twoFactor.confirm'],
			}),
		)
		.input(confirmTwoFactorInput)
		.output(recoveryCodesOutput)
		.mutation(async ({ ctx, input }) => ({ recoveryCodes: await confirmTwoFactor(ctx, input.code) })),

	disable: freshUserProcedure
		.meta(
			rest('POST /auth/two-factor/disable', {
				tag,
				summary: 'Turn the second factor off',
				status: 204,
				limits: ['secondFactor.account'],
				errors: procedureErrors['auth.twoFactor.disable'],
			}),
		)
		.input(disableTwoFactorInput)
		.output(done)
		.mutation(async ({ ctx, input }) => {
			await disableTwoFactor(ctx, input.code);
			return { ok: true as const };
		}),

	renewRecoveryCodes: freshUserProcedure
		.meta(
			rest('POST /auth/two-factor/recovery-codes', {
				tag,
				summary: 'Get new recovery codes in place of the old ones',
				errors: procedureErrors['auth.twoFactor.renewRecoveryCodes'],
			}),
		)
		.input(nothing)
		.output(recoveryCodesOutput)
		.mutation(async ({ ctx }) => ({ recoveryCodes: await renewRecoveryCodes(ctx) })),
});
