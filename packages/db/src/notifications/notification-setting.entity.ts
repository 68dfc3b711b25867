import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { instant } from '../types/columns.ts';
import { locales } from './notifications.enums.ts';

const NotificationSettingSchema = defineEntity({
	name: 'NotificationSetting',
	properties: {
		user: () => p.manyToOne(User).primary().index(false).deleteRule('cascade'),
		locale: p.enum(locales),
		/** IANA zone in which the quiet hours are counted. */
		timeZone: p.string().length(64),
		/** Quiet hours in minutes of the local day, over midnight if the end comes first; null: there are none. */
		quietFromMinute: p.smallint().unsigned().strictNullable().default(null),
		quietToMinute: p.smallint().unsigned().strictNullable().default(null),
		updatedAt: instant(),
	},
});

/** In which language and at which hours somebody is told; without a row, by default. */
export class NotificationSetting extends NotificationSettingSchema.class {}
NotificationSettingSchema.setClass(NotificationSetting);
