import { User, verifyPassword } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume, forget } from '../../platform/rate-limit.ts';
import type { UserContext } from '../../trpc/init.ts';
import { passwordCost } from './password-cost.ts';

/** Throws WRONG_PASSWORD unless it is the password of the account that is signed in. */
export async function requirePassword(ctx: UserContext, password: string): Promise<void> {
	const { services, user } = ctx;
	await consume(ctx, 'password.account', user.id);
	const { passwordHash } = await services.orm.em.fork().findOneOrFail(User, { id: user.id });
	if (!(await verifyPassword(passwordHash, password, passwordCost(services.env))))
		throw new DomainError('WRONG_PASSWORD', {});
	await forget(ctx, 'password.account', user.id);
}
