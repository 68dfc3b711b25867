/** Everything that people are told of. What each needs to know stands beside its texts, in the API. */
export const notificationKinds = [
	'order.dispatched',
	'order.delivered',
	'order.failed',
	'order.settled',
	'order.cancelled',
	'payment.failed',
	'wallet.credited',
	'subscription.ordered',
	'subscription.skipped',
	'subscription.priceChanged',
	'product.backInStock',
	'stock.low',
	'stock.expiring',
	'issue.resolved',
	'payment.alert',
	'payment.differences',
] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/** Ways to reach a person. */
export const notificationChannels = ['inApp', 'email', 'sms', 'push'] as const;
export type NotificationChannel = (typeof notificationChannels)[number];

/** Ways that lead out of the shop; the inbox is its own. */
export const outwardChannels = ['email', 'sms', 'push'] as const;
export type OutwardChannel = (typeof outwardChannels)[number];

/** `deferred`: waits for the end of quiet hours; `skipped`: nobody to send it to any more, or too late. */
export const messageStatuses = ['pending', 'deferred', 'sent', 'failed', 'skipped'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** Languages of what people are told. */
export const locales = ['en', 'hi'] as const;
export type Locale = (typeof locales)[number];

/** What a device that gets push messages runs. */
export const devicePlatforms = ['android', 'ios', 'web'] as const;
export type DevicePlatform = (typeof devicePlatforms)[number];
