import { z } from 'zod';
import { defineJob } from '../../platform/define-job.ts';
import { notices } from './notices.ts';

/** Mails or texts a one-time code; `sealed` holds digits and link token, which stand nowhere in clear. */
export const sendCode = defineJob({
	name: 'auth.sendCode',
	payload: z.object({ codeId: z.uuid(), sealed: z.string() }),
});

/** Mails the owner of an account what happened to it. */
export const sendNotice = defineJob({
	name: 'auth.sendNotice',
	payload: z.object({
		userId: z.uuid(),
		notice: z.enum(notices),
		occurredAt: z.iso.datetime(),
		/** Where and with what it was done, as far as it is known. */
		deviceName: z.string().optional(),
		ip: z.string().optional(),
		/** Former address of the account, when the notice goes there. */
		to: z.string().optional(),
	}),
});

/** Mails an invitation; `sealed` holds the token of its link. */
export const sendInvitation = defineJob({
	name: 'auth.sendInvitation',
	payload: z.object({ invitationId: z.uuid(), sealed: z.string() }),
});

export type CodePayload = z.output<typeof sendCode.payload>;
export type NoticePayload = z.output<typeof sendNotice.payload>;
export type InvitationPayload = z.output<typeof sendInvitation.payload>;
