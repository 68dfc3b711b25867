import type { SubscriptionFrequency } from '@dailyveg/db';

const DAY_MS = 24 * 60 * 60_000;
/** So far ahead, beyond its first day, the days of a schedule are looked at. */
const HORIZON_DAYS = 400;

/** The days on which something repeats. All dates are days of a calendar, `2026-11-23`, and of no time zone. */
export interface Schedule {
	frequency: SubscriptionFrequency;
	/** 0 is Sunday; empty unless the frequency is `weekdays`. */
	weekdays: readonly number[];
	/** Days from one to the next; null unless the frequency is `interval`. */
	everyDays: number | null;
	startsOn: string;
	/** The last day that may be one; null: it goes on. */
	endsOn: string | null;
}

/** What keeps a scheduled day from being delivered. */
export interface Interruptions {
	/** `resumesOn`: the first day that counts again; null: not before somebody says so. */
	pause: { resumesOn: string | null } | null;
	/** From the one day to the other, both included. */
	vacation: { from: string; until: string } | null;
	skippedDates: readonly string[];
}

/** What a scheduled day is; of several reasons the first that applies is told. */
export type DayState = 'due' | 'paused' | 'vacation' | 'skipped';

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

/** The date so many days later, or earlier. */
export const addDays = (date: string, days: number): string =>
	new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** Whether the pattern has this day, interrupted or not. */
export function isScheduled(schedule: Schedule, date: string): boolean {
	const { frequency, weekdays, everyDays, startsOn, endsOn } = schedule;
	if (date < startsOn || (endsOn !== null && date > endsOn)) return false;
	if (frequency === 'weekdays') return weekdays.includes(weekdayOf(date));
	if (frequency === 'interval') return (dayNumber(date) - dayNumber(startsOn)) % (everyDays ?? 1) === 0;
	return true;
}

/** What a scheduled day is, with all that interrupts. */
export function stateOn({ pause, vacation, skippedDates }: Interruptions, date: string): DayState {
	if (pause && (pause.resumesOn === null || date < pause.resumesOn)) return 'paused';
	if (vacation && date >= vacation.from && date <= vacation.until) return 'vacation';
	return skippedDates.includes(date) ? 'skipped' : 'due';
}

/** The scheduled days from a date on, soonest first; it ends with the schedule, or 400 days on. */
export function* scheduledDates(schedule: Schedule, from: string): Generator<string, void> {
	const first = from > schedule.startsOn ? from : schedule.startsOn;
	for (let day = 0; day < HORIZON_DAYS; day++) {
		const date = addDays(first, day);
		if (schedule.endsOn !== null && date > schedule.endsOn) return;
		if (isScheduled(schedule, date)) yield date;
	}
}

/** The next `count` days that are due, from a date on; `canDeliver` says whether the hub delivers then at all. */
export function nextDueDates(
	schedule: Schedule,
	interruptions: Interruptions,
	{ from, count, canDeliver }: { from: string; count: number; canDeliver: (date: string) => boolean },
): string[] {
	const due: string[] = [];
	for (const date of scheduledDates(schedule, from)) {
		if (due.length === count) break;
		if (stateOn(interruptions, date) === 'due' && canDeliver(date)) due.push(date);
	}
	return due;
}
