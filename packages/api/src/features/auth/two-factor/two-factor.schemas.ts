import { z } from 'zod';

/** What an authenticator app shows. */
const totpCode = z
	.string()
	.trim()
	.regex(/^\d{6}$/)
	.meta({ description: 'Code of the authenticator app', example: '492039' });

export const enrolTwoFactorOutput = z.strictObject({
	secret: z.string().meta({
		description: 'Seed in base32, for those who type it in',
		example: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
	}),
	uri: z.string().meta({
		description: 'What the QR code for the app holds',
		example: 'otpauth://totp/DailyVeg:asha%40example.in?secret=JBSWY3DPEHPK3PXP&issuer=DailyVeg',
	}),
});

export const confirmTwoFactorInput = z.strictObject({ code: totpCode });

export const recoveryCodesOutput = z.strictObject({
	recoveryCodes: z
		.array(z.string().meta({ example: 'k7qm-2x0d-9fht-3bnr' }))
		.meta({ description: 'Each stands in for the app once; shown only now' }),
});

export const disableTwoFactorInput = z.strictObject({
	code: z.string().trim().min(6).max(40).meta({
		description: 'Code of the authenticator app, or a recovery code',
		example: '492039',
	}),
});
