import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';

const SlotExceptionSchema = defineEntity({
	name: 'SlotException',
	uniques: [{ properties: ['hub', 'date'] }],
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub).index(false),
		/** Day of the hub's calendar, `2026-11-23`. */
		date: p.date(),
		/** Orders that each slot of the day takes, instead of its template's; 0 closes the day. */
		capacity: p.integer().unsigned(),
	},
});

/** A day on which a hub takes more or fewer orders than usual, or none. */
export class SlotException extends SlotExceptionSchema.class {}
SlotExceptionSchema.setClass(SlotException);
