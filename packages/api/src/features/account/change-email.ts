import { type EntityManager, OneTimeCode, UniqueConstraintViolationException, User } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import {
	endSessions,
	forgetRedeeming,
	issueCode,
	type ProvedCode,
	proveCode,
	sendSecurityNotice,
	spendCode,
	throttleRedeeming,
	throttleSending,
} from '../auth/auth.public.ts';
import type { ConfirmEmailChangeInput, SendEmailChangeInput } from './account.schemas.ts';
import { lockOwnAccount } from './lock-own-account.ts';
import { ownSessionId } from './own-session-id.ts';

const FROM = 'change-email-from';
const TO = 'change-email-to';

const wish = z.object({ newEmail: z.string() });

/** Mails a code to the present address and one to the new one, whether or not that has an account (R30). */
export async function sendEmailChange(
	ctx: UserContext,
	{ newEmail }: SendEmailChangeInput,
): Promise<{ codeExpiresAt: Date }> {
	const { services, user } = ctx;
	await throttleSending(ctx, newEmail);
	await throttleSending(ctx, `${FROM} ${user.id}`);
	return transact(services, async (em) => {
		const { email } = await lockOwnAccount(em, ctx);
		const userId = user.id;
		await issueCode(em, services, { purpose: FROM, target: email, userId, payload: { newEmail } });
		const { expiresAt } = await issueCode(em, services, { purpose: TO, target: newEmail, userId });
		return { codeExpiresAt: expiresAt };
	});
}

/** Changes the address once both were proved, and ends all other sessions. EMAIL_TAKEN only tells its reader (R30). */
export async function confirmEmailChange(ctx: UserContext, input: ConfirmEmailChangeInput): Promise<User> {
	const { services, user } = ctx;
	const { email } = await services.orm.em.fork().findOneOrFail(User, { id: user.id });
	const old = await prove(ctx, FROM, email, input.codeFromOld);
	const { newEmail } = wish.parse(old.payload);
	const next = await prove(ctx, TO, newEmail, input.codeFromNew);
	const account = await transact(services, async (em) => {
		const own = await lockOwnAccount(em, ctx);
		await spendCode(em, old);
		await spendCode(em, next);
		return moveTo(em, ctx, own, newEmail);
	}).catch(rethrow);
	await Promise.all([email, newEmail].map((target) => forgetRedeeming(ctx, target)));
	return account;
}

async function prove(ctx: UserContext, purpose: typeof FROM | typeof TO, target: string, code: string) {
	await throttleRedeeming(ctx, target);
	const proved: ProvedCode = await proveCode(ctx.services, { purpose, target, code });
	if (proved.userId !== ctx.user.id) throw new DomainError('INVALID_CODE', {});
	return proved;
}

async function moveTo(em: EntityManager, ctx: UserContext, account: User, newEmail: string): Promise<User> {
	const { id, email: oldEmail } = account;
	const occurredAt = ctx.services.clock.now();
	account.email = newEmail;
	account.emailVerifiedAt = occurredAt;
	await em.flush();
	// Codes and links that went to the former address.
	await em.nativeDelete(OneTimeCode, { user: id });
	await endSessions(em, id, { except: ownSessionId(ctx) });
	const change = { before: { email: oldEmail }, after: { email: newEmail } };
	recordAudit(em, ctx, { action: 'account.emailChanged', targetType: 'user', targetId: id, ...change });
	const event = { userId: id, notice: 'emailChanged', occurredAt, ip: ctx.request.ip } as const;
	sendSecurityNotice(em, { ...event, to: oldEmail });
	return account;
}

function rethrow(error: unknown): never {
	if (error instanceof UniqueConstraintViolationException) throw new DomainError('EMAIL_TAKEN', {});
	throw error;
}
