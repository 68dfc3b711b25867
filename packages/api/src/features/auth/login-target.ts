import type { User } from '@dailyveg/db';
import { toE164 } from '../../platform/phone.ts';

/** Where a code for signing in goes, and whose account that is. */
export interface LoginTarget {
	target: string;
	/** Finds the account. */
	where: Partial<Pick<User, 'email' | 'verifiedPhone'>>;
}

/** Of the two fields exactly one is given. */
export function loginTarget(input: { email?: string | undefined; phone?: string | undefined }): LoginTarget {
	if (input.email !== undefined) return { target: input.email, where: { email: input.email } };
	const target = toE164(input.phone ?? '');
	return { target, where: { verifiedPhone: target } };
}
