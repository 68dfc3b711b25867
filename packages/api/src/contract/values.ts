import { z } from 'zod';

/** Amount in minor units of the currency beside it (paise for INR). */
export const minorUnits = z.int().meta({ description: 'Amount in minor units (paise)', example: 4000 });

/** ISO 4217. */
export const currency = z.string().length(3).meta({ description: 'ISO 4217 currency', example: 'INR' });

export const id = z.uuid().meta({ description: 'UUID v7', example: '019313f2-6b1c-7e63-9a3b-7d4d1f3a2b10' });

/** A `Date` for the typed client, an RFC 3339 string over REST. */
export const instant = z.date().meta({
	description: 'UTC instant',
	example: '2026-11-22T06:30:00.000Z',
	override: { type: 'string', format: 'date-time' },
});

/** E.164 with the plus sign. */
export const phone = z
	.string()
	.regex(/^\+[1-9]\d{7,14}$/)
	.meta({ description: 'Phone number, E.164', example: '+919876543210' });

/** A phone number as people write it; India's unless it says its country. */
export const phoneInput = z
	.string()
	.trim()
	.regex(/^\+?\d[\d ().-]{4,23}$/)
	.meta({
		description: 'Phone number; of India unless it begins with + and a country code',
		example: '98450 12345',
	});

export const quantity = z
	.int()
	.min(1)
	.max(1_000_000)
	.meta({ description: 'Grams for units sold by weight, pieces for units sold by count', example: 500 });

/** Answer of calls that have nothing to say. */
export const done = z.object({ ok: z.literal(true) });

/** Input of calls that need none. */
export const nothing = z.strictObject({}).optional();
