export { type Auditor, isAudited, recordAudit } from './record-audit.ts';
