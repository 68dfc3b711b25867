import { RecoveryCode, User } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { consume, forget } from '../../../platform/rate-limit.ts';
import { unseal } from '../../../platform/secrets.ts';
import { transact } from '../../../platform/transaction.ts';
import type { Context } from '../../../trpc/context.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { sendSecurityNotice } from '../security-notices.ts';
import { recoveryCodeHash } from './recovery-codes.ts';
import { matchTotpStep } from './totp.ts';

/** Of an account that has a second factor. */
type Holder = Pick<User, 'id' | 'totpSecret'>;

/**
 * Passes accounts without a second factor. Throws TWO_FACTOR_REQUIRED without a code and INVALID_CREDENTIALS for a
 * wrong or used one. Call it once the first factor has been shown: only then does a missing code tell nothing (R30).
 */
export async function checkSecondFactor(ctx: Context, user: User, code: string | undefined): Promise<void> {
	if (!user.hasTwoFactor) return;
	if (code === undefined) throw new DomainError('TWO_FACTOR_REQUIRED', {});
	if (!(await useSecondFactor(ctx, user, code))) throw new DomainError('INVALID_CREDENTIALS', {});
}

/** Uses up a code of the app, or a recovery code; false for a wrong or used one. Throttled per account (R19). */
export async function useSecondFactor(ctx: Context, user: Holder, code: string): Promise<boolean> {
	await consume(ctx, 'secondFactor.account', user.id);
	const digits = code.replaceAll(/\s/g, '');
	const isRight = /^\d{6}$/.test(digits)
		? await useTotp(ctx, user, digits)
		: await useRecoveryCode(ctx, user, code);
	if (isRight) await forget(ctx, 'secondFactor.account', user.id);
	return isRight;
}

/** A step counts once, and no earlier one after it: of two calls with one code, the UPDATE lets one pass. */
async function useTotp({ services }: Context, { id, totpSecret }: Holder, code: string): Promise<boolean> {
	if (totpSecret === null) return false;
	const seed = unseal(services.env, 'totp-secret', totpSecret);
	const step = await matchTotpStep(seed, code, services.clock.now());
	if (step === null) return false;
	const isUnused = { $or: [{ totpLastStep: null }, { totpLastStep: { $lt: step } }] };
	const where = { id, totpSecret, ...isUnused };
	return (await services.orm.em.fork().nativeUpdate(User, where, { totpLastStep: step })) === 1;
}

function useRecoveryCode(ctx: Context, { id }: Holder, code: string): Promise<boolean> {
	const { env, clock } = ctx.services;
	return transact(ctx.services, async (em) => {
		const where = { user: id, codeHash: recoveryCodeHash(env, id, code), usedAt: null };
		if ((await em.nativeUpdate(RecoveryCode, where, { usedAt: clock.now() })) !== 1) return false;
		const left = await em.count(RecoveryCode, { user: id, usedAt: null });
		recordAudit(
			em,
			{ ...ctx, user: { id } },
			{ action: 'account.recoveryCodeUsed', targetType: 'user', targetId: id, after: { left } },
		);
		sendSecurityNotice(em, {
			userId: id,
			notice: 'recoveryCodeUsed',
			occurredAt: clock.now(),
			ip: ctx.request.ip,
		});
		return true;
	});
}
