import { type EntityManager, lockUser, OneTimeCode, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume } from '../../platform/rate-limit.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { type ProvedCode, proveCode, proveLink, spendCode } from './codes/redeem-code.ts';
import { forgetRedeeming, throttleRedeeming } from './codes/throttle.ts';
import { endSessions } from './end-sessions.ts';
import { hashNewPassword, requireUncommon } from './hash-new-password.ts';
import type { ResetPasswordInput } from './passwords.schemas.ts';
import { sendSecurityNotice } from './security-notices.ts';

/** Whether the owner may choose a new password: also to come back after a deactivation, but not past staff. */
export const mayResetPassword = (user: Pick<User, 'isDisabled' | 'deactivatedAt'>): boolean =>
	!user.isDisabled || user.deactivatedAt !== null;

/**
 * Sets the password by code or link and ends every session (R26). It signs nobody in: that still takes the new
 * password and the second factor. An account that its owner deactivated is active again.
 */
export async function resetPassword(ctx: Context, input: ResetPasswordInput): Promise<void> {
	// First, or a refused password would use up a try.
	requireUncommon(input.newPassword);
	const proved = await prove(ctx, input);
	const passwordHash = await hashNewPassword(ctx.services, input.newPassword);
	await transact(ctx.services, async (em) => {
		await spendCode(em, proved);
		const user = proved.userId && (await lockUser(em, proved.userId));
		if (!user || user.email !== proved.target || !mayResetPassword(user))
			throw new DomainError('INVALID_CODE', {});
		await changePassword(em, ctx, user, passwordHash);
	});
	await forgetRedeeming(ctx, proved.target);
}

async function prove(ctx: Context, { email, code, token }: ResetPasswordInput): Promise<ProvedCode> {
	const purpose = 'reset-password';
	if (token !== undefined) {
		await consume(ctx, 'redeem.ip', ctx.request.ip);
		return proveLink(ctx.services, { purpose, token });
	}
	const target = email ?? '';
	await throttleRedeeming(ctx, target);
	return proveCode(ctx.services, { purpose, target, code: code ?? '' });
}

async function changePassword(em: EntityManager, ctx: Context, user: User, passwordHash: string) {
	const now = ctx.services.clock.now();
	const target = { targetType: 'user', targetId: user.id };
	const auditor = { ...ctx, user: { id: user.id } };
	if (user.deactivatedAt) recordAudit(em, auditor, { action: 'account.reactivated', ...target });
	const isBack = user.deactivatedAt ? { disabledAt: null, deactivatedAt: null } : {};
	Object.assign(user, { passwordHash, emailVerifiedAt: user.emailVerifiedAt ?? now, ...isBack });
	await em.nativeDelete(OneTimeCode, { user: user.id });
	await endSessions(em, user.id);
	recordAudit(em, auditor, { action: 'account.passwordReset', ...target });
	sendSecurityNotice(em, {
		userId: user.id,
		notice: 'passwordChanged',
		occurredAt: now,
		ip: ctx.request.ip,
	});
}
