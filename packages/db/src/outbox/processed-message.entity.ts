import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';

const ProcessedMessageSchema = defineEntity({
	name: 'ProcessedMessage',
	properties: {
		/** Id of the outbox message whose effect has been written. */
		id: uuid().primary(),
		name: p.string().length(100),
		processedAt: instant()
			.onCreate(() => new Date())
			.index(),
	},
});

/** Inserted in the transaction of a job's effect: a second run of the same message finds it and stops. */
export class ProcessedMessage extends ProcessedMessageSchema.class {}
ProcessedMessageSchema.setClass(ProcessedMessage);
