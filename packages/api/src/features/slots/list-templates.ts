import { SlotTemplate } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';

/** When a hub delivers, from Sunday on, also what does not count at present. */
export const listTemplates = ({ em }: UserContext, hubId: string): Promise<SlotTemplate[]> =>
	em.find(SlotTemplate, { hub: hubId }, { orderBy: { weekday: 'asc', startMinute: 'asc', id: 'asc' } });
