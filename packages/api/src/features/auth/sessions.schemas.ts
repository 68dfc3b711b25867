import { sessionKinds } from '@dailyveg/db/enums';
import { z } from 'zod';
import { id, instant } from '../../contract/values.ts';
import { secondFactor } from './auth.schemas.ts';

const refreshToken = z
	.string()
	.min(1)
	.max(200)
	.meta({ description: 'Refresh token of the session', example: 'dvr_AZMT8mscfmOaO31NHzorEA' });

export const refreshInput = z.strictObject({ refreshToken });

export const logoutInput = z.strictObject({ refreshToken: refreshToken.optional() });

export const stepUpInput = z
	.strictObject({
		password: z.string().min(1).max(128).optional().meta({
			description: 'Password of an account without a second factor',
			example: 'ripe-brinjal-42-monsoon',
		}),
		secondFactor: secondFactor.optional(),
	})
	.refine(({ password, secondFactor }) => (password === undefined) !== (secondFactor === undefined), {
		message: 'give password or secondFactor, and not both',
	})
	.meta({ example: { password: 'ripe-brinjal-42-monsoon' } });

export const revokeSessionInput = z.strictObject({ sessionId: id });

export const revokeOthersOutput = z.strictObject({
	revoked: z.int().meta({ description: 'How many sessions ended', example: 2 }),
});

const sessionOutput = z.strictObject({
	id,
	kind: z
		.enum(sessionKinds)
		.meta({ description: "`cookie`: a browser's; `token`: an app's or program's", example: 'token' }),
	deviceName: z.string().meta({ description: 'What the device calls itself', example: 'Chrome on Android' }),
	ip: z.string().meta({ description: 'Address it was last renewed from', example: '203.0.113.7' }),
	createdAt: instant,
	renewedAt: instant,
	expiresAt: instant,
	isCurrent: z.boolean().meta({ description: 'Whether this call came with it', example: true }),
});

export type LogoutInput = z.output<typeof logoutInput>;
export type StepUpInput = z.output<typeof stepUpInput>;
export const listSessionsOutput = z.strictObject({ items: z.array(sessionOutput) });

export type SessionOutput = z.output<typeof sessionOutput>;
