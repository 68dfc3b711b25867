import { z } from 'zod';
import { phoneInput } from '../../contract/values.ts';
import { email, signInOptions } from './auth.schemas.ts';
import { oneTimeCode } from './codes/codes.schemas.ts';

/** An account goes by its address or by its verified phone. */
const target = { email: email.optional(), phone: phoneInput.optional() };

interface Target {
	email?: string | undefined;
	phone?: string | undefined;
}

const hasOneTarget = ({ email, phone }: Target) => (email === undefined) !== (phone === undefined);
const ONE_TARGET = 'Give either email or phone';

export const sendLoginCodeInput = z
	.strictObject(target)
	.refine(hasOneTarget, ONE_TARGET)
	.meta({ example: { email: 'asha@example.com' } });

export const loginWithCodeInput = z
	.strictObject({ ...target, code: oneTimeCode, ...signInOptions })
	.refine(hasOneTarget, ONE_TARGET)
	.meta({ example: { email: 'asha@example.com', code: '492039' } });

export type SendLoginCodeInput = z.output<typeof sendLoginCodeInput>;
export type LoginWithCodeInput = z.output<typeof loginWithCodeInput>;
