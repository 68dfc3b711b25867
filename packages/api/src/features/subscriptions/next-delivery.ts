import { localDate } from '../slots/slots.public.ts';
import { type DayWindow, type HubCalendar, type PlannedWindow, windowOn } from './hub-calendar.ts';
import {
	addDays,
	type Interruptions,
	nextDueDates,
	type Schedule,
	scheduledDates,
	stateOn,
} from './schedule.ts';

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

/** So many missed days are told at most. */
const MAX_MISSED = 31;
/** No cutoff is earlier than that many days before its slot, a day of grace included. */
const MAX_CUTOFF_DAYS = 8;

/** Due days after `date` whose cutoff has passed as well, up to the first that can still be ordered for. */
export function missedDates(plan: DeliveryPlan, calendar: HubCalendar, date: string, now: Date): string[] {
	const missed: string[] = [];
	const today = localDate(calendar.timeZone, now);
	for (const day of scheduledDates(plan.schedule, addDays(date, 1))) {
		const window = windowOn(calendar, plan.window, day);
		const isAhead = window ? window.cutoffAt > now : day > addDays(today, MAX_CUTOFF_DAYS);
		if (isAhead || missed.length === MAX_MISSED) break;
		if (window && stateOn(plan.interruptions, day) === 'due') missed.push(day);
	}
	return missed;
}

/** Today, or the day after the last one that was dealt with. */
export function firstDate({ lastDate }: Pick<DeliveryPlan, 'lastDate'>, today: string): string {
	const next = lastDate === null ? today : addDays(lastDate, 1);
	return next > today ? next : today;
}
