import { userRoles } from '@dailyveg/db/enums';
import { z } from 'zod';
import { id, instant, phone } from '../../contract/values.ts';

/** Case does not tell accounts apart. */
export const email = z
	.string()
	.trim()
	.toLowerCase()
	.max(254)
	.pipe(z.email())
	.meta({
		description: 'E-mail address; upper and lower case are the same',
		example: 'asha@example.in',
		override: { format: 'email' },
	});

const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 128;

const newPassword = z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH).meta({
	description: 'At least 8 characters of any kind; the commonest passwords are refused',
	example: 'ripe-brinjal-42-monsoon',
});

export const personName = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.meta({ description: 'Name of a person', example: 'Asha Rao' });

export const registerInput = z.strictObject({
	email,
	password: newPassword,
	name: personName,
	phone: phone.optional(),
});

export const loginInput = z.strictObject({
	email,
	password: z
		.string()
		.min(1)
		.max(MAX_PASSWORD_LENGTH)
		.meta({ description: 'Password of the account', example: 'ripe-brinjal-42-monsoon' }),
});

export const userOutput = z.strictObject({
	id,
	email: z.string().meta({ description: 'E-mail address', example: 'asha@example.in' }),
	name: z.string().meta({ description: 'Name', example: 'Asha Rao' }),
	phone: phone.nullable(),
	role: z.enum(userRoles).meta({ description: 'Whom the account belongs to', example: 'customer' }),
});

export const signedInOutput = z.strictObject({
	user: userOutput,
	accessToken: z.string().meta({ description: 'Send as `Authorization: Bearer …`' }),
	accessTokenExpiresAt: instant,
});

export type RegisterInput = z.infer<typeof registerInput>;
export type LoginInput = z.infer<typeof loginInput>;
export type UserOutput = z.infer<typeof userOutput>;
