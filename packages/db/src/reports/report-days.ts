import { addDays, instantAt, localDate } from '../areas/local-date.ts';

/** Something happened in a hub on a day of its calendar, or between two instants. */
export type TouchedTime = { hubId: string; timeZone: string } & (
	| { day: string }
	| { first: Date; last: Date }
);

/** A day of a hub, with its first instant and that of the next. */
export interface ReportDaySpan {
	hubId: string;
	day: string;
	startsAt: Date;
	endsAt: Date;
}

/** First instant of a day of a zone's calendar, and of the next. */
export const daySpan = (timeZone: string, day: string) => ({
	startsAt: instantAt(timeZone, day, 0),
	endsAt: instantAt(timeZone, addDays(day, 1), 0),
});

/** The days of the hubs' calendars that these times lie in, each once. */
export function spansOf(times: readonly TouchedTime[]): ReportDaySpan[] {
	const spans = new Map<string, ReportDaySpan>();
	for (const time of times) {
		const { hubId, timeZone } = time;
		const [first, last] =
			'day' in time
				? [time.day, time.day]
				: [localDate(timeZone, time.first), localDate(timeZone, time.last)];
		for (let day = first; day <= last; day = addDays(day, 1)) {
			const key = `${hubId} ${day}`;
			if (!spans.has(key)) spans.set(key, { hubId, day, ...daySpan(timeZone, day) });
		}
	}
	return [...spans.values()];
}
