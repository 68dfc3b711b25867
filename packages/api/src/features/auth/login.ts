import { User, verifyPassword } from '@dailyveg/db';
import { consume, forget, giveBack } from '../../platform/rate-limit.ts';
import { sha256 } from '../../platform/secrets.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import type { LoginInput } from './auth.schemas.ts';
import { endSessions } from './end-sessions.ts';
import { passwordCost } from './password-cost.ts';
import { refuseLogin, requireSecondFactor } from './refuse-login.ts';
import { renewPasswordHash } from './renew-password-hash.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** Limits are counted per account and address; neither stands in Redis in clear. */
const accountKey = (email: string, ip: string) => sha256(`${email}\n${ip}`);

/** Signs in by e-mail and password. Unknown, wrong and disabled all end in INVALID_CREDENTIALS (R30). */
export async function login(ctx: Context, { email, password, ...options }: LoginInput): Promise<SignedIn> {
	const { services, request } = ctx;
	const account = accountKey(email, request.ip);
	await Promise.all([consume(ctx, 'login.ip', request.ip), consume(ctx, 'login.account', account)]);
	const user = await services.orm.em.fork().findOne(User, { email });
	const isRight = await verifyPassword(user?.passwordHash, password, passwordCost(services.env));
	if (!user || !isRight || user.isDisabled) return refuseLogin(ctx, user);
	await requireSecondFactor(ctx, user, options.secondFactor);
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
	await refuseLogin(ctx, user);
}
