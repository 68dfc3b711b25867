import { followCalendar } from '@dailyveg/api/use-cases';
import type { Handler } from '../handler.ts';

/** Plans the baskets of a hub by its calendar as it is now; repeated, it plans the same. */
export const handleFollowCalendar: Handler<{ hubId: string }> = async ({ hubId }, { api }) => {
	await followCalendar(api, hubId);
	return undefined;
};
