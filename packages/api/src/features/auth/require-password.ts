import { User, verifyPassword } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { consume, forget } from '../../platform/rate-limit.ts';
import type { UserContext } from '../../trpc/init.ts';
import { passwordCost } from './password-cost.ts';

/**
 * Throws WRONG_PASSWORD unless it is the password of the account that is signed in. Returns its hash: whoever acts on it
 * later looks, under the account's lock, whether it is still that one.
 */
export async function requirePassword(ctx: UserContext, password: string): Promise<string> {
	const { services, user } = ctx;
	await consume(ctx, 'password.account', user.id);
	const { passwordHash } = await services.orm.em.fork().findOneOrFail(User, { id: user.id });
	const isRight = await verifyPassword(passwordHash, password, passwordCost(services.env));
	if (!isRight || passwordHash === null) throw new DomainError('WRONG_PASSWORD', {});
	await forget(ctx, 'password.account', user.id);
	return passwordHash;
}
