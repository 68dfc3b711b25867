import { hashPassword } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { Services } from '../../platform/services.ts';
import { isCommonPassword } from './common-passwords.ts';
import { passwordCost } from './password-cost.ts';

/** The hash of a password that somebody chose; throws PASSWORD_TOO_COMMON (R29). */
export function hashNewPassword({ env }: Pick<Services, 'env'>, password: string): Promise<string> {
	requireUncommon(password);
	return hashPassword(password, passwordCost(env));
}

/** Throws PASSWORD_TOO_COMMON for one of the commonest (R29). */
export function requireUncommon(password: string): void {
	if (isCommonPassword(password)) throw new DomainError('PASSWORD_TOO_COMMON', {});
}
