import { defineEntity, p } from '@mikro-orm/core';

const CountrySchema = defineEntity({
	name: 'Country',
	properties: {
		/** ISO 3166-1 alpha-2. */
		code: p.character().length(2).primary(),
		name: p.string().length(80),
	},
});

export class Country extends CountrySchema.class {}
CountrySchema.setClass(Country);
