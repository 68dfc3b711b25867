import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { minorUnits } from '../types/columns.ts';

const SlotTemplateSchema = defineEntity({
	name: 'SlotTemplate',
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub),
		/** 0 is Sunday. */
		weekday: p.tinyint().unsigned(),
		/** Minutes of the hub's local day; what was promised stays, so they never change. */
		startMinute: p.smallint().unsigned(),
		endMinute: p.smallint().unsigned(),
		/** Orders that a slot takes. */
		capacity: p.integer().unsigned(),
		/** So many minutes before the start, on the hub's clock, the last order is taken. */
		cutoffMinutes: p.integer().unsigned(),
		/** Asked for on top of the delivery fee, in minor units. */
		surchargeMinor: minorUnits().default(0),
		isActive: p.boolean().default(true),
	},
});

/** When a hub delivers on one weekday, week after week. */
export class SlotTemplate extends SlotTemplateSchema.class {}
SlotTemplateSchema.setClass(SlotTemplate);
