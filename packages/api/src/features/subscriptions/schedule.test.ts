import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	type Interruptions,
	isScheduled,
	nextDueDates,
	type Schedule,
	scheduledDates,
	stateOn,
	weekdayOf,
} from './schedule.ts';

const date = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-01-01', days));

const schedule: fc.Arbitrary<Schedule> = fc
	.record({
		frequency: fc.constantFrom('daily' as const, 'weekdays' as const, 'interval' as const),
		weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
		everyDays: fc.integer({ min: 1, max: 60 }),
		startsOn: date,
		lasts: fc.option(fc.integer({ min: 0, max: 200 })),
	})
	.map(({ frequency, weekdays, everyDays, startsOn, lasts }) => ({
		frequency,
		weekdays: frequency === 'weekdays' ? weekdays : [],
		everyDays: frequency === 'interval' ? everyDays : null,
		startsOn,
		endsOn: lasts === null ? null : addDays(startsOn, lasts),
	}));

const interruptions: fc.Arbitrary<Interruptions> = fc.record({
	pause: fc.option(fc.record({ resumesOn: fc.option(date) })),
	vacation: fc.option(
		fc
			.record({ from: date, days: fc.integer({ min: 0, max: 60 }) })
			.map(({ from, days }) => ({ from, until: addDays(from, days) })),
	),
	skippedDates: fc.array(date, { maxLength: 20 }),
});

const none: Interruptions = { pause: null, vacation: null, skippedDates: [] };
const always = () => true;

describe('addDays', () => {
	it('counts every day once, across months, years and leap days', () => {
		expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
		expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
		expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
		fc.assert(
			fc.property(date, fc.integer({ min: -800, max: 800 }), (day, days) => {
				expect(addDays(addDays(day, days), -days)).toBe(day);
				expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
				expect(addDays(day, 1) > day).toBe(true);
			}),
		);
	});
});

describe('scheduledDates', () => {
	it('tells exactly the days that the pattern has, in order', () => {
		fc.assert(
			fc.property(schedule, date, (plan, from) => {
				const dates = [...scheduledDates(plan, from)];
				expect(dates).toEqual([...new Set(dates)].sort());
				const first = [from, plan.startsOn].toSorted().at(-1) ?? from;
				const all = Array.from({ length: 400 }, (_, day) => addDays(first, day));
				expect(dates).toEqual(all.filter((day) => isScheduled(plan, day)));
			}),
			{ numRuns: 60 },
		);
	});

	it('keeps the rhythm of every n days across the ends of months', () => {
		const plan: Schedule = {
			frequency: 'interval',
			weekdays: [],
			everyDays: 3,
			startsOn: '2026-01-30',
			endsOn: '2026-02-09',
		};
		expect([...scheduledDates(plan, '2026-01-01')]).toEqual([
			'2026-01-30',
			'2026-02-02',
			'2026-02-05',
			'2026-02-08',
		]);
		expect([...scheduledDates(plan, '2026-02-03')]).toEqual(['2026-02-05', '2026-02-08']);
	});

	it('keeps to the chosen weekdays', () => {
		fc.assert(
			fc.property(schedule, date, (plan, from) => {
				fc.pre(plan.frequency === 'weekdays');
				for (const day of scheduledDates(plan, from)) expect(plan.weekdays).toContain(weekdayOf(day));
			}),
			{ numRuns: 60 },
		);
	});
});

describe('nextDueDates', () => {
	it('tells the scheduled days that nothing interrupts and the hub delivers on', () => {
		fc.assert(
			fc.property(
				schedule,
				interruptions,
				date,
				fc.integer({ min: 0, max: 6 }),
				(plan, breaks, from, closed) => {
					const canDeliver = (day: string) => weekdayOf(day) !== closed;
					const due = nextDueDates(plan, breaks, { from, count: 10, canDeliver });
					const expected = [...scheduledDates(plan, from)].filter(
						(day) => stateOn(breaks, day) === 'due' && canDeliver(day),
					);
					expect(due).toEqual(expected.slice(0, 10));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('never tells a day of the pause, of the vacation or a skipped one', () => {
		fc.assert(
			fc.property(schedule, interruptions, date, (plan, breaks, from) => {
				for (const day of nextDueDates(plan, breaks, { from, count: 30, canDeliver: always })) {
					expect(breaks.skippedDates).not.toContain(day);
					if (breaks.pause) expect(day >= (breaks.pause.resumesOn ?? '9999')).toBe(true);
					if (breaks.vacation) {
						expect(day < breaks.vacation.from || day > breaks.vacation.until).toBe(true);
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('goes on where it left off: asking from the day after the last one tells the rest', () => {
		fc.assert(
			fc.property(schedule, interruptions, date, (plan, breaks, from) => {
				const six = nextDueDates(plan, breaks, { from, count: 6, canDeliver: always });
				const third = six[2];
				fc.pre(third !== undefined);
				const rest = nextDueDates(plan, breaks, { from: addDays(third, 1), count: 3, canDeliver: always });
				expect(rest.slice(0, six.length - 3)).toEqual(six.slice(3));
			}),
			{ numRuns: 60 },
		);
	});

	it('comes back on the day after the vacation, on the day of the resumption, and not on the last skipped one', () => {
		const daily: Schedule = {
			frequency: 'daily',
			weekdays: [],
			everyDays: null,
			startsOn: '2026-10-20',
			endsOn: null,
		};
		const next = (breaks: Partial<Interruptions>) =>
			nextDueDates(daily, { ...none, ...breaks }, { from: '2026-10-24', count: 1, canDeliver: always })[0];
		expect(next({})).toBe('2026-10-24');
		expect(next({ vacation: { from: '2026-10-24', until: '2026-10-31' } })).toBe('2026-11-01');
		expect(next({ pause: { resumesOn: '2026-10-25' } })).toBe('2026-10-25');
		expect(next({ pause: { resumesOn: null } })).toBeUndefined();
		expect(next({ skippedDates: ['2026-10-24', '2026-10-25'] })).toBe('2026-10-26');
	});
});
