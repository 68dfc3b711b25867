import { z } from 'zod';
import { email, newPassword } from './auth.schemas.ts';
import { linkToken, oneTimeCode } from './codes/codes.schemas.ts';

export const sendPasswordResetInput = z.strictObject({ email });

export const resetPasswordInput = z
	.strictObject({
		email: email.optional(),
		code: oneTimeCode.optional(),
		token: linkToken.optional(),
		newPassword,
	})
	.refine(
		({ email, code, token }) =>
			token === undefined
				? email !== undefined && code !== undefined
				: email === undefined && code === undefined,
		'Give either email and code, or token',
	)
	.meta({
		example: { email: 'asha@example.com', code: '492039', newPassword: 'ripe-brinjal-42-monsoon' },
	});

export type SendPasswordResetInput = z.output<typeof sendPasswordResetInput>;
export type ResetPasswordInput = z.output<typeof resetPasswordInput>;
