import type { Place } from '@dailyveg/db';
import { type Destination, orderStops } from './stop-order.ts';

/** Who can carry how many orders. */
export interface Carrier {
	riderId: string;
	capacity: number;
}

/** What one rider gets, in the order of delivery. */
export interface Share<Stop> {
	riderId: string;
	capacity: number;
	stops: Stop[];
}

/**
 * Shares orders out: one way through all of them, area by area, is cut into as many pieces as there are riders, each as
 * long as its rider's part of the capacity of all; then each piece is put in order by itself. Nobody gets more than
 * they can carry; what is over at the end of the way stays behind.
 */
export function shareOrders<Stop extends Destination>(
	start: Place,
	stops: readonly Stop[],
	carriers: readonly Carrier[],
): { shares: Share<Stop>[]; left: Stop[] } {
	const way = orderStops(start, stops);
	let capacity = carriers.reduce((sum, carrier) => sum + carrier.capacity, 0);
	let waiting = Math.min(way.length, capacity);
	let from = 0;
	const shares = carriers.map((carrier) => {
		// Of what is left, by what can still be carried: rounding up never leaves the others more than they can take.
		const fair = capacity === 0 ? 0 : Math.ceil((waiting * carrier.capacity) / capacity);
		const count = Math.min(fair, carrier.capacity, waiting);
		const piece = way.slice(from, from + count);
		from += count;
		waiting -= count;
		capacity -= carrier.capacity;
		return { ...carrier, stops: orderStops(start, piece) };
	});
	return { shares: shares.filter((share) => share.stops.length > 0), left: way.slice(from) };
}
