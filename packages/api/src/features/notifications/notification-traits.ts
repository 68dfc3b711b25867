import type { NotificationChannel, NotificationKind, UserRole } from '@dailyveg/db';

/** How a kind is treated. */
interface NotificationTraits {
	/** Whom it is for. */
	role: UserRole;
	/** Ways it takes unless its reader wants others; the inbox always. */
	channels: readonly Exclude<NotificationChannel, 'inApp'>[];
	/** Inbox and e-mail cannot be switched off: it is about money or an order that is under way. */
	isTransactional: boolean;
	/** Comes in quiet hours as well. */
	isUrgent: boolean;
	/** Hours after which nobody wants to hear of it any more. */
	goodForHours: number;
}

const DAY = 24;

const common = { role: 'customer', isTransactional: true, isUrgent: false, goodForHours: 3 * DAY } as const;
const optional = { ...common, isTransactional: false } as const;
const forStaff = { ...optional, role: 'staff' } as const;

/** How each kind is treated. */
export const notificationTraits: Readonly<Record<NotificationKind, NotificationTraits>> = {
	'order.dispatched': { ...common, channels: ['email', 'sms', 'push'], isUrgent: true, goodForHours: 6 },
	'order.delivered': { ...optional, channels: ['email', 'push'], goodForHours: DAY },
	'order.failed': { ...common, channels: ['email', 'sms', 'push'] },
	'order.settled': { ...common, channels: ['email', 'push'] },
	'order.cancelled': { ...common, channels: ['email', 'push'] },
	'payment.failed': { ...common, channels: ['email', 'sms', 'push'], isUrgent: true, goodForHours: 6 },
	'wallet.credited': { ...common, channels: ['email', 'push'] },
	'subscription.ordered': { ...optional, channels: ['email', 'push'], goodForHours: DAY },
	'subscription.skipped': { ...common, channels: ['email', 'push'] },
	'subscription.priceChanged': { ...common, channels: ['email'] },
	'product.backInStock': { ...optional, channels: ['email', 'push'], goodForHours: DAY },
	'stock.low': { ...forStaff, channels: ['push'], goodForHours: DAY },
	'stock.expiring': { ...forStaff, channels: ['push'], goodForHours: DAY },
	'payment.differences': { ...forStaff, channels: ['email'], isTransactional: true },
	'payment.alert': { ...forStaff, channels: ['email', 'push'], isTransactional: true },
	'issue.resolved': { ...common, channels: ['email', 'push'] },
};

/** Whether it may not be switched off. */
export const isMandatory = (kind: NotificationKind, channel: NotificationChannel): boolean =>
	notificationTraits[kind].isTransactional && (channel === 'inApp' || channel === 'email');

/** Somebody's own wish. */
export interface ChannelWish {
	kind: NotificationKind;
	channel: NotificationChannel;
	isEnabled: boolean;
}

/** Whether a notification of the kind takes this way, by its reader's wishes. */
export function isWanted(
	kind: NotificationKind,
	channel: NotificationChannel,
	wishes: readonly ChannelWish[],
): boolean {
	if (isMandatory(kind, channel)) return true;
	const wish = wishes.find((one) => one.kind === kind && one.channel === channel);
	if (wish) return wish.isEnabled;
	return channel === 'inApp' || notificationTraits[kind].channels.includes(channel);
}
