import {
	type EntityManager,
	lockStaffRole,
	newId,
	OWNER_ROLE,
	StaffRole,
	UniqueConstraintViolationException,
	User,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { recordAudit } from '../audit/audit.public.ts';
import { refreshStanding, requireCovers, revokeInvitationsTo } from '../auth/auth.public.ts';
import { presentRole } from './staff.presenter.ts';
import type { CreateRoleInput, RoleOutput, UpdateRoleInput } from './staff.schemas.ts';

/** Adds a role; by the rank rule with permissions that the caller has. */
export function createRole(ctx: UserContext, input: CreateRoleInput): Promise<RoleOutput> {
	requireCovers(ctx, input.permissions);
	return changeRoles(ctx, async (em) => {
		const role = em.create(StaffRole, {
			id: newId(),
			name: input.name,
			permissions: unique(input.permissions),
		});
		const after = snapshot(role);
		recordAudit(em, ctx, { action: 'role.created', targetType: 'role', targetId: role.id, after });
		return presentRole(role);
	});
}

/** Changes a role for all its holders, at once; by the rank rule neither one above the caller's, nor to above it. */
export function updateRole(
	ctx: UserContext,
	{ id, name, permissions }: UpdateRoleInput,
): Promise<RoleOutput> {
	if (permissions) requireCovers(ctx, permissions);
	return changeRoles(ctx, async (em) => {
		const role = await lockChangeableRole(em, ctx, id);
		const before = snapshot(role);
		if (name !== undefined) role.name = name;
		if (permissions !== undefined) role.permissions = unique(permissions);
		const after = snapshot(role);
		recordAudit(em, ctx, { action: 'role.changed', targetType: 'role', targetId: id, before, after });
		const holders = await em.find(User, { staffRole: id }, { fields: ['id'] });
		for (const holder of holders) await refreshStanding(em, holder.id);
		return presentRole(role);
	});
}

/** Deletes a role that nobody has; who was invited to it is not any more. */
export async function deleteRole(ctx: UserContext, id: string): Promise<void> {
	await changeRoles(ctx, async (em) => {
		const role = await lockChangeableRole(em, ctx, id);
		const users = await em.count(User, { staffRole: id });
		if (users > 0) throw new DomainError('ROLE_IN_USE', { users });
		await revokeInvitationsTo(em, id, ctx.services.clock.now());
		em.remove(role);
		const before = snapshot(role);
		recordAudit(em, ctx, { action: 'role.deleted', targetType: 'role', targetId: id, before });
	});
}

async function changeRoles<Result>(
	{ services }: UserContext,
	work: (em: EntityManager) => Promise<Result>,
): Promise<Result> {
	try {
		return await transact(services, work);
	} catch (error) {
		if (error instanceof UniqueConstraintViolationException) throw new DomainError('NAME_TAKEN', {});
		throw error;
	}
}

/** The role, locked: whoever gives it to somebody waits. The owner's stays as it is. */
async function lockChangeableRole(em: EntityManager, ctx: UserContext, id: string): Promise<StaffRole> {
	const role = await lockStaffRole(em, id);
	if (!role) throw new DomainError('NOT_FOUND', { resource: 'role' });
	if (role.name === OWNER_ROLE) throw new DomainError('FORBIDDEN', {});
	requireCovers(ctx, role.permissions);
	return role;
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const snapshot = ({ name, permissions }: StaffRole) => ({ name, permissions });
