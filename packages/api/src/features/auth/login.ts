import { User, verifyPassword } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume, forget, giveBack } from '../../platform/rate-limit.ts';
import { sha256 } from '../../platform/secrets.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { recordAudit } from '../audit/audit.public.ts';
import type { LoginInput } from './auth.schemas.ts';
import { endSessions } from './end-sessions.ts';
import { passwordCost } from './password-cost.ts';
import { renewPasswordHash } from './renew-password-hash.ts';
import { type SignedIn, signIn } from './sign-in.ts';
import { checkSecondFactor } from './two-factor/check-second-factor.ts';

/** Limits are counted per account and address; neither stands in Redis in clear. */
const accountKey = (email: string, ip: string) => sha256(`${email}\n${ip}`);

/** Signs in by e-mail and password. Unknown, wrong and disabled all end in INVALID_CREDENTIALS (R30). */
export async function login(ctx: Context, { email, password, ...options }: LoginInput): Promise<SignedIn> {
	const { services, request } = ctx;
	const account = accountKey(email, request.ip);
	await Promise.all([consume(ctx, 'login.ip', request.ip), consume(ctx, 'login.account', account)]);
	const user = await services.orm.em.fork().findOne(User, { email });
	const isRight = await verifyPassword(user?.passwordHash, password, passwordCost(services.env));
	if (!user || !isRight || user.isDisabled) return refuse(ctx, user);
	await checkSecondFactor(ctx, user, options.secondFactor).catch((error: unknown) => {
		const isWrong = error instanceof DomainError && error.code === 'INVALID_CREDENTIALS';
		if (isWrong) return refuse(ctx, user);
		throw error;
	});
	await Promise.all([giveBack(ctx, 'login.ip', request.ip), forget(ctx, 'login.account', account)]);
	const signedIn = await signIn(ctx, user, options);
	await endUnlessCurrent(ctx, { user, password, signedIn });
	await renewPasswordHash(services, user, password);
	services.logger.info({ userId: user.id, ip: request.ip, requestId: request.id }, 'logged in');
	return signedIn;
}

/** Who changes a password must not be outrun by somebody who signs in with the old one at that moment. */
async function endUnlessCurrent(
	ctx: Context,
	{ user, password, signedIn }: { user: User; password: string; signedIn: SignedIn },
): Promise<void> {
	const { passwordHash } = signedIn.user;
	if (passwordHash === user.passwordHash) return;
	if (await verifyPassword(passwordHash, password, passwordCost(ctx.services.env))) return;
	await transact(ctx.services, (em) => endSessions(em, user.id, { only: signedIn.sessionId }));
	await refuse(ctx, user);
}

async function refuse(ctx: Context, user: User | null): Promise<never> {
	const { services, request } = ctx;
	const userId = user?.id ?? null;
	await transact(services, async (em) =>
		recordAudit(em, ctx, { action: 'account.loginRefused', targetType: 'user', targetId: userId }),
	);
	services.logger.info({ userId, ip: request.ip, requestId: request.id }, 'login refused');
	throw new DomainError('INVALID_CREDENTIALS', {});
}
