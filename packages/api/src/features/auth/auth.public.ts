export type { CodePayload, InvitationPayload, NoticePayload } from './auth.jobs.ts';
export { presentUser } from './auth.presenter.ts';
export { authenticate } from './authenticate.ts';
export { issueCode } from './codes/issue-code.ts';
export { type DeliverableCode, readCodeForDelivery } from './codes/read-code-for-delivery.ts';
export { type ProvedCode, proveCode, spendCode } from './codes/redeem-code.ts';
export {
	forgetRedeeming,
	redeemLimits,
	sendLimits,
	throttleRedeeming,
	throttleSending,
} from './codes/throttle.ts';
export { endSessions, refreshStanding } from './end-sessions.ts';
export { hashNewPassword } from './hash-new-password.ts';
export {
	type DeliverableInvitation,
	readInvitationForDelivery,
} from './invitations/read-invitation-for-delivery.ts';
export { revokeInvitationsTo } from './invitations/revoke-invitation.ts';
export type { Notice } from './notices.ts';
export { permissionsOf } from './permissions-of.ts';
export { isFreshlyProved, type Principal } from './principal.ts';
export { lockSubordinate, requireCovers } from './rank.ts';
export { requirePassword } from './require-password.ts';
export { sendSecurityNotice } from './security-notices.ts';
export { publicKeys } from './signing-keys.ts';
