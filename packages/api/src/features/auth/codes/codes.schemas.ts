import { z } from 'zod';
import { instant } from '../../../contract/values.ts';

/** Six digits that were mailed or texted. */
export const oneTimeCode = z
	.string()
	.trim()
	.regex(/^\d{6}$/)
	.meta({ description: 'Six digits, as they were sent', example: '492039' });

/** What a link in a mail carries. */
export const linkToken = z
	.string()
	.regex(/^[\w-]{43}$/)
	.meta({
		description: 'Token of the link that was sent',
		example: 'k3Jw0Zr7tXhQyV5nB9mC2pL8sD4fG6aE1uI0oR7tYxw',
	});

/** Says when the code ends; never whether one was sent. */
export const codeSentOutput = z.strictObject({ codeExpiresAt: instant });
