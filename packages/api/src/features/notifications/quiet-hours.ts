import { addDays, instantAt, localDate } from '@dailyveg/db';

/** When somebody is not to be disturbed; minutes of the local day, over midnight if the end comes first. */
export interface QuietHours {
	timeZone: string;
	quietFromMinute: number | null;
	quietToMinute: number | null;
}

/** The end of the quiet hours that `now` lies in; null outside of them. */
export function endOfQuietHours(
	{ timeZone, quietFromMinute: from, quietToMinute: to }: QuietHours,
	now: Date,
): Date | null {
	if (from === null || to === null || from === to) return null;
	const today = localDate(timeZone, now);
	// What began yesterday may not be over yet.
	for (const first of [addDays(today, -1), today]) {
		const begin = instantAt(timeZone, first, from);
		const end = instantAt(timeZone, from < to ? first : addDays(first, 1), to);
		if (begin <= now && now < end) return end;
	}
	return null;
}
