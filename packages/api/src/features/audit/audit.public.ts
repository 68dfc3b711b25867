export { type Auditor, isAudited, passAsAudited, recordAudit } from './record-audit.ts';
