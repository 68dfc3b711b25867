import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDate } from '../slots/slots.public.ts';
import { endOfQuietHours } from './quiet-hours.ts';

const night = { timeZone: 'Asia/Kolkata', quietFromMinute: 22 * 60, quietToMinute: 7 * 60 };
const MINUTE_MS = 60_000;

it.each([
	// 21:59, 22:00, 02:00, 06:59 and 07:00 in India.
	['2026-11-24T16:29:00Z', null],
	['2026-11-24T16:30:00Z', '2026-11-25T01:30:00.000Z'],
	['2026-11-24T20:30:00Z', '2026-11-25T01:30:00.000Z'],
	['2026-11-25T01:29:59.999Z', '2026-11-25T01:30:00.000Z'],
	['2026-11-25T01:30:00Z', null],
])('at %s they end at %s', (now, end) => {
	expect(endOfQuietHours(night, new Date(now))?.toISOString() ?? null).toBe(end);
});

it('there are none unless somebody set both ends, and they differ', () => {
	const now = new Date('2026-11-24T20:30:00Z');
	expect(endOfQuietHours({ ...night, quietFromMinute: null }, now)).toBeNull();
	expect(endOfQuietHours({ ...night, quietToMinute: null }, now)).toBeNull();
	expect(endOfQuietHours({ ...night, quietToMinute: night.quietFromMinute }, now)).toBeNull();
});

it('end within a day, on the minute, and are over then, in any zone on any day', () => {
	const zones = ['Asia/Kolkata', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
	const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
	const property = fc.property(
		fc.constantFrom(...zones),
		minute,
		minute,
		fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
		(timeZone, quietFromMinute, quietToMinute, now) => {
			const hours = { timeZone, quietFromMinute, quietToMinute };
			const end = endOfQuietHours(hours, now);
			if (end === null) return;
			const waited = end.getTime() - now.getTime();
			expect(waited).toBeGreaterThan(0);
			// A day on which clocks go back is an hour longer.
			expect(waited).toBeLessThanOrEqual(25 * 60 * MINUTE_MS);
			expect(localDate(timeZone, end) >= localDate(timeZone, now)).toBe(true);
			expect(endOfQuietHours(hours, end)).toBeNull();
		},
	);
	fc.assert(property, { numRuns: 2_000 });
});
