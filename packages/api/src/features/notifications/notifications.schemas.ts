import { devicePlatforms, locales, notificationChannels, notificationKinds } from '@dailyveg/db/enums';
import { z } from 'zod';
import { pageInput, pageOf } from '../../contract/pagination.ts';
import { id, instant } from '../../contract/values.ts';

const LAST_MINUTE = 24 * 60 - 1;
const MAX_CHANGES = notificationKinds.length * notificationChannels.length;

const isTimeZone = (timeZone: string) => {
	try {
		return new Intl.DateTimeFormat('en', { timeZone }) !== undefined;
	} catch {
		return false;
	}
};

const kind = z.enum(notificationKinds).meta({ description: 'What it is about', example: 'order.delivered' });
const channel = z.enum(notificationChannels).meta({ description: 'Way to reach you', example: 'email' });
const isEnabled = z.boolean().meta({ description: 'Whether you want it', example: true });
const locale = z.enum(locales).meta({ description: 'Language of what you are told', example: 'hi' });
const timeZone = z
	.string()
	.max(64)
	.meta({ description: 'IANA zone in which quiet hours are counted', example: 'Asia/Kolkata' });
const minute = (example: number) =>
	z.int().min(0).max(LAST_MINUTE).meta({ description: 'Minute of your local day', example });
const quietHours = z
	.strictObject({ fromMinute: minute(1_320), toMinute: minute(420) })
	.refine(({ fromMinute, toMinute }) => fromMinute !== toMinute, {
		message: 'must differ from fromMinute',
		path: ['toMinute'],
	})
	.nullable()
	.meta({
		description:
			'Mail, texts and push messages that come meanwhile wait until the end, but for urgent ones; over midnight when the end comes first. null: none',
	});

export const notificationReference = z.strictObject({ id });

export const listNotificationsInput = z.strictObject({
	isUnread: z
		.boolean()
		.optional()
		.meta({ description: 'Only those you have not read, or only those you have', example: true }),
	...pageInput,
});
export type ListNotificationsInput = z.output<typeof listNotificationsInput>;

const notificationOutput = z.strictObject({
	id,
	kind,
	title: z.string().meta({ description: 'In your language', example: 'Your order DV-1 is delivered' }),
	body: z.string().meta({ example: 'Thank you for shopping with us.' }),
	path: z.string().meta({ description: 'Page of the shop that it is about', example: '/notifications' }),
	createdAt: instant,
	readAt: instant.nullable(),
});
export type NotificationOutput = z.output<typeof notificationOutput>;
export const listNotificationsOutput = pageOf(notificationOutput);

export const unreadCountOutput = z.strictObject({
	count: z.int().min(0).meta({ description: 'Unread notifications; 100 means 100 or more', example: 3 }),
});

const kindPreferences = z.strictObject({
	kind,
	isTransactional: z.boolean().meta({
		description: 'Inbox and e-mail cannot be switched off: it is about money or an order under way',
		example: false,
	}),
	isUrgent: z.boolean().meta({ description: 'Comes in quiet hours as well', example: false }),
	channels: z.strictObject({ inApp: isEnabled, email: isEnabled, sms: isEnabled, push: isEnabled }),
});

export const preferencesOutput = z.strictObject({
	locale,
	timeZone,
	quietHours,
	kinds: z.array(kindPreferences),
});
export type PreferencesOutput = z.output<typeof preferencesOutput>;

export const updatePreferencesInput = z.strictObject({
	locale: locale.optional(),
	timeZone: timeZone.refine(isTimeZone, 'is no IANA time zone').optional(),
	quietHours: quietHours.optional(),
	channels: z
		.array(z.strictObject({ kind, channel, isEnabled }))
		.max(MAX_CHANGES)
		.optional()
		.meta({ description: 'What is to change; what is not named stays' }),
});
export type UpdatePreferencesInput = z.output<typeof updatePreferencesInput>;

const platform = z.enum(devicePlatforms).meta({ description: 'What it runs', example: 'android' });

export const registerDeviceInput = z.strictObject({
	platform,
	token: z
		.string()
		.min(8)
		.max(512)
		.meta({ description: 'What the push service calls the device', example: 'fcm:APA91bHun4MxP5egoKMwt2KZ' }),
});
export type RegisterDeviceInput = z.output<typeof registerDeviceInput>;

export const deviceOutput = z.strictObject({ id, platform, registeredAt: instant });
export const listDevicesOutput = z.strictObject({ items: z.array(deviceOutput) });

export const unsubscribeInput = z.strictObject({
	token: z
		.string()
		.min(1)
		.max(512)
		.meta({ description: 'From the link of the mail', example: 'hVnQ5mM2dJ0k' }),
});
export const unsubscribeOutput = z.strictObject({ kind });
