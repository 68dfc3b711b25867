import { City, Country, type EntityManager, Hub, newId, Pincode, State } from '@dailyveg/db';

/** Pincodes of the small world below. */
export const SERVED_PINCODE = '560034';
export const UNSERVED_PINCODE = '560001';
export const UNKNOWN_PINCODE = '999999';

/** One city with one hub, a pincode that it serves and one that nobody does; returns the hub's id. */
export async function createAreas(em: EntityManager): Promise<string> {
	const cityId = newId();
	const hubId = newId();
	const stamps = { createdAt: new Date(), updatedAt: new Date() };
	const position = { latitude: 12.9352, longitude: 77.6245 };
	await em.insert(Country, { code: 'IN', name: 'India' });
	await em.insert(State, {
		code: 'IN-KA',
		country: 'IN',
		name: 'Karnataka',
		nameHi: 'कर्नाटक',
		kind: 'state',
	});
	await em.insert(City, {
		...position,
		...stamps,
		id: cityId,
		state: 'IN-KA',
		name: 'Bengaluru',
		nameHi: 'बेंगलुरु',
	});
	await em.insert(Hub, {
		...position,
		...stamps,
		id: hubId,
		code: 'blr-koramangala',
		name: 'Koramangala hub',
		city: cityId,
		timeZone: 'Asia/Kolkata',
	});
	const pincodes = [
		{ code: SERVED_PINCODE, areaName: 'Koramangala', hub: hubId },
		{ code: UNSERVED_PINCODE, areaName: 'Mahatma Gandhi Road', hub: null },
	];
	for (const pincode of pincodes) await em.insert(Pincode, { ...position, city: cityId, ...pincode });
	return hubId;
}
