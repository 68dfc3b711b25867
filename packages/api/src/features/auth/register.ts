import { User } from '@dailyveg/db';
import { z } from 'zod';
import { toE164 } from '../../platform/phone.ts';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { issueCode } from './codes/issue-code.ts';
import { throttleSending } from './codes/throttle.ts';
import { hashNewPassword } from './hash-new-password.ts';
import type { RegisterInput } from './registration.schemas.ts';

/** An account that waits for its code. */
export const pendingAccount = z.object({
	name: z.string(),
	phone: z.string().nullable(),
	passwordHash: z.string(),
});

/**
 * Sends a code that opens a customer's account; until then there is none. If the address has an account, its owner is
 * told so in place of the code. Answer and work are the same either way (R30).
 */
export async function register(ctx: Context, input: RegisterInput): Promise<{ codeExpiresAt: Date }> {
	const { email, name, password } = input;
	const { services, request } = ctx;
	await consume(ctx, 'register.ip', request.ip);
	await throttleSending(ctx, email);
	const phone = input.phone === undefined ? null : toE164(input.phone);
	const passwordHash = await hashNewPassword(services, password);
	const pending: z.output<typeof pendingAccount> = { name, phone, passwordHash };
	return transact(services, async (em) => {
		const owner = await em.findOne(User, { email }, { fields: ['id'] });
		const { expiresAt } = await issueCode(em, services, {
			purpose: 'register',
			target: email,
			userId: owner?.id ?? null,
			payload: owner ? null : pending,
		});
		return { codeExpiresAt: expiresAt };
	});
}
