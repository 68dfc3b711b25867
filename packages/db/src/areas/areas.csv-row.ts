import { z } from 'zod';
import { csvNumber, csvOptionalText } from '../import/csv-values.ts';
import {
	areaName,
	hubCode,
	hubName,
	latitude,
	longitude,
	pincodeCode,
	placeName,
	placeNameHi,
	stateCode,
	stateKind,
	timeZone,
} from './areas.fields.ts';

const coordinates = { latitude: csvNumber.pipe(latitude), longitude: csvNumber.pipe(longitude) };

/** A row of states.csv. */
export const stateCsvRow = z.object({
	code: stateCode,
	name: placeName,
	name_hi: placeNameHi,
	kind: stateKind,
});

/** A row of cities.csv. */
export const cityCsvRow = z.object({
	state_code: stateCode,
	name: placeName,
	name_hi: placeNameHi,
	...coordinates,
});

/** A row of hubs.csv. */
export const hubCsvRow = z.object({
	code: hubCode,
	name: hubName,
	city: placeName,
	state_code: stateCode,
	time_zone: timeZone,
	...coordinates,
});

/** A row of pincodes.csv; without a hub the pincode is not served. */
export const pincodeCsvRow = z.object({
	pincode: pincodeCode,
	city: placeName,
	state_code: stateCode,
	area_name: areaName,
	...coordinates,
	hub_code: csvOptionalText.pipe(hubCode.nullable()),
});
export type PincodeCsvRow = z.output<typeof pincodeCsvRow>;
