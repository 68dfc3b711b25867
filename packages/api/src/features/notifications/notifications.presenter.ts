import type { Locale, Notification, NotificationKind } from '@dailyveg/db';
import type { ApiEnv } from '../../platform/config.ts';
import { notificationData } from './notification-kinds.schemas.ts';
import type { NotificationOutput } from './notifications.schemas.ts';
import { unsealData } from './sealed-data.ts';
import { type NotificationText, textOf } from './templates/texts.ts';

type Told = Pick<Notification, 'kind' | 'data'>;

/** What a notification says in a language. */
export function readText(
	env: Pick<ApiEnv, 'AUTH_SECRET'>,
	locale: Locale,
	{ kind, data }: Told,
): NotificationText {
	return wordIt(locale, kind, unsealData(env, data));
}

function wordIt<Kind extends NotificationKind>(locale: Locale, kind: Kind, data: unknown): NotificationText {
	// The compiler does not see that a kind and its own schema belong together.
	return textOf(locale, kind, notificationData[kind].parse(data) as never);
}

/** Page of the shop that a notification is about. */
export function pathOf({ data }: Told): string {
	const { orderId, slug, subscriptionId } = data;
	if (typeof orderId === 'string') return `/orders/${orderId}`;
	if (typeof slug === 'string') return `/products/${encodeURIComponent(slug)}`;
	return typeof subscriptionId === 'string' ? `/subscriptions/${subscriptionId}` : '/notifications';
}

/** A row of the inbox. */
export function presentNotification(
	env: Pick<ApiEnv, 'AUTH_SECRET'>,
	locale: Locale,
	notification: Notification,
): NotificationOutput {
	const { id, kind, createdAt, readAt } = notification;
	return { id, kind, ...readText(env, locale, notification), path: pathOf(notification), createdAt, readAt };
}
