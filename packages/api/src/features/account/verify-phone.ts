import { UniqueConstraintViolationException, type User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { toE164 } from '../../platform/phone.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import {
	forgetRedeeming,
	issueCode,
	proveCode,
	spendCode,
	throttleRedeeming,
	throttleSending,
} from '../auth/auth.public.ts';
import type { SendPhoneCodeInput, VerifyPhoneInput } from './account.schemas.ts';
import { lockOwnAccount } from './lock-own-account.ts';

const purpose = 'verify-phone';

/** Texts a code to a number that shall sign in to the account. */
export async function sendPhoneCode(
	ctx: UserContext,
	input: SendPhoneCodeInput,
): Promise<{ codeExpiresAt: Date }> {
	const { services, user } = ctx;
	const target = toE164(input.phone);
	if (services.env.SMS_GATEWAY_URL === undefined) throw new DomainError('SMS_UNAVAILABLE', {});
	await throttleSending(ctx, target);
	return transact(services, async (em) => {
		const { expiresAt } = await issueCode(em, services, { purpose, target, userId: user.id });
		return { codeExpiresAt: expiresAt };
	});
}

/** Makes the number the account's own. PHONE_TAKEN only tells whoever has proved to hold it (R30). */
export async function verifyPhone(ctx: UserContext, { phone, code }: VerifyPhoneInput): Promise<User> {
	const { services, user } = ctx;
	const target = toE164(phone);
	await throttleRedeeming(ctx, target);
	const proved = await proveCode(services, { purpose, target, code });
	if (proved.userId !== user.id) throw new DomainError('INVALID_CODE', {});
	const account = await transact(services, async (em) => {
		const own = await lockOwnAccount(em, ctx);
		await spendCode(em, proved);
		const before = { verifiedPhone: own.verifiedPhone };
		own.phone = target;
		own.verifiedPhone = target;
		const change = { before, after: { verifiedPhone: target } };
		recordAudit(em, ctx, {
			action: 'account.phoneVerified',
			targetType: 'user',
			targetId: own.id,
			...change,
		});
		await em.flush();
		return own;
	}).catch(rethrow);
	await forgetRedeeming(ctx, target);
	return account;
}

function rethrow(error: unknown): never {
	if (error instanceof UniqueConstraintViolationException) throw new DomainError('PHONE_TAKEN', {});
	throw error;
}
