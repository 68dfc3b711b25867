import { distanceMeters } from '@dailyveg/db';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Destination, orderStops, pathMeters } from './stop-order.ts';

const degrees = (from: number, to: number) =>
	fc.double({ min: from, max: to, noNaN: true, noDefaultInfinity: true });
const place = fc.record({ latitude: degrees(12.7, 13.2), longitude: degrees(77.3, 77.9) });
const anywhere = fc.record({ latitude: degrees(-90, 90), longitude: degrees(-180, 180) });
const pincode = fc.integer({ min: 560_001, max: 560_120 }).map(String);

const destinations = (where: fc.Arbitrary<Destination['place']>) =>
	fc
		.uniqueArray(fc.record({ id: fc.uuid(), pincode, place: where }), {
			selector: ({ id }) => id,
			maxLength: 25,
		})
		.map((stops): Destination[] => stops);
const known = destinations(place);
const someUnknown = destinations(fc.option(place));

const lengthOf = (start: { latitude: number; longitude: number }, stops: readonly Destination[]) =>
	pathMeters(
		start,
		stops.flatMap((stop) => stop.place ?? []),
	);

describe('orderStops', () => {
	it('loses and invents nothing', () => {
		fc.assert(
			fc.property(place, someUnknown, (start, stops) => {
				const ordered = orderStops(start, stops);
				expect(ordered.toSorted(byId)).toEqual(stops.toSorted(byId));
			}),
		);
	});

	it('is never longer than the order that was given', () => {
		fc.assert(
			fc.property(place, known, (start, stops) => {
				expect(lengthOf(start, orderStops(start, stops))).toBeLessThanOrEqual(lengthOf(start, stops) + 0.01);
			}),
		);
	});

	it('gives the same for the same, and nothing to gain when asked again', () => {
		fc.assert(
			fc.property(place, someUnknown, (start, stops) => {
				const ordered = orderStops(start, stops);
				expect(orderStops(start, structuredClone(stops))).toEqual(ordered);
				expect(lengthOf(start, orderStops(start, ordered))).toBeLessThanOrEqual(
					lengthOf(start, ordered) + 0.01,
				);
			}),
		);
	});

	it('puts what nobody can find on a map last, by pincode', () => {
		fc.assert(
			fc.property(place, someUnknown, (start, stops) => {
				const ordered = orderStops(start, stops);
				const lost = ordered.filter(({ place: where }) => where === null);
				expect(ordered.slice(ordered.length - lost.length)).toEqual(lost);
				expect(lost.map((stop) => stop.pincode)).toEqual(lost.map((stop) => stop.pincode).toSorted());
			}),
		);
	});

	it('goes along a street from its near end', () => {
		const start = { latitude: 12.9, longitude: 77.6 };
		const stops = [3, 1, 4, 2].map((step) => ({
			id: String(step),
			pincode: `56000${step}`,
			place: { latitude: 12.9 + step / 100, longitude: 77.6 },
		}));
		expect(orderStops(start, stops).map(({ id }) => id)).toEqual(['1', '2', '3', '4']);
	});
});

describe('distanceMeters', () => {
	it('is that of any two places, the same both ways, and none to where one is', () => {
		fc.assert(
			fc.property(anywhere, anywhere, (a, b) => {
				expect(distanceMeters(a, b)).toBeCloseTo(distanceMeters(b, a), 3);
				expect(distanceMeters(a, b)).toBeLessThanOrEqual(Math.PI * 6_371_000 + 1);
				expect(distanceMeters(a, a)).toBe(0);
			}),
		);
	});

	it('knows how far Mumbai is from Delhi', () => {
		const mumbai = { latitude: 19.076, longitude: 72.8777 };
		const delhi = { latitude: 28.6139, longitude: 77.209 };
		expect(distanceMeters(mumbai, delhi) / 1_000).toBeCloseTo(1_148, -1);
	});
});

const byId = (a: Destination, b: Destination) => (a.id < b.id ? -1 : 1);
