import { type EntityManager, lockUser, RecoveryCode, User } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { consume, forget } from '../../../platform/rate-limit.ts';
import { seal, unseal } from '../../../platform/secrets.ts';
import { transact } from '../../../platform/transaction.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { refreshStanding } from '../end-sessions.ts';
import { sendSecurityNotice } from '../security-notices.ts';
import { useSecondFactor } from './check-second-factor.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import { matchTotpStep, newTotpSeed, totpUri } from './totp.ts';

/** Makes a seed for the authenticator app; the second factor is on once a code of it was shown. */
export function enrolTwoFactor({ services, user }: UserContext): Promise<{ secret: string; uri: string }> {
	return transact(services, async (em) => {
		const account = await lockAccount(em, user.id);
		if (account.hasTwoFactor) throw new DomainError('TWO_FACTOR_ENABLED', {});
		const secret = newTotpSeed();
		account.totpSecret = seal(services.env, 'totp-secret', secret);
		return { secret, uri: totpUri(account.email, secret) };
	});
}

/** Turns the second factor on; answers the recovery codes, which nobody can read again. */
export async function confirmTwoFactor(ctx: UserContext, code: string): Promise<string[]> {
	const { services, user, request } = ctx;
	const { env, clock } = services;
	await consume(ctx, 'secondFactor.account', user.id);
	const codes = await transact(services, async (em) => {
		const account = await lockAccount(em, user.id);
		if (account.hasTwoFactor) throw new DomainError('TWO_FACTOR_ENABLED', {});
		if (account.totpSecret === null) throw new DomainError('TWO_FACTOR_NOT_ENABLED', {});
		const seed = unseal(env, 'totp-secret', account.totpSecret);
		const step = await matchTotpStep(seed, code, clock.now());
		if (step === null) throw new DomainError('INVALID_CODE', {});
		account.totpEnabledAt = clock.now();
		account.totpLastStep = step;
		const target = { targetType: 'user', targetId: user.id };
		recordAudit(em, ctx, { action: 'account.twoFactorEnabled', ...target });
		const event = { userId: user.id, occurredAt: clock.now(), ip: request.ip };
		sendSecurityNotice(em, { ...event, notice: 'twoFactorEnabled' });
		await refreshStanding(em, user.id);
		return replaceRecoveryCodes(em, env, user.id);
	});
	await forget(ctx, 'secondFactor.account', user.id);
	return codes;
}

/** Turns the second factor off, at the cost of one more code. */
export async function disableTwoFactor(ctx: UserContext, code: string): Promise<void> {
	const { services, user, request } = ctx;
	await requireSecondFactor(ctx, code);
	await transact(services, async (em) => {
		const account = await lockAccount(em, user.id);
		if (!account.hasTwoFactor) throw new DomainError('TWO_FACTOR_NOT_ENABLED', {});
		Object.assign(account, { totpSecret: null, totpEnabledAt: null, totpLastStep: null });
		await em.nativeDelete(RecoveryCode, { user: user.id });
		const target = { targetType: 'user', targetId: user.id };
		recordAudit(em, ctx, { action: 'account.twoFactorDisabled', ...target });
		const event = { userId: user.id, occurredAt: services.clock.now(), ip: request.ip };
		sendSecurityNotice(em, { ...event, notice: 'twoFactorDisabled' });
		await refreshStanding(em, user.id);
	});
}

/** New recovery codes in place of the old ones. */
export function renewRecoveryCodes(ctx: UserContext): Promise<string[]> {
	const { services, user } = ctx;
	return transact(services, async (em) => {
		const account = await lockAccount(em, user.id);
		if (!account.hasTwoFactor) throw new DomainError('TWO_FACTOR_NOT_ENABLED', {});
		const target = { targetType: 'user', targetId: user.id };
		recordAudit(em, ctx, { action: 'account.recoveryCodesRenewed', ...target });
		return replaceRecoveryCodes(em, services.env, user.id);
	});
}

async function requireSecondFactor(ctx: UserContext, code: string): Promise<void> {
	const account = await ctx.em.findOne(User, { id: ctx.user.id });
	if (!account?.hasTwoFactor) throw new DomainError('TWO_FACTOR_NOT_ENABLED', {});
	if (!(await useSecondFactor(ctx, account, code))) throw new DomainError('INVALID_CODE', {});
}

async function lockAccount(em: EntityManager, id: string): Promise<User> {
	const account = await lockUser(em, id);
	if (!account) throw new DomainError('UNAUTHENTICATED', {});
	return account;
}
