import { createHash } from 'node:crypto';
import { hashPassword, newId, User, verifyPassword } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume, forget } from '../../platform/rate-limit.ts';
import type { Context } from '../../trpc/context.ts';
import type { LoginInput } from './auth.schemas.ts';
import { type SignedIn, signIn } from './sign-in.ts';

let dummyHash: Promise<string> | undefined;

/** A hash that no password fits, so that an unknown e-mail takes as long as a wrong password (R30). */
function hashOfNobody(): Promise<string> {
	dummyHash ??= hashPassword(newId());
	return dummyHash;
}

/** Limits are counted per account and address; neither stands in Redis in clear. */
const accountKey = (email: string, ip: string) =>
	createHash('sha256').update(`${email}\n${ip}`).digest('base64url');

/** Signs in by e-mail and password. Unknown, wrong and disabled all end in INVALID_CREDENTIALS (R30). */
export async function login(ctx: Context, { email, password }: LoginInput): Promise<SignedIn> {
	const { services, request } = ctx;
	const account = accountKey(email, request.ip);
	await Promise.all([consume(ctx, 'login.ip', request.ip), consume(ctx, 'login.account', account)]);
	const nobody = await hashOfNobody();
	const user = await services.orm.em.fork().findOne(User, { email });
	const isRight = await verifyPassword(user?.passwordHash ?? nobody, password);
	if (!user || !isRight || user.isDisabled) {
		services.logger.info({ userId: user?.id, ip: request.ip, requestId: request.id }, 'login refused');
		throw new DomainError('INVALID_CREDENTIALS', {});
	}
	await forget(ctx, 'login.account', account);
	services.logger.info({ userId: user.id, ip: request.ip, requestId: request.id }, 'logged in');
	return signIn(ctx, user);
}
