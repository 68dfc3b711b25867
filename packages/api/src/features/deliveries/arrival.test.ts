import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalWindow } from './arrival.ts';

const place = fc.record({
	latitude: fc.double({ min: 12.8, max: 13.1, noNaN: true }),
	longitude: fc.double({ min: 77.4, max: 77.8, noNaN: true }),
});
const way = fc.array(fc.option(place), { minLength: 1, maxLength: 20 });
const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
const FIVE_MINUTES = 5 * 60_000;

describe('arrivalWindow', () => {
	it('ends after now and after it begins, in whole five minutes', () => {
		fc.assert(
			fc.property(moment, fc.option(place), way, (now, from, places) => {
				const window = arrivalWindow(now, from, places);
				expect(window.until.getTime()).toBeGreaterThan(now.getTime());
				expect(window.until.getTime()).toBeGreaterThan(window.from.getTime());
				expect(window.from.getTime() % FIVE_MINUTES).toBe(0);
				expect(window.until.getTime() % FIVE_MINUTES).toBe(0);
			}),
		);
	});

	it('is never earlier with one more stop on the way', () => {
		fc.assert(
			fc.property(moment, fc.option(place), way, fc.option(place), (now, from, places, last) => {
				const [short, long] = [arrivalWindow(now, from, places), arrivalWindow(now, from, [...places, last])];
				expect(long.from.getTime()).toBeGreaterThanOrEqual(short.from.getTime());
				expect(long.until.getTime()).toBeGreaterThanOrEqual(short.until.getTime());
			}),
		);
	});

	it('takes half an hour or so for the third stop, a kilometre and a half apart', () => {
		const window = arrivalWindow(new Date('2026-11-24T10:00:00Z'), null, [null, null, null]);
		expect(window).toEqual({
			from: new Date('2026-11-24T10:25:00Z'),
			until: new Date('2026-11-24T10:50:00Z'),
		});
	});
});
