import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HubCalendar } from './hub-calendar.ts';
import { type DeliveryPlan, missedDates, nextDeliveries } from './next-delivery.ts';
import { addDays } from './schedule.ts';

const window = { startMinute: 150, endMinute: 330 };

/** A window from 02:30 to 05:30 every day that closes five hours before, and one day that is closed. */
function calendarOf(timeZone: string, closed: string[] = []): HubCalendar {
	return {
		timeZone,
		templates: Array.from({ length: 7 }, (_, weekday) => ({
			...{ id: `t${weekday}`, weekday, ...window, cutoffMinutes: 300, capacity: 40 },
			surchargeMinor: 0,
		})),
		exceptions: new Map(closed.map((date) => [date, 0])),
	};
}

const plan = (changes: Partial<DeliveryPlan> = {}): DeliveryPlan => ({
	schedule: { frequency: 'daily', weekdays: [], everyDays: null, startsOn: '2026-01-01', endsOn: null },
	interruptions: { pause: null, vacation: null, skippedDates: [] },
	window,
	lastDate: null,
	...changes,
});

const dates = (...args: Parameters<typeof nextDeliveries>) => nextDeliveries(...args).map(({ date }) => date);

describe('nextDeliveries', () => {
	it('passes over the day whose cutoff is behind, on the clock of the hub', () => {
		const kolkata = calendarOf('Asia/Kolkata');
		// The cutoff of the 24th is 21:30 of the 23rd in India: 16:00 UTC.
		expect(dates(plan(), kolkata, new Date('2026-11-23T15:59:59Z'), 1)).toEqual(['2026-11-24']);
		expect(dates(plan(), kolkata, new Date('2026-11-23T16:00:00Z'), 1)).toEqual(['2026-11-25']);
	});

	it('knows the night in which clocks jump, and the one that has an hour twice', () => {
		const berlin = calendarOf('Europe/Berlin');
		const [spring] = nextDeliveries(plan(), berlin, new Date('2026-03-28T12:00:00Z'), 1);
		expect(spring).toMatchObject({
			date: '2026-03-29',
			startsAt: new Date('2026-03-29T01:30:00Z'),
			endsAt: new Date('2026-03-29T03:30:00Z'),
			cutoffAt: new Date('2026-03-28T20:30:00Z'),
		});
		const [autumn] = nextDeliveries(plan(), berlin, new Date('2026-10-24T12:00:00Z'), 1);
		expect(autumn).toMatchObject({
			date: '2026-10-25',
			startsAt: new Date('2026-10-25T00:30:00Z'),
			endsAt: new Date('2026-10-25T04:30:00Z'),
		});
	});

	it('passes over days on which the hub is closed, and days that were dealt with', () => {
		const closed = calendarOf('Asia/Kolkata', ['2026-11-25']);
		const now = new Date('2026-11-23T04:00:00Z');
		expect(dates(plan(), closed, now, 3)).toEqual(['2026-11-24', '2026-11-26', '2026-11-27']);
		expect(dates(plan({ lastDate: '2026-11-26' }), closed, now, 1)).toEqual(['2026-11-27']);
		expect(dates(plan({ lastDate: '2026-01-26' }), closed, now, 1)).toEqual(['2026-11-24']);
		expect(dates(plan({ window: { startMinute: 0, endMinute: 60 } }), closed, now, 1)).toEqual([]);
	});

	it.each(['Asia/Kolkata', 'Europe/Berlin', 'America/Santiago'])(
		'misses no day and tells none twice, however often it is asked, in %s',
		(timeZone) => {
			const calendar = calendarOf(timeZone);
			fc.assert(
				fc.property(
					fc.integer({ min: 0, max: 700 }),
					fc.integer({ min: 0, max: 24 * 60 - 1 }),
					(day, minute) => {
						const now = new Date(Date.UTC(2026, 0, 1 + day, 0, minute));
						const week = nextDeliveries(plan(), calendar, now, 7);
						expect(week).toHaveLength(7);
						for (const [index, delivery] of week.entries()) {
							expect(delivery.cutoffAt > now).toBe(true);
							if (index > 0) expect(delivery.date).toBe(addDays(week[index - 1]?.date ?? '', 1));
							const [next] = nextDeliveries(plan({ lastDate: delivery.date }), calendar, now, 1);
							expect(next?.date).toBe(addDays(delivery.date, 1));
						}
					},
				),
				{ numRuns: 40 },
			);
		},
	);
});

describe('missedDates', () => {
	const kolkata = calendarOf('Asia/Kolkata', ['2026-11-26']);
	const missed = (changes: Partial<DeliveryPlan>, now: string) =>
		missedDates(plan(changes), kolkata, '2026-11-23', new Date(now));

	it('tells due days behind the first whose cutoff passed too, and no other', () => {
		// The cutoff of the 28th is 16:00 UTC of the 27th.
		const skipped = { pause: null, vacation: null, skippedDates: ['2026-11-25'] };
		expect(missed({ interruptions: skipped }, '2026-11-27T16:00:00Z')).toEqual([
			'2026-11-24',
			'2026-11-27',
			'2026-11-28',
		]);
		expect(missed({}, '2026-11-23T15:59:59Z')).toEqual([]);
	});

	it('joins the days to come without a gap', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20 * 24 * 60 }), (minute) => {
				const now = new Date(Date.parse('2026-11-23T00:00:00Z') + minute * 60_000);
				const behind = missed({}, now.toISOString());
				const [next] = nextDeliveries(plan({ lastDate: behind.at(-1) ?? '2026-11-23' }), kolkata, now, 1);
				const open = (date: string) => date !== '2026-11-26';
				const all = [...behind, next?.date ?? ''];
				const expected = Array.from({ length: 40 }, (_, day) => addDays('2026-11-24', day)).filter(open);
				expect(all).toEqual(expected.slice(0, all.length));
			}),
		);
	});

	it('ends in a hub that does not deliver at that time any more', () => {
		expect(missed({ window: { startMinute: 0, endMinute: 60 } }, '2026-12-30T00:00:00Z')).toEqual([]);
	});
});
