import { Invitation } from '@dailyveg/db';
import { beyond, pageById } from '../../../platform/cursor.ts';
import type { UserContext } from '../../../trpc/init.ts';
import { presentInvitation } from './invitations.presenter.ts';
import type { ListInvitationsInput } from './invitations.schemas.ts';

/** Invitations, newest first, whatever became of them. */
export async function listInvitations({ em }: UserContext, { cursor, limit }: ListInvitationsInput) {
	const rows = await em.find(Invitation, beyond(cursor), {
		orderBy: { id: 'desc' },
		limit: limit + 1,
		populate: ['staffRole'],
	});
	return pageById(rows, limit, presentInvitation);
}
