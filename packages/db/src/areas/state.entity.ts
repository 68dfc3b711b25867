import { defineEntity, p } from '@mikro-orm/core';
import { stateKinds } from './areas.enums.ts';
import { Country } from './country.entity.ts';

const StateSchema = defineEntity({
	name: 'State',
	properties: {
		/** ISO 3166-2, for example `IN-KA`. */
		code: p.string().length(6).primary(),
		country: () => p.manyToOne(Country),
		name: p.string().length(80),
		nameHi: p.string().length(80),
		kind: p.enum(stateKinds),
	},
});

export class State extends StateSchema.class {}
StateSchema.setClass(State);
