export { type Auditor, type AuditRecord, isAudited, recordAudit } from './record-audit.ts';
