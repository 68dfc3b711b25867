import { Invitation } from '@dailyveg/db';
import { unseal } from '../../../platform/secrets.ts';
import type { Services } from '../../../platform/services.ts';
import type { InvitationPayload } from '../auth.jobs.ts';

/** An invitation as the invited gets it. */
export interface DeliverableInvitation {
	email: string;
	/** What they become. */
	role: 'rider' | 'staff';
	invitedBy: string;
	/** Token of the link. */
	token: string;
}

/** What to mail; null when the invitation is used, revoked or expired. */
export async function readInvitationForDelivery(
	{ env, clock, orm }: Pick<Services, 'env' | 'clock' | 'orm'>,
	{ invitationId, sealed }: InvitationPayload,
): Promise<DeliverableInvitation | null> {
	const row = await orm.em
		.fork()
		.findOne(
			Invitation,
			{ id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { $gt: clock.now() } },
			{ populate: ['invitedBy'] },
		);
	if (!row) return null;
	const { email, role, invitedBy } = row;
	return {
		email,
		role: role === 'staff' ? 'staff' : 'rider',
		invitedBy: invitedBy.name,
		token: unseal(env, 'link', sealed),
	};
}
