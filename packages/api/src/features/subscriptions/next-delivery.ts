import { localDate } from '../slots/slots.public.ts';
import { type DayWindow, type HubCalendar, type PlannedWindow, windowOn } from './hub-calendar.ts';
import { addDays, type Interruptions, nextDueDates, type Schedule } from './schedule.ts';

/** The day and window that a subscription delivers in next. */
export interface NextDelivery extends PlannedWindow {
	date: string;
}

/** What it depends on. */
export interface DeliveryPlan {
	schedule: Schedule;
	interruptions: Interruptions;
	window: DayWindow;
	/** The last day that was dealt with; none before it, nor it, comes again. */
	lastDate: string | null;
}

/** The deliveries to come, soonest first: due days whose window the hub has and whose cutoff is still ahead. */
export function nextDeliveries(
	plan: DeliveryPlan,
	calendar: HubCalendar,
	now: Date,
	count: number,
): NextDelivery[] {
	const open = (date: string): PlannedWindow | null => {
		const window = windowOn(calendar, plan.window, date);
		return window && window.cutoffAt > now ? window : null;
	};
	const dates = nextDueDates(plan.schedule, plan.interruptions, {
		from: firstDate(plan, localDate(calendar.timeZone, now)),
		count,
		canDeliver: (date) => open(date) !== null,
	});
	return dates.flatMap((date) => {
		const window = open(date);
		return window ? [{ date, ...window }] : [];
	});
}

/** Today, or the day after the last one that was dealt with. */
export function firstDate({ lastDate }: Pick<DeliveryPlan, 'lastDate'>, today: string): string {
	const next = lastDate === null ? today : addDays(lastDate, 1);
	return next > today ? next : today;
}
