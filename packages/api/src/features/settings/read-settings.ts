import { type EntityManager, Setting } from '@dailyveg/db';
import type { Services } from '../../platform/services.ts';
import { type ShopSettings, settingsOutput } from './settings.schemas.ts';

/** What holds until staff say otherwise. */
const defaults: ShopSettings = { adminAllowList: [], requireStaffTwoFactor: false };

/** The settings as the database has them. */
export async function loadSettings(em: EntityManager): Promise<ShopSettings> {
	const rows = await em.find(Setting, {}, { disableIdentityMap: true });
	return settingsOutput.parse({
		...defaults,
		...Object.fromEntries(rows.map(({ key, value }) => [key, value])),
	});
}

/** The settings; from the cache, since every call of staff asks for them. */
export const readSettings = ({ cache, orm }: Services): Promise<ShopSettings> =>
	cache.read('settings', 'all', () => loadSettings(orm.em.fork()));
