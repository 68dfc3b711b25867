import { addDays, instantAt, localDate } from '@dailyveg/db';
import type { SeatsLeft } from './slots.schemas.ts';

export { localDate };

/** Days whose slots can be booked, today included. */
const BOOKABLE_DAYS = 7;
/** Fewer seats left than this part of all are few. */
const FEW = 0.2;

/** Dates that can be booked, the hub's today first. */
export function bookableDates(timeZone: string, now: Date): string[] {
	const today = localDate(timeZone, now);
	return Array.from({ length: BOOKABLE_DAYS }, (_, index) => addDays(today, index));
}

/** Pairs of a date and a template of its weekday: one slot each. */
export const slotsOn = <Template extends { weekday: number }>(
	dates: string[],
	templates: Template[],
): { date: string; template: Template }[] =>
	dates.flatMap((date) => {
		const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
		return templates
			.filter((template) => template.weekday === weekday)
			.map((template) => ({ date, template }));
	});

/** What a template says of its slots; minutes of the hub's day. */
interface SlotTerms {
	startMinute: number;
	endMinute: number;
	cutoffMinutes: number;
}

/** Beginning, end and cutoff of a template's slot on a date. */
export const slotTimes = (
	timeZone: string,
	date: string,
	{ startMinute, endMinute, cutoffMinutes }: SlotTerms,
) => ({
	startsAt: instantAt(timeZone, date, startMinute),
	endsAt: instantAt(timeZone, date, endMinute),
	cutoffAt: instantAt(timeZone, date, startMinute - cutoffMinutes),
});

interface Seats {
	capacity: number;
	booked: number;
}

/** How much room a slot has, without saying how many others have it. */
export function seatsLeft({ capacity, booked }: Seats): SeatsLeft {
	if (booked >= capacity) return 'full';
	return capacity - booked < capacity * FEW || capacity - booked === 1 ? 'few' : 'available';
}

/** Whether a slot takes orders at all now, seats or not. */
export const isOpen = ({ capacity, cutoffAt }: Seats & { cutoffAt: Date }, now: Date): boolean =>
	capacity > 0 && cutoffAt > now;
