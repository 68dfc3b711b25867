const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that the zone's calendar shows at a moment, `2026-11-23`. */
export function localDate(timeZone: string, at: Date): string {
	const format =
		formats.get(timeZone) ??
		new Intl.DateTimeFormat('en-US', {
			...({ timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' } as const),
		});
	formats.set(timeZone, format);
	const shown = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
	return `${shown['year']}-${shown['month']}-${shown['day']}`;
}
