import { hashPassword, newId, UniqueConstraintViolationException, User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume } from '../../platform/rate-limit.ts';
import type { Context } from '../../trpc/context.ts';
import type { RegisterInput } from './auth.schemas.ts';
import { isCommonPassword } from './common-passwords.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** Opens a customer's account and signs in. The unique index decides between two that want the same e-mail. */
export async function register(ctx: Context, input: RegisterInput): Promise<SignedIn> {
	const { email, name, phone, password } = input;
	await consume(ctx, 'register.ip', ctx.request.ip);
	if (isCommonPassword(password)) throw new DomainError('PASSWORD_TOO_COMMON', {});
	const now = ctx.services.clock.now();
	const user = { id: newId(), email, name, phone: phone ?? null, role: 'customer' as const };
	const passwordHash = await hashPassword(password);
	try {
		await ctx.services.orm.em.fork().insert(User, { ...user, passwordHash, createdAt: now, updatedAt: now });
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('EMAIL_TAKEN', {});
		throw error;
	}
	ctx.services.logger.info({ userId: user.id, ip: ctx.request.ip, requestId: ctx.request.id }, 'registered');
	return signIn(ctx, user);
}
