import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';

const OutboxMessageSchema = defineEntity({
	name: 'OutboxMessage',
	// The relay asks for undispatched rows in id order; NULL sorts first in the index.
	indexes: [{ properties: ['dispatchedAt', 'id'] }],
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		/** Name of the job, for example `orders.sendConfirmation`. */
		name: p.string().length(100),
		payload: p.json<unknown>(),
		createdAt: instant().onCreate(() => new Date()),
		/** When the relay handed it to the queue. */
		dispatchedAt: instant().strictNullable(),
	},
});

/** A job promised by a MySQL transaction, waiting to be handed to the queue. */
export class OutboxMessage extends OutboxMessageSchema.class {}
OutboxMessageSchema.setClass(OutboxMessage);
