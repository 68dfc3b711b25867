import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';

const AuditEntrySchema = defineEntity({
	name: 'AuditEntry',
	indexes: [
		{ properties: ['actorId', 'id'] },
		{ properties: ['targetType', 'targetId', 'id'] },
		{ properties: ['action', 'id'] },
	],
	properties: {
		/** Time-ordered. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		occurredAt: instant(),
		action: p.string().length(60),
		/** Account that did it; null: nobody signed in, or the system. No reference: entries outlive accounts. */
		actorId: uuid().strictNullable(),
		/** API key by which they did it. */
		apiKeyId: uuid().strictNullable(),
		targetType: p.string().length(40),
		targetId: p.string().length(80).strictNullable(),
		/** What changed, as it was, with secrets masked. */
		before: p.json<unknown>().strictNullable(),
		/** What changed, as it is now, with secrets masked. */
		after: p.json<unknown>().strictNullable(),
		ip: p.string().length(45).strictNullable(),
		userAgent: p.string().length(300).strictNullable(),
		/** As in the answer's X-Request-Id and the logs. */
		requestId: p.string().length(64).strictNullable(),
	},
});

/** One line of the audit log. Only ever inserted: the app needs no right to update or delete it. */
export class AuditEntry extends AuditEntrySchema.class {}
AuditEntrySchema.setClass(AuditEntry);
