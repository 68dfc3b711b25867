import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { City } from './city.entity.ts';
import { Hub } from './hub.entity.ts';

const PincodeSchema = defineEntity({
	name: 'Pincode',
	properties: {
		/** Six digits, first one 1–9. */
		code: p.character().length(6).primary(),
		city: () => p.manyToOne(City),
		areaName: p.string().length(120),
		latitude: p.double(),
		longitude: p.double(),
		/** The hub that serves it; null where DailyVeg does not deliver. */
		hub: () => p.manyToOne(Hub).strictNullable(),
	},
});

export class Pincode extends PincodeSchema.class {
	get isServiceable(): Opt & boolean {
		return this.hub !== null;
	}
}
PincodeSchema.setClass(Pincode);
