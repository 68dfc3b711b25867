import type { UserRole } from '@dailyveg/db';

export { authenticate } from './authenticate.ts';

/** Who is calling. */
export interface Principal {
	id: string;
	role: UserRole;
}
