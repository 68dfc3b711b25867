import { User } from '@dailyveg/db';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { issueCode } from './codes/issue-code.ts';
import { throttleSending } from './codes/throttle.ts';
import type { SendPasswordResetInput } from './passwords.schemas.ts';
import { mayResetPassword } from './reset-password.ts';

/** Mails a code and a link, each of which sets a new password. Nothing arrives where there is no account (R30). */
export async function sendPasswordReset(
	ctx: Context,
	{ email }: SendPasswordResetInput,
): Promise<{ codeExpiresAt: Date }> {
	const { services } = ctx;
	await throttleSending(ctx, email);
	return transact(services, async (em) => {
		const user = await em.findOne(User, { email });
		const userId = user && mayResetPassword(user) ? user.id : null;
		const request = { purpose: 'reset-password', target: email, userId, withLink: true } as const;
		const { expiresAt } = await issueCode(em, services, request);
		return { codeExpiresAt: expiresAt };
	});
}
