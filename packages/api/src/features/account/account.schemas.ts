import { z } from 'zod';
import { instant, phoneInput } from '../../contract/values.ts';
import { currentPassword, email, newPassword, personName } from '../auth/auth.schemas.ts';
import { oneTimeCode } from '../auth/codes/codes.schemas.ts';

export const updateProfileInput = z.strictObject({
	name: personName.optional(),
	phone: phoneInput
		.nullish()
		.meta({ description: 'For calls about deliveries; null: none', example: '98450 12345' }),
});

export const changePasswordInput = z.strictObject({ currentPassword, newPassword });

export const sendPhoneCodeInput = z.strictObject({ phone: phoneInput });
export const verifyPhoneInput = z.strictObject({ phone: phoneInput, code: oneTimeCode });

export const sendEmailChangeInput = z.strictObject({ newEmail: email });
export const confirmEmailChangeInput = z.strictObject({
	codeFromOld: oneTimeCode.meta({ description: 'Code that came to the present address', example: '492039' }),
	codeFromNew: oneTimeCode.meta({ description: 'Code that came to the new address', example: '118273' }),
});

export const passwordInput = z.strictObject({ password: currentPassword });

export const deleteAccountInput = z.strictObject({
	password: currentPassword,
	forfeitWallet: z
		.boolean()
		.default(false)
		.meta({ description: 'Whether you give up what is in the wallet; else it must be empty' }),
});
export type DeleteAccountInput = z.output<typeof deleteAccountInput>;

export const requestExportOutput = z.strictObject({
	expiresAt: instant.meta({ description: 'From then on there is nothing to download' }),
});

export const exportOutput = z.strictObject({
	url: z.string().meta({ description: 'Downloads the JSON file; good for ten minutes' }),
	expiresAt: instant,
});

export type UpdateProfileInput = z.output<typeof updateProfileInput>;
export type ChangePasswordInput = z.output<typeof changePasswordInput>;
export type SendPhoneCodeInput = z.output<typeof sendPhoneCodeInput>;
export type VerifyPhoneInput = z.output<typeof verifyPhoneInput>;
export type SendEmailChangeInput = z.output<typeof sendEmailChangeInput>;
export type ConfirmEmailChangeInput = z.output<typeof confirmEmailChangeInput>;
export type PasswordInput = z.output<typeof passwordInput>;
