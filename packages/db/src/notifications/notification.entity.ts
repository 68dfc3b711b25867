import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { notificationKinds } from './notifications.enums.ts';

const NotificationSchema = defineEntity({
	name: 'Notification',
	indexes: [{ properties: ['user', 'id'] }, { properties: ['user', 'readAt'] }],
	properties: {
		/** Time-ordered. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		user: () => p.manyToOne(User).index(false).deleteRule('cascade'),
		kind: p.enum(notificationKinds),
		/** What the kind's texts need, by its schema; secrets in it are sealed. */
		data: p.json<Record<string, unknown>>(),
		/** False: its reader wants none of this kind in the inbox. */
		isShown: p.boolean().default(true),
		createdAt: instant().index(),
		/** When its reader had seen it. */
		readAt: instant().strictNullable().default(null),
	},
});

/** Something that a person is told, as it lies in their inbox. */
export class Notification extends NotificationSchema.class {}
NotificationSchema.setClass(Notification);
