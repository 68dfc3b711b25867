import { z } from 'zod';
import { stateKinds } from './areas.enums.ts';

/** Six-digit postal code of India. */
export const pincodeCode = z
	.string()
	.regex(/^[1-9]\d{5}$/, 'must be six digits, the first one not 0')
	.meta({ description: 'Postal code (PIN) of India', example: '560034' });

/** ISO 3166-1 alpha-2. */
export const countryCode = z
	.string()
	.regex(/^[A-Z]{2}$/, 'must be two capital letters')
	.meta({ description: 'Country, ISO 3166-1 alpha-2', example: 'IN' });

/** ISO 3166-2 subdivision of India. */
export const stateCode = z
	.string()
	.regex(/^IN-[A-Z]{2}$/, 'must look like IN-KA')
	.meta({ description: 'State or union territory, ISO 3166-2', example: 'IN-KA' });

export const stateKind = z
	.enum(stateKinds)
	.meta({ description: 'State or union territory', example: 'state' });

/** Name of a state or a city. */
export const placeName = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.meta({ description: 'Name of a state or city', example: 'Bengaluru' });

/** Name of a state or a city in Hindi. */
export const placeNameHi = z
	.string()
	.trim()
	.min(1)
	.max(80)
	.meta({ description: 'Name of a state or city in Hindi', example: 'बेंगलुरु' });

/** Neighbourhood or post office that a pincode stands for. */
export const areaName = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.meta({ description: 'Area that the pincode covers', example: 'Koramangala' });

export const hubCode = z
	.string()
	.max(32)
	.regex(/^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/, 'must be letters and digits, joined by hyphens')
	.meta({ description: 'Code of the hub', example: 'blr-koramangala' });

export const hubName = z
	.string()
	.trim()
	.min(1)
	.max(120)
	.meta({ description: 'Name of the hub', example: 'Koramangala hub' });

/** IANA time zone known to this runtime. */
export const timeZone = z
	.string()
	.max(64)
	.refine(isTimeZone, 'must be an IANA time zone')
	.meta({ description: 'IANA time zone', example: 'Asia/Kolkata' });

/** Degrees north. */
export const latitude = z
	.number()
	.min(-90)
	.max(90)
	.meta({ description: 'Degrees north (WGS 84)', example: 12.9352 });

/** Degrees east. */
export const longitude = z
	.number()
	.min(-180)
	.max(180)
	.meta({ description: 'Degrees east (WGS 84)', example: 77.6245 });

function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}
