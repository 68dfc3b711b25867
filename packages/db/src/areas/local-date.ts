const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, written down as if it were UTC; milliseconds are cut off. */
function wallClock(timeZone: string, instant: number): number {
	const numeric = 'numeric' as const;
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat('en-US', {
			...{ timeZone, calendar: 'gregory', hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
			...{ hour: numeric, minute: numeric, second: numeric },
		});
	formats.set(timeZone, format);
	const shown = Object.fromEntries(
		format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
	);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
	return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds that the zone's clocks are ahead of UTC. */
const offsetAt = (timeZone: string, instant: number): number =>
	wallClock(timeZone, instant) - Math.floor(instant / 1_000) * 1_000;

/** The day that the zone's calendar shows at a moment, `2026-11-23`. */
export const localDate = (timeZone: string, at: Date): string =>
	new Date(wallClock(timeZone, at.getTime())).toISOString().slice(0, 10);

/**
 * The moment at which the zone's clocks show so many minutes after the midnight of a date, which may be less than
 * none. Of a time that comes twice it is the first; one that is skipped moves on by as much as the clocks do.
 */
export function instantAt(timeZone: string, date: string, minute: number): Date {
	const shown = Date.parse(`${date}T00:00:00Z`) + minute * MINUTE_MS;
	// Clocks change by far less than a day, and never twice within two.
	const before = offsetAt(timeZone, shown - DAY_MS);
	const after = offsetAt(timeZone, shown + DAY_MS);
	const moments = [shown - before, shown - after].filter((moment) => wallClock(timeZone, moment) === shown);
	return new Date(moments.length > 0 ? Math.min(...moments) : shown - before);
}
