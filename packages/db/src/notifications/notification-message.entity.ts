import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { Notification } from './notification.entity.ts';
import { messageStatuses, outwardChannels } from './notifications.enums.ts';

const NotificationMessageSchema = defineEntity({
	name: 'NotificationMessage',
	indexes: [{ properties: ['status', 'dueAt'] }],
	// Once by each way, however often the notification is fanned out.
	uniques: [{ properties: ['notification', 'channel', 'target'] }],
	properties: {
		/** What mail servers and gateways recognise a repetition by. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		notification: () => p.manyToOne(Notification).index(false).deleteRule('cascade'),
		channel: p.enum(outwardChannels),
		/** Id of the device for push; empty for what a person has one of. */
		target: p.string().length(36).default(''),
		status: p.enum(messageStatuses),
		/** Not before; later than its notification because of quiet hours. */
		dueAt: instant(),
		attempts: p.integer().unsigned().default(0),
		lastError: p.string().length(200).strictNullable().default(null),
		sentAt: instant().strictNullable().default(null),
	},
});

/** A notification on its way out by one channel, and what became of it. */
export class NotificationMessage extends NotificationMessageSchema.class {}
NotificationMessageSchema.setClass(NotificationMessage);
