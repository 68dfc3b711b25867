export type { CodePayload, InvitationPayload, NoticePayload } from './auth.jobs.ts';
export { authenticate } from './authenticate.ts';
export { type DeliverableCode, readCodeForDelivery } from './codes/read-code-for-delivery.ts';
export { endSessions, refreshStanding } from './end-sessions.ts';
export {
	type DeliverableInvitation,
	readInvitationForDelivery,
} from './invitations/read-invitation-for-delivery.ts';
export { revokeInvitationsTo } from './invitations/revoke-invitation.ts';
export type { Notice } from './notices.ts';
export { permissionsOf } from './permissions-of.ts';
export { isFreshlyProved, type Principal } from './principal.ts';
export { lockSubordinate, requireCovers } from './rank.ts';
