import { User } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { proveCode, spendCode } from './codes/redeem-code.ts';
import { forgetRedeeming, throttleRedeeming } from './codes/throttle.ts';
import type { LoginWithCodeInput } from './login-code.schemas.ts';
import { loginTarget } from './login-target.ts';
import { refuseLogin, requireSecondFactor } from './refuse-login.ts';
import { type SignedIn, signIn } from './sign-in.ts';

/** Signs in by a code that was sent. Unknown, disabled and wrong all end in INVALID_CODE (R30). */
export async function loginWithCode(ctx: Context, input: LoginWithCodeInput): Promise<SignedIn> {
	const { services } = ctx;
	const { code, email, phone, ...options } = input;
	const { target, where } = loginTarget({ email, phone });
	await throttleRedeeming(ctx, target);
	const user = await services.orm.em.fork().findOne(User, where);
	const proved = await proveCode(services, { purpose: 'login', target, code }).catch(nullIfWrong);
	if (!user || proved?.userId !== user.id || user.isDisabled) return refuseLogin(ctx, user, 'INVALID_CODE');
	await requireSecondFactor(ctx, user, options.secondFactor);
	await transact(services, async (em) => {
		await spendCode(em, proved);
		if (email === undefined || user.emailVerifiedAt) return;
		await em.nativeUpdate(User, { id: user.id }, { emailVerifiedAt: services.clock.now() });
	});
	await forgetRedeeming(ctx, target);
	return signIn(ctx, user, options);
}

function nullIfWrong(error: unknown): null {
	if (error instanceof DomainError && error.code === 'INVALID_CODE') return null;
	throw error;
}
