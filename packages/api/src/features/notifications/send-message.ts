import {
	type EntityManager,
	type Locale,
	NotificationMessage,
	NotificationPreference,
	NotificationSetting,
	type OutwardChannel,
	PushDevice,
	type User,
} from '@dailyveg/db';
import { unseal } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import { transact } from '../../platform/transaction.ts';
import { isMandatory, isWanted, notificationTraits } from './notification-traits.ts';
import { MAX_SENDINGS } from './notifications.jobs.ts';
import { pathOf, readText } from './notifications.presenter.ts';
import { DEFAULT_SETTINGS } from './preferences.ts';
import type { NotificationText } from './templates/texts.ts';
import { unsubscribeToken } from './unsubscribe.ts';

const HOUR_MS = 60 * 60 * 1_000;
const ERROR_LENGTH = 200;

/** A message as a worker hands it over. */
export interface OutgoingMessage {
	/** The same however often it is handed over. */
	id: string;
	channel: OutwardChannel;
	/** E-mail address, phone number (E.164), or what the push service calls the device. */
	to: string;
	name: string;
	locale: Locale;
	text: NotificationText;
	/** Page of the shop that it is about. */
	path: string;
	/** Ends mails of its kind; null where they cannot be ended. */
	unsubscribeToken: string | null;
}

/**
 * What is to be sent; null when it was sent, or when nobody is there or wants it any more, or too late: then it is
 * put aside.
 */
export async function readMessage(services: Services, id: string): Promise<OutgoingMessage | null> {
	const em = services.orm.em.fork();
	const message = await em.findOne(NotificationMessage, { id }, { populate: ['notification.user'] });
	if (message?.status !== 'pending') return null;
	const { channel, notification } = message;
	const { kind, user, createdAt } = notification;
	const to = await addressOf(em, services, message, user);
	const wishes = await em.find(NotificationPreference, { user: user.id, kind });
	const waited = services.clock.now().getTime() - Math.max(createdAt.getTime(), message.dueAt.getTime());
	const isLate = waited > notificationTraits[kind].goodForHours * HOUR_MS;
	if (to === null || isLate || user.isDisabled || !isWanted(kind, channel, wishes)) {
		await em.nativeUpdate(NotificationMessage, { id, status: 'pending' }, { status: 'skipped' });
		return null;
	}
	const setting = await em.findOne(NotificationSetting, { user: user.id });
	const { locale } = setting ?? DEFAULT_SETTINGS;
	const { env } = services;
	return {
		...{ id, channel, to, name: user.name, locale },
		text: readText(env, locale, notification),
		path: pathOf(notification),
		unsubscribeToken: isMandatory(kind, 'email') ? null : unsubscribeToken(env, { userId: user.id, kind }),
	};
}

async function addressOf(
	em: EntityManager,
	{ env }: Services,
	{ channel, target }: NotificationMessage,
	user: User,
): Promise<string | null> {
	if (channel === 'email') return user.email;
	if (channel === 'sms') return user.verifiedPhone;
	const device = await em.findOne(PushDevice, { id: target, user: user.id });
	return device && unseal(env, 'notification', device.sealedToken);
}

/** Notes that a message was handed over, in the transaction of `em`. */
export async function recordSent(em: EntityManager, id: string, now: Date): Promise<void> {
	await em.nativeUpdate(NotificationMessage, { id }, { status: 'sent', sentAt: now, lastError: null });
}

/** Notes a failure; true when it is to be tried again. `isFinal`: the gateway will never take it. */
export function recordFailure(
	services: Services,
	id: string,
	{ error, isFinal }: { error: string; isFinal: boolean },
): Promise<boolean> {
	return transact(services, async (em) => {
		const message = await em.findOneOrFail(NotificationMessage, { id });
		message.attempts += 1;
		message.lastError = error.slice(0, ERROR_LENGTH);
		const isOver = isFinal || message.attempts >= MAX_SENDINGS;
		if (isOver) message.status = 'failed';
		return !isOver;
	});
}
