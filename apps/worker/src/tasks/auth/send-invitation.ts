import { type InvitationPayload, readInvitationForDelivery } from '@dailyveg/api/use-cases';
import { invitationMail } from '../../mail/invitation-mail.ts';
import type { Handler } from '../handler.ts';

/** Mails an invitation, unless it is used, revoked or expired by now. */
export const handleSendInvitation: Handler<InvitationPayload> = async (payload, context) => {
	const { api, env, mailer, messageId } = context;
	const invitation = await readInvitationForDelivery(api, payload);
	if (invitation) await mailer.send({ ...invitationMail(invitation, env), to: invitation.email, messageId });
	return undefined;
};
