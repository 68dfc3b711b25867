import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { City } from './city.entity.ts';

const HubSchema = defineEntity({
	name: 'Hub',
	properties: {
		...baseProperties,
		code: p.string().length(32).unique(),
		name: p.string().length(120),
		city: () => p.manyToOne(City),
		/** IANA zone in which the hub's days and cutoffs are counted. */
		timeZone: p.string().length(64),
		latitude: p.double(),
		longitude: p.double(),
	},
});

/** The store that packs and delivers for its pincodes. */
export class Hub extends HubSchema.class {}
HubSchema.setClass(Hub);
