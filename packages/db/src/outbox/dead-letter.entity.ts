import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';

const DeadLetterSchema = defineEntity({
	name: 'DeadLetter',
	properties: {
		/** Id of the outbox message. */
		id: uuid().primary(),
		name: p.string().length(100),
		payload: p.json<unknown>(),
		error: p.text(),
		createdAt: instant().onCreate(() => new Date()),
	},
});

/** A job whose payload no handler accepts; kept for a person to look at instead of being retried. */
export class DeadLetter extends DeadLetterSchema.class {}
DeadLetterSchema.setClass(DeadLetter);
