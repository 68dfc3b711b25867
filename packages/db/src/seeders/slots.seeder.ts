import { Hub } from '../areas/hub.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { SlotTemplate } from '../slots/slot-template.entity.ts';
import { HOUR, MINUTE, newRow, type SeedContext } from './seed-context.ts';

const HOUR_MINUTES = HOUR / MINUTE;
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const CAPACITY = 40;

/** From, to, and until when orders are taken: hours of the hub's day, below 0 of the one before. */
const windows = [
	[6, 9, -2],
	[9, 12, 6],
	[17, 20, 12],
] as const;

/** Delivery in the early and the late morning and in the evening, every day and from every hub. */
export async function seedSlots(context: SeedContext): Promise<void> {
	const hubs = await context.em.find(
		Hub,
		{},
		{ fields: ['id'], orderBy: { code: 'asc' }, disableIdentityMap: true },
	);
	const templates = hubs.flatMap(({ id: hub }) =>
		WEEKDAYS.flatMap((weekday) =>
			windows.map(([from, to, cutoff]) => ({
				...newRow(context),
				...{ hub, weekday, capacity: CAPACITY, isActive: true },
				startMinute: from * HOUR_MINUTES,
				endMinute: to * HOUR_MINUTES,
				cutoffMinutes: (from - cutoff) * HOUR_MINUTES,
			})),
		),
	);
	await bulkInsert(context.em, SlotTemplate, templates);
}
