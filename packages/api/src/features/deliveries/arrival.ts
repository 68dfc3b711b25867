import { distanceMeters, type Place } from '@dailyveg/db';

/** Streets are so much longer than the crow flies. */
const DETOUR = 1.4;
/** Of a scooter in traffic, meters a minute: 15 km/h. */
const METERS_A_MINUTE = 250;
/** Parking, stairs, the code, the cash. */
const MINUTES_A_STOP = 5;
/** Between two stops of which the place of one is not known, meters. */
const UNKNOWN_LEG = 1_500;
const MINUTE_MS = 60_000;
/** Windows begin and end on these. */
const ROUND_MS = 5 * MINUTE_MS;

/** Between which moments somebody is expected. */
export interface ArrivalWindow {
	from: Date;
	until: Date;
}

/**
 * When the rider will be at the last place of a way: the straight legs, longer by a third and a bit, at 15 km/h, and five
 * minutes at each stop before. A fifth sooner to a third later than that, in whole five minutes: it is a promise to
 * somebody at a window, and the middle of a pincode is no address.
 */
export function arrivalWindow(now: Date, from: Place | null, way: readonly (Place | null)[]): ArrivalWindow {
	let here = from;
	let minutes = 0;
	way.forEach((place, index) => {
		const meters = here && place ? distanceMeters(here, place) : UNKNOWN_LEG;
		minutes += (meters * DETOUR) / METERS_A_MINUTE + (index === 0 ? 0 : MINUTES_A_STOP);
		here = place;
	});
	const at = (factor: number, round: (value: number) => number) =>
		new Date(round((now.getTime() + minutes * factor * MINUTE_MS) / ROUND_MS) * ROUND_MS);
	return { from: at(0.8, Math.floor), until: at(4 / 3, (value) => Math.floor(value) + 1) };
}
