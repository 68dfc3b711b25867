const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Formatting a moment takes longer than a query of the database. */
const offsets = new Map<string, number>();
const MAX_OFFSETS = 10_000;
const QUARTER_MS = 15 * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the zone's clocks show, written down as if it were UTC; milliseconds are cut off. */
function shownAt(timeZone: string, instant: number): number {
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

/** Milliseconds that the zone's clocks are ahead of UTC; they change at full quarters of an hour only. */
function offsetAt(timeZone: string, instant: number): number {
	const quarter = Math.floor(instant / QUARTER_MS) * QUARTER_MS;
	const key = `${timeZone} ${quarter}`;
	const known = offsets.get(key);
	if (known !== undefined) return known;
	const offset = shownAt(timeZone, quarter) - quarter;
	if (offsets.size === MAX_OFFSETS) offsets.clear();
	offsets.set(key, offset);
	return offset;
}

/** What a clock on the wall shows, written down as if it were UTC. */
const wallClock = (timeZone: string, instant: number): number => instant + offsetAt(timeZone, instant);

/** The day that the zone's calendar shows, `2026-11-23`. */
export const localDate = (timeZone: string, instant: Date): string =>
	new Date(wallClock(timeZone, instant.getTime())).toISOString().slice(0, 10);

/** The date so many days later, or earlier. */
export const addDays = (date: string, days: number): string =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

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
