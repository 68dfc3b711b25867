import type { EntityManager } from '@mikro-orm/mysql';
import { bulkInsert } from '../bulk-insert.ts';
import type { ImportTarget, LinedRow } from '../import/import-file.ts';
import type { RowProblem } from '../import/read-csv.ts';
import { cityIds, cityKey, hubIds } from './area.lookup.ts';
import { type PincodeCsvRow, pincodeCsvRow } from './areas.csv-row.ts';
import { Pincode } from './pincode.entity.ts';

interface Areas {
	cities: Map<string, string>;
	hubs: Map<string, string>;
}

/** Import of pincodes: a row inserts its pincode or updates it. Cities and hubs must be there. */
export async function pincodeImport(em: EntityManager): Promise<ImportTarget<typeof pincodeCsvRow>> {
	const areas = { cities: await cityIds(em), hubs: await hubIds(em) };
	return {
		schema: pincodeCsvRow,
		groupColumn: 'pincode',
		maxGroupSize: 1,
		problemsOf: async (_em, groups) => groups.flat().flatMap((entry) => referenceProblems(entry, areas)),
		write: (transaction, groups) =>
			writePincodes(
				transaction,
				groups.flat().map(({ row }) => row),
				areas,
			),
	};
}

/** Inserts pincodes or updates those that are there. Every city and hub named must be in `areas`. */
export function writePincodes(em: EntityManager, rows: PincodeCsvRow[], areas: Areas): Promise<void> {
	const pincodes = rows.map((row) => ({
		code: row.pincode,
		city: known(areas.cities, cityKey(row.state_code, row.city)),
		areaName: row.area_name,
		latitude: row.latitude,
		longitude: row.longitude,
		hub: row.hub_code === null ? null : known(areas.hubs, row.hub_code),
	}));
	return bulkInsert(em, Pincode, pincodes, {
		overwrite: ['city', 'areaName', 'latitude', 'longitude', 'hub'],
	});
}

function referenceProblems({ line, row }: LinedRow<PincodeCsvRow>, areas: Areas): RowProblem[] {
	const problems: RowProblem[] = [];
	if (!areas.cities.has(cityKey(row.state_code, row.city)))
		problems.push({ line, column: 'city', message: `is unknown: ${row.city} in ${row.state_code}` });
	if (row.hub_code !== null && !areas.hubs.has(row.hub_code))
		problems.push({ line, column: 'hub_code', message: `is unknown: ${row.hub_code}` });
	return problems;
}

function known(ids: Map<string, string>, key: string): string {
	const id = ids.get(key);
	if (id === undefined) throw new TypeError(`unknown area ${key}`);
	return id;
}
