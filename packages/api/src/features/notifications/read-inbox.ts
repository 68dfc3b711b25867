import { Notification, NotificationSetting } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentNotification } from './notifications.presenter.ts';
import type { ListNotificationsInput } from './notifications.schemas.ts';
import { DEFAULT_SETTINGS } from './preferences.ts';

/** Nobody counts further, and the database need not either. */
const COUNT_LIMIT = 100;

/** The caller's inbox, newest first, in their language. */
export async function listNotifications(
	{ em, user, services }: UserContext,
	{ isUnread, cursor, limit }: ListNotificationsInput,
) {
	const setting = await em.findOne(NotificationSetting, { user: user.id });
	const { locale } = setting ?? DEFAULT_SETTINGS;
	const where = {
		...{ user: user.id, isShown: true },
		...(isUnread !== undefined && { readAt: isUnread ? null : { $ne: null } }),
		...beyond(cursor),
	};
	const rows = await em.find(Notification, where, { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, (row) => presentNotification(services.env, locale, row));
}

/** Unread ones, up to a hundred. */
export async function countUnread({ em, user }: UserContext): Promise<{ count: number }> {
	const unread = await em.find(
		Notification,
		{ user: user.id, readAt: null, isShown: true },
		{ fields: ['id'], limit: COUNT_LIMIT },
	);
	return { count: unread.length };
}

/** Notes that one was read; the first time counts. NOT_FOUND, also for someone else's. */
export async function markRead({ em, user, services }: UserContext, id: string): Promise<void> {
	const now = services.clock.now();
	const own = { id, user: user.id };
	if ((await em.nativeUpdate(Notification, { ...own, readAt: null }, { readAt: now })) > 0) return;
	if ((await em.count(Notification, own)) === 0)
		throw new DomainError('NOT_FOUND', { resource: 'notification' });
}

/** Notes that all were read. */
export async function markAllRead({ em, user, services }: UserContext): Promise<void> {
	await em.nativeUpdate(Notification, { user: user.id, readAt: null }, { readAt: services.clock.now() });
}
