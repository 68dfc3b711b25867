import { describe, expect, it } from 'vitest';
import * as enums from './enums.ts';
import * as fields from './fields.ts';

const accepts = (schema: { safeParse(value: unknown): { success: boolean } }, value: unknown) =>
	schema.safeParse(value).success;

describe('fields', () => {
	it.each(['560034', '110001', '900001'])('take the pincode %s', (code) => {
		expect(accepts(fields.pincodeCode, code)).toBe(true);
	});

	it.each(['060034', '56003', '5600345', '56003a', ' 560034', '५६००३४', '560034\n'])(
		'refuse the pincode %j',
		(code) => {
			expect(accepts(fields.pincodeCode, code)).toBe(false);
		},
	);

	it.each(['tomato', 'tomato-desi', 'a1-2b'])('take the slug %s', (slug) => {
		expect(accepts(fields.productSlug, slug)).toBe(true);
	});

	it.each(['', 'Tomato', 'tomato--desi', '-tomato', 'tomato-', 'टमाटर', 'to mato', 'x'.repeat(121)])(
		'refuse the slug %j',
		(slug) => {
			expect(accepts(fields.productSlug, slug)).toBe(false);
		},
	);

	it.each(['all', '1', '11|12|1'])('take the season %s', (season) => {
		expect(accepts(fields.productSeason, season)).toBe(true);
	});

	it.each(['', '0', '13', '1|', 'always', '1,2'])('refuse the season %j', (season) => {
		expect(accepts(fields.productSeason, season)).toBe(false);
	});

	it('know time zones', () => {
		expect(accepts(fields.timeZone, 'Asia/Kolkata')).toBe(true);
		expect(accepts(fields.timeZone, 'Asia/Bangalore')).toBe(false);
	});

	it('come with a description and an example each', () => {
		const undocumented = Object.entries(fields)
			.filter(([, schema]) => typeof schema === 'object' && 'meta' in schema)
			.filter(([, schema]) => !(schema as typeof fields.pincodeCode).meta()?.description)
			.map(([name]) => name);
		expect(undocumented).toEqual([]);
	});

	it('stand on enumerations that are not empty', () => {
		for (const values of Object.values(enums)) expect(values.length).toBeGreaterThan(0);
	});
});
