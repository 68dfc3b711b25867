import { z } from 'zod';
import { phoneInput } from '../../contract/values.ts';
import { email, newPassword, personName, signInOptions } from './auth.schemas.ts';
import { oneTimeCode } from './codes/codes.schemas.ts';

export const registerInput = z.strictObject({
	email,
	password: newPassword,
	name: personName,
	phone: phoneInput.optional(),
});

export const confirmRegistrationInput = z.strictObject({ email, code: oneTimeCode, ...signInOptions });

export type RegisterInput = z.infer<typeof registerInput>;
export type ConfirmRegistrationInput = z.output<typeof confirmRegistrationInput>;
