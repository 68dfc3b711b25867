import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { State } from './state.entity.ts';

const CitySchema = defineEntity({
	name: 'City',
	uniques: [{ properties: ['state', 'name'] }],
	properties: {
		...baseProperties,
		state: () => p.manyToOne(State).index(false),
		name: p.string().length(80),
		nameHi: p.string().length(80),
		latitude: p.double(),
		longitude: p.double(),
	},
});

export class City extends CitySchema.class {}
CitySchema.setClass(City);
