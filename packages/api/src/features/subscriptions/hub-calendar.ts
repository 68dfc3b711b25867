import { type EntityManager, findOpenTemplates, SlotException } from '@dailyveg/db';
import { slotTimes } from '../slots/slots.public.ts';
import { weekdayOf } from './schedule.ts';

/** A window of the hub's day, in minutes. */
export interface DayWindow {
	startMinute: number;
	endMinute: number;
}

/** When a hub delivers: what days and windows need to know of it. */
export interface HubCalendar {
	/** IANA zone of the hub's clock. */
	timeZone: string;
	/** The windows that are delivered at present. */
	templates: (DayWindow & {
		id: string;
		weekday: number;
		cutoffMinutes: number;
		capacity: number;
		surchargeMinor: number;
	})[];
	/** Orders that each slot of a day takes, where that differs; 0: closed. */
	exceptions: ReadonlyMap<string, number>;
}

/** A window of one day. */
export interface PlannedWindow {
	templateId: string;
	startsAt: Date;
	endsAt: Date;
	/** From here on it takes no more orders. */
	cutoffAt: Date;
	/** What it costs beside the hub's delivery fee, in minor units. */
	surchargeMinor: number;
}

/** The hub's window on a date; null where it does not deliver then. */
export function windowOn(calendar: HubCalendar, window: DayWindow, date: string): PlannedWindow | null {
	const template = calendar.templates.find(
		({ weekday, startMinute, endMinute }) =>
			weekday === weekdayOf(date) && startMinute === window.startMinute && endMinute === window.endMinute,
	);
	if (!template || (calendar.exceptions.get(date) ?? template.capacity) === 0) return null;
	const { id: templateId, surchargeMinor } = template;
	return { templateId, surchargeMinor, ...slotTimes(calendar.timeZone, date, template) };
}

/** Whether the hub ever delivers in that window. */
export const hasWindow = (calendar: HubCalendar, { startMinute, endMinute }: DayWindow): boolean =>
	calendar.templates.some(
		(template) => template.startMinute === startMinute && template.endMinute === endMinute,
	);

const DAY_MS = 24 * 60 * 60_000;

/** The calendars of these hubs, with the exceptions to come, in two queries; held as `findOpenTemplates` says. */
export async function loadCalendars(
	em: EntityManager,
	hubs: readonly { id: string; timeZone: string }[],
	now: Date,
): Promise<Map<string, HubCalendar>> {
	const ids = hubs.map(({ id }) => id);
	const templates = await findOpenTemplates(em, ids);
	// A day of grace: no zone's calendar is further behind.
	const from = new Date(now.getTime() - DAY_MS).toISOString().slice(0, 10);
	const exceptions = await em.find(
		SlotException,
		{ hub: { $in: ids }, date: { $gte: from } },
		{ disableIdentityMap: true },
	);
	return new Map(
		hubs.map(({ id, timeZone }) => [
			id,
			{
				timeZone,
				templates: templates.filter((template) => template.hub.id === id),
				exceptions: new Map(
					exceptions
						.filter((exception) => exception.hub.id === id)
						.map(({ date, capacity }) => [date, capacity]),
				),
			},
		]),
	);
}
