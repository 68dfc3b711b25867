/** A place on the globe, in degrees. */
export interface Place {
	latitude: number;
	longitude: number;
}

const EARTH_METERS = 6_371_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Meters between two places as the crow flies (haversine). */
export function distanceMeters(a: Place, b: Place): number {
	const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
	const square =
		half(a.latitude, b.latitude) +
		Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
	return 2 * EARTH_METERS * Math.asin(Math.min(1, Math.sqrt(square)));
}
