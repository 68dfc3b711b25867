import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOrders } from './share-orders.ts';
import type { Destination } from './stop-order.ts';

const hub = { latitude: 12.93, longitude: 77.62 };
const degrees = (from: number, to: number) =>
	fc.double({ min: from, max: to, noNaN: true, noDefaultInfinity: true });
const place = fc.record({ latitude: degrees(12.8, 13.1), longitude: degrees(77.4, 77.8) });
const stops = fc
	.uniqueArray(
		fc.record({
			id: fc.uuid(),
			pincode: fc.integer({ min: 560_001, max: 560_100 }).map(String),
			place: fc.option(place),
		}),
		{ selector: ({ id }) => id, maxLength: 30 },
	)
	.map((found): Destination[] => found);
const carriers = fc.uniqueArray(
	fc.record({ riderId: fc.uuid(), capacity: fc.integer({ min: 1, max: 12 }) }),
	{ selector: ({ riderId }) => riderId, maxLength: 5 },
);

it('gives each order to one rider, none more than they can carry, and leaves behind only what nobody can', () => {
	fc.assert(
		fc.property(stops, carriers, (given, who) => {
			const { shares, left } = shareOrders(hub, given, who);
			const ids = [...shares.flatMap((share) => share.stops), ...left].map(({ id }) => id);
			expect(ids.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
			for (const share of shares) expect(share.stops.length).toBeLessThanOrEqual(share.capacity);
			const room = who.reduce((sum, { capacity }) => sum + capacity, 0);
			expect(left).toHaveLength(Math.max(0, given.length - room));
		}),
	);
});

it('gives riders who can carry the same about the same', () => {
	fc.assert(
		fc.property(stops, fc.integer({ min: 1, max: 5 }), (given, riders) => {
			const who = Array.from({ length: riders }, (_, index) => ({ riderId: String(index), capacity: 40 }));
			const { shares } = shareOrders(hub, given, who);
			const sizes = who.map(
				({ riderId }) => shares.find((share) => share.riderId === riderId)?.stops.length ?? 0,
			);
			expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
		}),
	);
});
