import { permissions, userRoles } from '@dailyveg/db/enums';
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
		example: 'asha@example.com',
		override: { format: 'email' },
	});

const MIN_PASSWORD_LENGTH = 8;
const MAX_PASSWORD_LENGTH = 128;

export const newPassword = z.string().min(MIN_PASSWORD_LENGTH).max(MAX_PASSWORD_LENGTH).meta({
	description: 'At least 8 characters of any kind; the commonest passwords are refused',
	example: 'ripe-brinjal-42-monsoon',
});

export const currentPassword = z
	.string()
	.min(1)
	.max(MAX_PASSWORD_LENGTH)
	.meta({ description: 'Password of the account', example: 'fresh-veg-every-day' });

/** Control characters and halves of surrogate pairs; the latter no JSON column takes. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

export const personName = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.refine((name) => !UNPRINTABLE.test(name), 'A name has no control characters')
	.meta({ description: 'Name of a person', example: 'Asha Rao' });

export const secondFactor = z
	.string()
	.trim()
	.min(6)
	.max(40)
	.meta({ description: 'Code of the authenticator app, or a recovery code', example: '492039' });

/** What every way of signing in may be told. */
export const signInOptions = {
	transport: z.enum(['token', 'cookie']).default('token').meta({
		description:
			'How the session is held: `token` answers tokens, `cookie` sets the session cookie and answers none',
		example: 'token',
	}),
	deviceName: z.string().trim().min(1).max(120).optional().meta({
		description: 'What the owner tells the session by; made from the User-Agent unless given',
		example: "Asha's phone",
	}),
	secondFactor: secondFactor.optional(),
};

export const loginInput = z.strictObject({
	email,
	password: currentPassword,
	...signInOptions,
});

export const userOutput = z.strictObject({
	id,
	email: z.string().meta({ description: 'E-mail address', example: 'asha@example.in' }),
	name: z.string().meta({ description: 'Name', example: 'Asha Rao' }),
	phone: phone.nullable(),
	role: z.enum(userRoles).meta({ description: 'Whom the account belongs to', example: 'customer' }),
	permissions: z
		.array(z.enum(permissions))
		.meta({ description: 'What staff may do; empty for others', example: [] }),
	isPhoneVerified: z.boolean().meta({ description: 'Whether the phone signs in by code', example: true }),
	hasTwoFactor: z
		.boolean()
		.meta({ description: 'Whether signing in asks for a second factor', example: false }),
});

export const tokensOutput = z.strictObject({
	accessToken: z.string().meta({ description: 'Send as `Authorization: Bearer …`' }),
	accessTokenExpiresAt: instant,
	refreshToken: z
		.string()
		.meta({ description: 'Good once, for `auth.refresh`; keep it where nobody else reads' }),
	refreshTokenExpiresAt: instant,
});

export const signedInOutput = z.strictObject({
	user: userOutput,
	sessionId: id,
	tokens: tokensOutput.nullable().meta({ description: 'null: the session is in the cookie' }),
});

export type SignInOptions = z.output<z.ZodObject<typeof signInOptions>>;
export type Tokens = z.output<typeof tokensOutput>;
export type LoginInput = z.output<typeof loginInput>;
export type UserOutput = z.infer<typeof userOutput>;
