import {
	type EntityManager,
	NotificationPreference,
	NotificationSetting,
	notificationKinds,
	type SettingValues,
	saveNotificationSetting,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { isMandatory, isWanted, notificationTraits } from './notification-traits.ts';
import type { PreferencesOutput, UpdatePreferencesInput } from './notifications.schemas.ts';

/** Until somebody wants it otherwise. */
export const DEFAULT_SETTINGS: SettingValues = {
	locale: 'en',
	timeZone: 'Asia/Kolkata',
	quietFromMinute: null,
	quietToMinute: null,
};

/** How the caller wants to be told, of every kind there is for their role. */
export async function getPreferences({ em, user }: UserContext): Promise<PreferencesOutput> {
	const setting = await em.findOne(NotificationSetting, { user: user.id });
	const wishes = await em.find(NotificationPreference, { user: user.id });
	const { locale, timeZone, quietFromMinute: from, quietToMinute: to } = setting ?? DEFAULT_SETTINGS;
	return {
		locale,
		timeZone,
		quietHours: from === null || to === null ? null : { fromMinute: from, toMinute: to },
		kinds: notificationKinds
			.filter((kind) => notificationTraits[kind].role === user.role)
			.map((kind) => ({
				kind,
				isTransactional: notificationTraits[kind].isTransactional,
				isUrgent: notificationTraits[kind].isUrgent,
				channels: {
					inApp: isWanted(kind, 'inApp', wishes),
					email: isWanted(kind, 'email', wishes),
					sms: isWanted(kind, 'sms', wishes),
					push: isWanted(kind, 'push', wishes),
				},
			})),
	};
}

/** Changes what is named; NOTIFICATION_MANDATORY where something must not be switched off. */
export async function updatePreferences(
	ctx: UserContext,
	{ channels = [], ...settings }: UpdatePreferencesInput,
): Promise<PreferencesOutput> {
	const { services, user } = ctx;
	const refused = channels.find(({ kind, channel, isEnabled }) => !isEnabled && isMandatory(kind, channel));
	if (refused) {
		const { kind, channel } = refused;
		throw new DomainError('NOTIFICATION_MANDATORY', { kind, channel });
	}
	await transact(services, async (em) => {
		await changeSettings(em, user.id, settings, services.clock.now());
		for (const { kind, channel, isEnabled } of channels)
			await em.upsert(NotificationPreference, { user: user.id, kind, channel, isEnabled });
	});
	return getPreferences({ ...ctx, em: services.orm.em.fork() });
}

async function changeSettings(
	em: EntityManager,
	userId: string,
	{ locale, timeZone, quietHours }: Omit<UpdatePreferencesInput, 'channels'>,
	now: Date,
): Promise<void> {
	const changes = {
		...(locale !== undefined && { locale }),
		...(timeZone !== undefined && { timeZone }),
		...(quietHours !== undefined && {
			quietFromMinute: quietHours?.fromMinute ?? null,
			quietToMinute: quietHours?.toMinute ?? null,
		}),
	};
	if (Object.keys(changes).length === 0) return;
	await saveNotificationSetting(em, userId, { changes, defaults: DEFAULT_SETTINGS, now });
}
