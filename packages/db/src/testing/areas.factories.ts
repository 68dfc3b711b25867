import type { EntityManager } from '@mikro-orm/mysql';
import { City } from '../areas/city.entity.ts';
import { Country } from '../areas/country.entity.ts';
import { Hub } from '../areas/hub.entity.ts';
import { Pincode } from '../areas/pincode.entity.ts';
import { State } from '../areas/state.entity.ts';
import { unique } from './unique.ts';

/** Koramangala, Bengaluru. */
const position = { latitude: 12.9352, longitude: 77.6245 };

/** One city with a hub, a pincode that it serves and one that nobody does. */
export interface TestAreas {
	city: City;
	hub: Hub;
	served: Pincode;
	unserved: Pincode;
}

/** The areas of `TestAreas`: Bengaluru in Karnataka, 560034 served, 562112 not. */
export async function createAreas(em: EntityManager): Promise<TestAreas> {
	const country = em.create(Country, { code: 'IN', name: 'India' });
	const state = em.create(State, {
		code: 'IN-KA',
		country,
		name: 'Karnataka',
		nameHi: 'कर्नाटक',
		kind: 'state',
	});
	const city = em.create(City, { ...position, state, name: 'Bengaluru', nameHi: 'बेंगलुरु' });
	await em.persist(city).flush();
	const hub = await createHub(em, { city, code: 'BLR2', name: 'Bengaluru South Hub, Bommanahalli' });
	return {
		city,
		hub,
		served: await createPincode(em, { city, hub, code: '560034', areaName: 'Koramangala' }),
		unserved: await createPincode(em, { city, hub: null, code: '562112', areaName: 'Harohalli' }),
	};
}

/** A hub in the city. */
export async function createHub(
	em: EntityManager,
	{ city, ...traits }: { city: City; code?: string; name?: string; timeZone?: string },
): Promise<Hub> {
	const code = `HUB${unique()}`;
	const hub = em.create(Hub, {
		code,
		name: `${city.name} hub ${code}`,
		timeZone: 'Asia/Kolkata',
		...position,
		...traits,
		city,
	});
	await em.persist(hub).flush();
	return hub;
}

/** A pincode of the city; without a hub it is not served. */
export async function createPincode(
	em: EntityManager,
	{
		city,
		hub,
		...traits
	}: Partial<typeof position> & { city: City; hub: Hub | null; code?: string; areaName?: string },
): Promise<Pincode> {
	const code = String(580_000 + unique());
	const pincode = em.create(Pincode, { code, areaName: `Area ${code}`, ...position, ...traits, city, hub });
	await em.persist(pincode).flush();
	return pincode;
}
