import {
	type EntityManager,
	Notification,
	NotificationMessage,
	NotificationPreference,
	NotificationSetting,
	newId,
	type OutwardChannel,
	outwardChannels,
	PushDevice,
	type User,
} from '@dailyveg/db';
import { enqueue } from '../../platform/define-job.ts';
import type { Services } from '../../platform/services.ts';
import { isWanted, notificationTraits } from './notification-traits.ts';
import { sendMessage } from './notifications.jobs.ts';
import { DEFAULT_SETTINGS } from './preferences.ts';
import { endOfQuietHours } from './quiet-hours.ts';

type FanOutServices = Pick<Services, 'clock' | 'env'>;

/**
 * Makes a message for each way the reader wants, in the transaction of `em`. What comes in quiet hours waits for their
 * end, unless it is urgent.
 */
export async function fanOut(em: EntityManager, services: FanOutServices, id: string): Promise<void> {
	const notification = await em.findOne(Notification, { id }, { populate: ['user'] });
	if (!notification || notification.user.isDisabled) return;
	const { kind, user } = notification;
	const wishes = await em.find(NotificationPreference, { user: user.id, kind });
	notification.isShown = isWanted(kind, 'inApp', wishes);
	const now = services.clock.now();
	const setting = await em.findOne(NotificationSetting, { user: user.id });
	const quietUntil = notificationTraits[kind].isUrgent
		? null
		: endOfQuietHours(setting ?? DEFAULT_SETTINGS, now);
	for (const channel of outwardChannels) {
		if (!isWanted(kind, channel, wishes)) continue;
		for (const target of await targetsOf(em, services, user, channel)) {
			const message = em.create(NotificationMessage, {
				id: newId(),
				notification,
				channel,
				target,
				status: quietUntil === null ? 'pending' : 'deferred',
				dueAt: quietUntil ?? now,
			});
			if (quietUntil === null) enqueue(em, sendMessage, { messageId: message.id, channel });
		}
	}
}

/** To what a channel leads: the account itself, or each device; to nothing without number or gateway. */
async function targetsOf(
	em: EntityManager,
	{ env }: FanOutServices,
	user: User,
	channel: OutwardChannel,
): Promise<string[]> {
	if (channel === 'email') return [''];
	if (channel === 'sms') return user.verifiedPhone === null || env.SMS_GATEWAY_URL === undefined ? [] : [''];
	return (await em.find(PushDevice, { user: user.id })).map(({ id }) => id);
}
