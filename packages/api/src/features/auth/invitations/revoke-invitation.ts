import { type EntityManager, Invitation } from '@dailyveg/db';
import { DomainError } from '../../../contract/errors.ts';
import { transact } from '../../../platform/transaction.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { recordAudit } from '../../audit/audit.public.ts';
import { presentInvitation } from './invitations.presenter.ts';
import type { InvitationOutput } from './invitations.schemas.ts';

const isOpen = { acceptedAt: null, revokedAt: null };

/** Takes an invitation back; one that was accepted or revoked before is NOT_FOUND. */
export function revokeInvitation(ctx: UserContext, id: string): Promise<InvitationOutput> {
	return transact(ctx.services, async (em) => {
		const revokedAt = ctx.services.clock.now();
		// Guarded: an acceptance at the same moment either came first or finds it revoked.
		if ((await em.nativeUpdate(Invitation, { id, ...isOpen }, { revokedAt })) !== 1)
			throw new DomainError('NOT_FOUND', { resource: 'invitation' });
		const invitation = await em.findOneOrFail(Invitation, { id }, { populate: ['staffRole'] });
		recordAudit(em, ctx, {
			action: 'invitation.revoked',
			targetType: 'invitation',
			targetId: id,
			before: { email: invitation.email },
		});
		return presentInvitation(invitation);
	});
}

/** Takes back what invites to a role of staff, with the transaction of `em`. */
export async function revokeInvitationsTo(
	em: EntityManager,
	staffRoleId: string,
	revokedAt: Date,
): Promise<void> {
	await em.nativeUpdate(Invitation, { staffRole: staffRoleId, ...isOpen }, { revokedAt });
}
