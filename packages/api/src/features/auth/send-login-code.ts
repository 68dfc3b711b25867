import { User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { issueCode } from './codes/issue-code.ts';
import { throttleSending } from './codes/throttle.ts';
import type { SendLoginCodeInput } from './login-code.schemas.ts';
import { loginTarget } from './login-target.ts';

/** Sends a code that signs in. Where there is no account, nothing arrives; answer and work are the same (R30). */
export async function sendLoginCode(
	ctx: Context,
	input: SendLoginCodeInput,
): Promise<{ codeExpiresAt: Date }> {
	const { services } = ctx;
	const { target, where } = loginTarget(input);
	if (input.phone !== undefined && services.env.SMS_GATEWAY_URL === undefined)
		throw new DomainError('SMS_UNAVAILABLE', {});
	await throttleSending(ctx, target);
	return transact(services, async (em) => {
		const user = await em.findOne(User, where);
		const userId = user && !user.isDisabled ? user.id : null;
		const { expiresAt } = await issueCode(em, services, { purpose: 'login', target, userId });
		return { codeExpiresAt: expiresAt };
	});
}
