import type { User } from '@dailyveg/db';
import type { UserOutput } from './auth.schemas.ts';

/** The columns of an account that its owner may see. */
export type Account = Pick<User, 'id' | 'email' | 'name' | 'phone' | 'role'>;

/** What an account's owner sees of it. */
export function presentUser({ id, email, name, phone, role }: Account): UserOutput {
	return { id, email, name, phone, role };
}
