import { type EntityManager, Invitation, lockStaffRole, newId, type StaffRole, User } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { enqueue } from '../../../platform/define-job.ts';
import { randomSecret, seal } from '../../../platform/secrets.ts';
import { transact } from '../../../platform/transaction.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { sendInvitation } from '../auth.jobs.ts';
import { linkHashOf } from '../codes/code-hash.ts';
import { permissionsOf } from '../permissions-of.ts';
import { requireCovers } from '../rank.ts';
import { presentInvitation } from './invitations.presenter.ts';
import type { CreateInvitationInput, InvitationOutput } from './invitations.schemas.ts';

const INVITATION_TTL_MS = 7 * 24 * 60 * 60 * 1_000;

/**
 * Mails a link by which somebody becomes rider or staff; by the rank rule with no permission that the caller lacks. A
 * newer invitation of the same address replaces the older ones. Whether the address has an account is not looked at
 * here, so that nobody can ask for that without `users:read`: it shows when the link is followed.
 */
export function createInvitation(
	ctx: UserContext,
	{ email, staffRoleId }: CreateInvitationInput,
): Promise<InvitationOutput> {
	const { services, user } = ctx;
	const { env, clock } = services;
	const token = randomSecret();
	return transact(services, async (em) => {
		const staffRole = staffRoleId === null ? null : await roleToGive(em, ctx, staffRoleId);
		const now = clock.now();
		const isOpen = { acceptedAt: null, revokedAt: null };
		await em.nativeUpdate(Invitation, { email, ...isOpen }, { revokedAt: now });
		const invitation = em.create(Invitation, {
			...isOpen,
			id: newId(),
			email,
			role: staffRole ? 'staff' : 'rider',
			staffRole,
			tokenHash: linkHashOf(env, token),
			invitedBy: em.getReference(User, user.id),
			expiresAt: new Date(now.getTime() + INVITATION_TTL_MS),
		});
		const { id, role } = invitation;
		recordAudit(em, ctx, {
			action: 'invitation.created',
			targetType: 'invitation',
			targetId: id,
			after: { email, role, staffRole: staffRole?.name ?? null },
		});
		enqueue(em, sendInvitation, { invitationId: id, sealed: seal(env, 'link', token) });
		await em.flush();
		return presentInvitation(invitation);
	});
}

async function roleToGive(em: EntityManager, ctx: UserContext, id: string): Promise<StaffRole> {
	const staffRole = await lockStaffRole(em, id);
	if (!staffRole) throw new DomainError('NOT_FOUND', { resource: 'role' });
	requireCovers(ctx, permissionsOf({ role: 'staff', staffRole }));
	return staffRole;
}
