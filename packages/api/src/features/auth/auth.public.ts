export type { CodePayload, NoticePayload } from './auth.jobs.ts';
export { authenticate } from './authenticate.ts';
export { type DeliverableCode, readCodeForDelivery } from './codes/read-code-for-delivery.ts';
export type { Notice } from './notices.ts';
export { isFreshlyProved, type Principal } from './principal.ts';
