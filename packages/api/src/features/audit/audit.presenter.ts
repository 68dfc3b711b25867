import type { AuditEntry } from '@dailyveg/db';
import type { AuditEntryOutput } from './audit.schemas.ts';

export function presentAuditEntry(entry: AuditEntry): AuditEntryOutput {
	return {
		id: entry.id,
		occurredAt: entry.occurredAt,
		action: entry.action as AuditEntryOutput['action'],
		actorId: entry.actorId,
		apiKeyId: entry.apiKeyId,
		targetType: entry.targetType,
		targetId: entry.targetId,
		before: entry.before as AuditEntryOutput['before'],
		after: entry.after as AuditEntryOutput['after'],
		ip: entry.ip,
		userAgent: entry.userAgent,
		requestId: entry.requestId,
	};
}
