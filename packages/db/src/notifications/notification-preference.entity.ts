import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { notificationChannels, notificationKinds } from './notifications.enums.ts';

const NotificationPreferenceSchema = defineEntity({
	name: 'NotificationPreference',
	properties: {
		user: () => p.manyToOne(User).primary().index(false).deleteRule('cascade'),
		kind: p.enum(notificationKinds).primary(),
		channel: p.enum(notificationChannels).primary(),
		isEnabled: p.boolean(),
	},
});

/** Where somebody wants it otherwise than the kind's default. */
export class NotificationPreference extends NotificationPreferenceSchema.class {}
NotificationPreferenceSchema.setClass(NotificationPreference);
