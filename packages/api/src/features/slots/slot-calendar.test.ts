import { instantAt } from '@dailyveg/db';
import { describe, expect, it } from 'vitest';
import { bookableDates, isOpen, localDate, seatsLeft, slotsOn, slotTimes } from './slot-calendar.ts';

const DAY_MS = 24 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

/** India never changes its clocks; the others do, both ways, by half an hour and at midnight too. */
const zones = [
	'Asia/Kolkata',
	'Europe/Berlin',
	'America/New_York',
	'Australia/Lord_Howe',
	'America/Santiago',
	'Pacific/Kiritimati',
	'UTC',
];

/** Every day of two years. */
const dates = Array.from({ length: 730 }, (_, day) =>
	new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString().slice(0, 10),
);

/** What the zone's clocks show, by another way than the calendar's own. */
const shown = (timeZone: string, instant: Date) =>
	instant.toLocaleString('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });

const twoDigits = (value: number) => String(value).padStart(2, '0');

describe('instantAt', () => {
	it.each(zones)('finds in %s the moment at which the clocks show a time of any day', (zone) => {
		for (const date of dates) {
			for (const minute of [4 * 60, 9 * 60 + 30, 23 * 60 + 59]) {
				const text = `${date} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
				expect(shown(zone, instantAt(zone, date, minute))).toBe(text);
			}
		}
	});

	it.each(zones)('never goes back in %s as the minutes go on', (zone) => {
		for (const date of dates) {
			const hours = Array.from({ length: 27 }, (_, hour) => instantAt(zone, date, (hour - 2) * 60).getTime());
			expect(hours).toEqual(hours.toSorted((a, b) => a - b));
		}
	});

	it('takes the first of two and moves on from none', () => {
		const utc = (date: string, minute: number) => instantAt('Europe/Berlin', date, minute).toISOString();
		expect(utc('2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
		expect(utc('2026-03-29', 150)).toBe('2026-03-29T01:30:00.000Z');
		expect(instantAt('Asia/Kolkata', '2026-11-23', 360).toISOString()).toBe('2026-11-23T00:30:00.000Z');
	});
});

describe('slotTimes', () => {
	it('R06 closes at ten in the evening before, also in the nights when clocks change', () => {
		const morning = { startMinute: 360, endMinute: 540, cutoffMinutes: 480 };
		for (const date of dates) {
			const { cutoffAt, startsAt, endsAt } = slotTimes('Europe/Berlin', date, morning);
			expect(shown('Europe/Berlin', cutoffAt).slice(11)).toBe('22:00');
			expect(cutoffAt.getTime()).toBeLessThan(startsAt.getTime());
			expect(endsAt.getTime() - startsAt.getTime()).toBe(3 * HOUR_MS);
		}
		const long = slotTimes('Europe/Berlin', '2026-10-25', morning);
		expect(long.startsAt.getTime() - long.cutoffAt.getTime()).toBe(9 * HOUR_MS);
	});
});

describe('bookableDates', () => {
	it.each(zones)('are seven days in a row in %s, from the day that its calendar shows', (zone) => {
		for (let hour = 0; hour < 730 * 24; hour += 7) {
			const now = new Date(Date.UTC(2026, 0, 1) + hour * HOUR_MS);
			const days = bookableDates(zone, now);
			expect(days[0]).toBe(shown(zone, now).slice(0, 10));
			expect(days[0]).toBe(localDate(zone, now));
			expect(new Set(days).size).toBe(7);
			expect(Date.parse(days[6] ?? '') - Date.parse(days[0] ?? '')).toBe(6 * DAY_MS);
		}
	});

	it('is tomorrow already in India when it is evening in UTC', () => {
		expect(bookableDates('Asia/Kolkata', new Date('2026-11-23T18:30:00Z'))[0]).toBe('2026-11-24');
	});
});

it('gives each date the templates of its weekday', () => {
	const [sunday, monday] = [{ weekday: 0 }, { weekday: 1 }];
	expect(slotsOn(['2026-11-22', '2026-11-23', '2026-11-24'], [sunday, monday])).toEqual([
		{ date: '2026-11-22', template: sunday },
		{ date: '2026-11-23', template: monday },
	]);
});

it.each([
	[40, 0, 'available'],
	[40, 32, 'available'],
	[40, 33, 'few'],
	[3, 2, 'few'],
	[40, 40, 'full'],
	[0, 0, 'full'],
	[10, 12, 'full'],
])('of %i seats with %i taken are %s', (capacity, booked, left) => {
	expect(seatsLeft({ capacity, booked })).toBe(left);
});

it('R06 takes orders up to the cutoff, not at it, and none on a closed day', () => {
	const cutoffAt = new Date('2026-11-23T16:30:00Z');
	const slot = { capacity: 1, booked: 1, cutoffAt };
	expect(isOpen(slot, new Date(cutoffAt.getTime() - 1))).toBe(true);
	expect(isOpen(slot, cutoffAt)).toBe(false);
	expect(isOpen({ ...slot, capacity: 0 }, new Date(0))).toBe(false);
});
