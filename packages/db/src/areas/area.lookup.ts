import type { EntityManager } from '@mikro-orm/mysql';
import { City } from './city.entity.ts';
import { Hub } from './hub.entity.ts';

/** Key of a city in `cityIds`. */
export const cityKey = (stateCode: string, name: string): string => `${stateCode}/${name}`;

/** Ids of all cities by `cityKey`. */
export async function cityIds(em: EntityManager): Promise<Map<string, string>> {
	const cities = await em.find(City, {}, { fields: ['id', 'name', 'state'], disableIdentityMap: true });
	return new Map(cities.map((city) => [cityKey(city.state.code, city.name), city.id]));
}

/** Ids of all hubs by their code. */
export async function hubIds(em: EntityManager): Promise<Map<string, string>> {
	const hubs = await em.find(
		Hub,
		{},
		{ fields: ['id', 'code'], orderBy: { code: 'asc' }, disableIdentityMap: true },
	);
	return new Map(hubs.map((hub) => [hub.code, hub.id]));
}
