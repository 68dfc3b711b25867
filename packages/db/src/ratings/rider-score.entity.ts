import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';

const RiderScoreSchema = defineEntity({
	name: 'RiderScore',
	properties: {
		...baseProperties,
		rider: () => p.manyToOne(User).index(false).unique(),
		/** Visible ratings with one star, two stars, up to five. */
		stars1: p.integer().unsigned().default(0),
		stars2: p.integer().unsigned().default(0),
		stars3: p.integer().unsigned().default(0),
		stars4: p.integer().unsigned().default(0),
		stars5: p.integer().unsigned().default(0),
	},
});

/** The counted ratings of a rider; there is none before the first. */
export class RiderScore extends RiderScoreSchema.class {}
RiderScoreSchema.setClass(RiderScore);
