export type { CodePayload, NoticePayload } from './auth.jobs.ts';
export { authenticate } from './authenticate.ts';
export { type DeliverableCode, readCodeForDelivery } from './codes/read-code-for-delivery.ts';
export { endSessions, refreshStanding } from './end-sessions.ts';
export type { Notice } from './notices.ts';
export { permissionsOf } from './permissions-of.ts';
export { isFreshlyProved, type Principal } from './principal.ts';
