import type { Invitation } from '@dailyveg/db';
import type { InvitationOutput } from './invitations.schemas.ts';

/** What staff see of an invitation: never its token. Its `staffRole` must be loaded. */
export function presentInvitation(invitation: Invitation): InvitationOutput {
	const { id, email, role, staffRole, invitedBy, createdAt, expiresAt, acceptedAt, revokedAt } = invitation;
	return {
		...{ id, email, role, createdAt, expiresAt, acceptedAt, revokedAt },
		staffRole: staffRole && { id: staffRole.id, name: staffRole.name },
		invitedById: invitedBy.id,
	};
}
