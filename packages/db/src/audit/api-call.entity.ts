import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';

const ApiCallSchema = defineEntity({
	name: 'ApiCall',
	indexes: [{ properties: ['userId', 'id'] }],
	properties: {
		/** Time-ordered. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		occurredAt: instant().index(),
		/** Dotted path of the procedure. */
		path: p.string().length(80),
		type: p.string().length(12),
		/** `OK`, or the code of the error it ended in. */
		outcome: p.string().length(40),
		milliseconds: p.integer().unsigned(),
		userId: uuid().strictNullable(),
		apiKeyId: uuid().strictNullable(),
		ip: p.string().length(45),
		requestId: p.string().length(64),
	},
});

/** A procedure call as it was answered: all writes and failures, and a sample of the reads. Kept for a while. */
export class ApiCall extends ApiCallSchema.class {}
ApiCallSchema.setClass(ApiCall);
