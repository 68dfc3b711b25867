import { distanceMeters, type Place } from '@dailyveg/db';

/** Something to be delivered: to a pincode, whose middle is known or not. */
export interface Destination {
	id: string;
	pincode: string;
	place: Place | null;
}

/** Shorter by less is not shorter: sums of floating point never settle otherwise. */
const EPSILON_METERS = 0.001;
/** Rounds of improvement; twenty stops need three or four. */
const MAX_ROUNDS = 50;

/** Meters from the start through all places, in their order; there is no way back. */
export function pathMeters(start: Place, places: readonly Place[]): number {
	return places.reduce((sum, place, index) => sum + distanceMeters(places[index - 1] ?? start, place), 0);
}

/**
 * The order in which to deliver: always on to the nearest (ties by pincode, then id), then pieces of the way are turned
 * round for as long as that makes it shorter (2-opt); what is given already is improved as well, and the shorter of the
 * two wins. So it is never longer than what was given. Pincodes are known to a kilometre or two at best, and streets
 * are not known at all: good enough to keep a rider from criss-crossing, not for more.
 *
 * Destinations of one pincode lie in one place and so stay together. Those whose place is not known come last, by pincode.
 */
export function orderStops<Stop extends Destination>(start: Place, stops: readonly Stop[]): Stop[] {
	const located = stops.filter(isLocated);
	const lost = stops.filter((stop) => stop.place === null).toSorted(byPincode);
	const given = improve(start, located);
	const nearest = improve(start, followNearest(start, located.toSorted(byPincode)));
	const length = (path: readonly Located<Stop>[]) => pathMeters(start, path.map(placeOf));
	return [...(length(given) + EPSILON_METERS < length(nearest) ? given : nearest), ...lost];
}

type Located<Stop extends Destination> = Stop & { place: Place };

const isLocated = <Stop extends Destination>(stop: Stop): stop is Located<Stop> => stop.place !== null;
const placeOf = ({ place }: { place: Place }) => place;

const byPincode = (a: Destination, b: Destination): number =>
	a.pincode === b.pincode ? compare(a.id, b.id) : compare(a.pincode, b.pincode);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function followNearest<Stop extends { place: Place }>(start: Place, stops: readonly Stop[]): Stop[] {
	const left = [...stops];
	const path: Stop[] = [];
	for (let here = start; left.length > 0; ) {
		const distances = left.map(({ place }) => distanceMeters(here, place));
		const [next] = left.splice(distances.indexOf(Math.min(...distances)), 1);
		if (!next) break;
		path.push(next);
		here = next.place;
	}
	return path;
}

/** Turns round whichever piece of the way makes it shorter, until none does. */
function improve<Stop extends { place: Place }>(start: Place, stops: readonly Stop[]): Stop[] {
	let path = [...stops];
	for (let round = 0, isBetter = true; isBetter && round < MAX_ROUNDS; round++) {
		isBetter = false;
		for (let from = 0; from < path.length - 1; from++) {
			for (let to = from + 1; to < path.length; to++) {
				if (gainOfTurning(start, path, from, to) <= EPSILON_METERS) continue;
				path = [...path.slice(0, from), ...path.slice(from, to + 1).reverse(), ...path.slice(to + 1)];
				isBetter = true;
			}
		}
	}
	return path;
}

/** Meters that the way gets shorter by when its stops `from` to `to` are passed the other way round. */
function gainOfTurning(start: Place, path: readonly { place: Place }[], from: number, to: number): number {
	const [first, last, after] = [path[from], path[to], path[to + 1]];
	if (!first || !last) return 0;
	const before = path[from - 1]?.place ?? start;
	const old = distanceMeters(before, first.place) + (after ? distanceMeters(last.place, after.place) : 0);
	const turned = distanceMeters(before, last.place) + (after ? distanceMeters(first.place, after.place) : 0);
	return old - turned;
}
