import type { EntityManager } from '@mikro-orm/mysql';
import { uuidToBinary } from '../types/uuid.type.ts';
import type { NotificationSetting } from './notification-setting.entity.ts';

/** What somebody can set. */
export type SettingValues = Pick<
	NotificationSetting,
	'locale' | 'timeZone' | 'quietFromMinute' | 'quietToMinute'
>;

const columns: Readonly<Record<keyof SettingValues, string>> = {
	locale: 'locale',
	timeZone: 'time_zone',
	quietFromMinute: 'quiet_from_minute',
	quietToMinute: 'quiet_to_minute',
};
const names = Object.keys(columns) as (keyof SettingValues)[];

/** Sets what is named, the rest to its default where there was no row, in one statement. */
export async function saveNotificationSetting(
	em: EntityManager,
	userId: string,
	{ changes, defaults, now }: { changes: Partial<SettingValues>; defaults: SettingValues; now: Date },
): Promise<void> {
	const changed = names.filter((name) => changes[name] !== undefined);
	const row = { ...defaults, ...changes };
	await em.execute(
		`insert into notification_setting (user_id, ${names.map((name) => columns[name]).join(', ')}, updated_at)
		values (?, ?, ?, ?, ?, ?)
		on duplicate key update ${changed.map((name) => `${columns[name]} = ?, `).join('')}updated_at = ?`,
		[uuidToBinary(userId), ...names.map((name) => row[name]), now, ...changed.map((name) => row[name]), now],
	);
}
