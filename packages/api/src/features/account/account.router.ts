import { procedureErrors } from '../../contract/procedure-errors.ts';
import { done, nothing } from '../../contract/values.ts';
import { router, userProcedure } from '../../trpc/init.ts';
import { rest } from '../../trpc/meta.ts';
import { presentUser, redeemLimits, sendLimits } from '../auth/auth.public.ts';
import { userOutput } from '../auth/auth.schemas.ts';
import { codeSentOutput } from '../auth/codes/codes.schemas.ts';
import {
	changePasswordInput,
	confirmEmailChangeInput,
	deleteAccountInput,
	exportOutput,
	passwordInput,
	requestExportOutput,
	sendEmailChangeInput,
	sendPhoneCodeInput,
	updateProfileInput,
	verifyPhoneInput,
} from './account.schemas.ts';
import { confirmEmailChange, sendEmailChange } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { deactivateAccount } from './deactivate-account.ts';
import { deleteAccount } from './delete-account.ts';
import { getExport, requestExport } from './export-data.ts';
import { updateProfile } from './update-profile.ts';
import { sendPhoneCode, verifyPhone } from './verify-phone.ts';

const tag = 'Account';
const ok = { ok: true as const };

export const accountRouter = router({
	updateProfile: userProcedure
		.meta(
			rest('PATCH /account', {
				tag,
				summary: 'Change name or phone',
				description: 'Another phone has to be verified anew before it signs in.',
				errors: procedureErrors['account.updateProfile'],
			}),
		)
		.input(updateProfileInput)
		.output(userOutput)
		.mutation(async ({ ctx, input }) => presentUser(await updateProfile(ctx, input))),
	changePassword: userProcedure
		.meta(
			rest('POST /account/password', {
				tag,
				summary: 'Change the password',
				description: 'Ends all other sessions.',
				status: 204,
				limits: ['password.account'],
				errors: procedureErrors['account.changePassword'],
			}),
		)
		.input(changePasswordInput)
		.output(done)
		.mutation(({ ctx, input }) => changePassword(ctx, input).then(() => ok)),
	sendPhoneCode: userProcedure
		.meta(
			rest('POST /account/phone/code', {
				tag,
				summary: 'Text a code to a phone of yours',
				status: 202,
				limits: sendLimits,
				errors: procedureErrors['account.sendPhoneCode'],
			}),
		)
		.input(sendPhoneCodeInput)
		.output(codeSentOutput)
		.mutation(({ ctx, input }) => sendPhoneCode(ctx, input)),
	verifyPhone: userProcedure
		.meta(
			rest('POST /account/phone', {
				tag,
				summary: 'Verify the phone with the texted code',
				description: 'From then on it signs in by code.',
				limits: redeemLimits,
				errors: procedureErrors['account.verifyPhone'],
			}),
		)
		.input(verifyPhoneInput)
		.output(userOutput)
		.mutation(async ({ ctx, input }) => presentUser(await verifyPhone(ctx, input))),
	sendEmailChange: userProcedure
		.meta(
			rest('POST /account/email/codes', {
				tag,
				summary: 'Mail codes to the present and to a new address',
				status: 202,
				limits: sendLimits,
				errors: procedureErrors['account.sendEmailChange'],
			}),
		)
		.input(sendEmailChangeInput)
		.output(codeSentOutput)
		.mutation(({ ctx, input }) => sendEmailChange(ctx, input)),
	confirmEmailChange: userProcedure
		.meta(
			rest('POST /account/email', {
				tag,
				summary: 'Change the address with both codes',
				description: 'Ends all other sessions.',
				limits: redeemLimits,
				errors: procedureErrors['account.confirmEmailChange'],
			}),
		)
		.input(confirmEmailChangeInput)
		.output(userOutput)
		.mutation(async ({ ctx, input }) => presentUser(await confirmEmailChange(ctx, input))),
	deactivate: userProcedure
		.meta(
			rest('POST /account/deactivate', {
				tag,
				summary: 'Shut the account',
				description: 'Ends all sessions. Resetting the password opens it again.',
				status: 204,
				limits: ['password.account'],
				errors: procedureErrors['account.deactivate'],
			}),
		)
		.input(passwordInput)
		.output(done)
		.mutation(({ ctx, input }) => deactivateAccount(ctx, input).then(() => ok)),
	delete: userProcedure
		.meta(
			rest('POST /account/delete', {
				tag,
				summary: 'Delete the account and the personal data',
				description:
					'Cannot be undone. Orders and invoices stay in the books; open orders and payments must be done first.',
				status: 204,
				limits: ['password.account'],
				errors: procedureErrors['account.delete'],
			}),
		)
		.input(deleteAccountInput)
		.output(done)
		.mutation(({ ctx, input }) => deleteAccount(ctx, input).then(() => ok)),
	requestExport: userProcedure
		.meta(
			rest('POST /account/export', {
				tag,
				summary: 'Ask for a copy of everything kept about you',
				status: 202,
				limits: ['export.account'],
				errors: procedureErrors['account.requestExport'],
			}),
		)
		.input(nothing)
		.output(requestExportOutput)
		.mutation(({ ctx }) => requestExport(ctx)),
	getExport: userProcedure
		.meta(
			rest('GET /account/export', {
				tag,
				summary: 'A link to the newest copy',
				errors: procedureErrors['account.getExport'],
			}),
		)
		.input(nothing)
		.output(exportOutput)
		.query(({ ctx }) => getExport(ctx)),
});
