import { hashPassword, needsRehash, User } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { passwordCost } from './password-cost.ts';

/**
 * Replaces a hash of the former system, or of another cost, now that its password is known to be right. One that was
 * changed in the meantime stays.
 */
export async function renewPasswordHash(
	{ env, orm }: Pick<Services, 'env' | 'orm'>,
	{ id, passwordHash }: Pick<User, 'id' | 'passwordHash'>,
	password: string,
): Promise<void> {
	const cost = passwordCost(env);
	if (passwordHash === null || !needsRehash(passwordHash, cost)) return;
	const renewed = await hashPassword(password, cost);
	await orm.em.fork().nativeUpdate(User, { id, passwordHash }, { passwordHash: renewed });
}
