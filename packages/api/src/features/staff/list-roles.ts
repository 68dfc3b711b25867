import { StaffRole } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import { presentRole } from './staff.presenter.ts';
import type { RoleOutput } from './staff.schemas.ts';

/** All roles of staff, by name. A shop has a handful. */
export async function listRoles({ em }: UserContext): Promise<{ items: RoleOutput[] }> {
	const roles = await em.findAll(StaffRole, { orderBy: { name: 'asc' } });
	return { items: roles.map(presentRole) };
}
