import type { User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { checkSecondFactor } from './two-factor/check-second-factor.ts';

/** Notes that somebody could not sign in, to whose account if that is known, and throws the code. */
export async function refuseLogin(
	ctx: Context,
	user: Pick<User, 'id'> | null,
	code: 'INVALID_CREDENTIALS' | 'INVALID_CODE' = 'INVALID_CREDENTIALS',
): Promise<never> {
	const { services, request } = ctx;
	const userId = user?.id ?? null;
	await transact(services, async (em) =>
		recordAudit(em, ctx, { action: 'account.loginRefused', targetType: 'user', targetId: userId }),
	);
	services.logger.info({ userId, ip: request.ip, requestId: request.id }, 'login refused');
	throw new DomainError(code, {});
}

/** `checkSecondFactor` at signing in: a wrong code is a refused login. */
export async function requireSecondFactor(ctx: Context, user: User, code: string | undefined): Promise<void> {
	await checkSecondFactor(ctx, user, code).catch((error: unknown) => {
		const isWrong = error instanceof DomainError && error.code === 'INVALID_CREDENTIALS';
		if (isWrong) return refuseLogin(ctx, user);
		throw error;
	});
}
