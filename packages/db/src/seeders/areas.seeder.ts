import { cityIds, cityKey, hubIds } from '../areas/area.lookup.ts';
import { cityCsvRow, hubCsvRow, pincodeCsvRow, stateCsvRow } from '../areas/areas.csv-row.ts';
import { City } from '../areas/city.entity.ts';
import { Country } from '../areas/country.entity.ts';
import { Hub } from '../areas/hub.entity.ts';
import { writePincodes } from '../areas/pincode.import.ts';
import { State } from '../areas/state.entity.ts';
import { bulkInsert } from '../bulk-insert.ts';
import { readTrustedCsv } from '../import/read-csv.ts';
import { dataFile } from './data-file.ts';
import { newRow, type SeedContext } from './seed-context.ts';

/** Country, states, cities, hubs and pincodes from the shop's own data; rows that are there are updated. */
export async function seedAreas(context: SeedContext): Promise<void> {
	const { em } = context;
	await bulkInsert(em, Country, [{ code: 'IN', name: 'India' }], { overwrite: ['name'] });
	await seedStates(context);
	await seedCities(context);
	const cities = await cityIds(em);
	await seedHubs(context, cities);
	const pincodes = await readTrustedCsv(dataFile('pincodes.csv'), pincodeCsvRow);
	await writePincodes(em, pincodes, { cities, hubs: await hubIds(em) });
}

async function seedStates({ em }: SeedContext): Promise<void> {
	const rows = await readTrustedCsv(dataFile('states.csv'), stateCsvRow);
	const states = rows.map(({ name_hi: nameHi, ...row }) => ({ ...row, nameHi, country: 'IN' }));
	await bulkInsert(em, State, states, { overwrite: ['name', 'nameHi', 'kind'] });
}

async function seedCities(context: SeedContext): Promise<void> {
	const rows = await readTrustedCsv(dataFile('cities.csv'), cityCsvRow);
	const cities = rows.map(({ state_code: state, name_hi: nameHi, ...row }) => ({
		...newRow(context),
		...row,
		state,
		nameHi,
	}));
	await bulkInsert(context.em, City, cities, { overwrite: ['nameHi', 'latitude', 'longitude', 'updatedAt'] });
}

async function seedHubs(context: SeedContext, cities: Map<string, string>): Promise<void> {
	const rows = await readTrustedCsv(dataFile('hubs.csv'), hubCsvRow);
	const hubs = rows.map(({ city: cityName, state_code: stateCode, time_zone: timeZone, ...row }) => {
		const city = cities.get(cityKey(stateCode, cityName));
		if (!city) throw new TypeError(`hub ${row.code} lies in an unknown city, ${cityName}`);
		return { ...newRow(context), ...row, timeZone, city };
	});
	await bulkInsert(context.em, Hub, hubs, {
		overwrite: ['name', 'city', 'timeZone', 'latitude', 'longitude', 'updatedAt'],
	});
}
