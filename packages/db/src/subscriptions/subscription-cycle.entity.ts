import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { instant, uuid } from '../types/columns.ts';
import { Subscription } from './subscription.entity.ts';
import { cycleOutcomes } from './subscriptions.enums.ts';

/** A line that was not ordered as the basket has it; quantities in grams or pieces. */
export interface CycleShortage {
	sellUnitId: string;
	name: string;
	wanted: number;
	given: number;
}

const SubscriptionCycleSchema = defineEntity({
	name: 'SubscriptionCycle',
	// One order per day, however often and by however many workers the day is run (R49).
	uniques: [{ properties: ['subscription', 'date'] }],
	indexes: [{ properties: ['outcome', 'id'] }, { properties: ['date', 'id'] }],
	properties: {
		...baseProperties,
		subscription: () => p.manyToOne(Subscription).index(false),
		/** Day of the hub's calendar for which it orders. */
		date: p.date(),
		outcome: p.enum(cycleOutcomes),
		/** The order it made; no foreign key, as orders are never deleted and many are made at once. */
		orderId: uuid().strictNullable().unique(),
		shortages: p.json<CycleShortage[]>(),
		/** When the outcome was decided. */
		decidedAt: instant(),
		/** Times that it was tried. */
		attempts: p.integer().unsigned().default(1),
	},
});

/** What came of one planned delivery of a subscription. */
export class SubscriptionCycle extends SubscriptionCycleSchema.class {}
SubscriptionCycleSchema.setClass(SubscriptionCycle);
