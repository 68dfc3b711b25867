import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant, minorUnits } from '../types/columns.ts';
import { SlotTemplate } from './slot-template.entity.ts';

const DeliverySlotSchema = defineEntity({
	name: 'DeliverySlot',
	uniques: [{ properties: ['hub', 'date', 'template'] }],
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub).index(false),
		/** Day of the hub's calendar, `2026-11-23`. */
		date: p.date(),
		template: () => p.manyToOne(SlotTemplate),
		startsAt: instant(),
		endsAt: instant(),
		/** From here on it takes no more orders. */
		cutoffAt: instant(),
		/** Asked for on top of the delivery fee, in minor units; what was shown stays, so it never changes. */
		surchargeMinor: minorUnits().default(0),
		/** Orders that it takes; 0 while it is closed. */
		capacity: p.integer().unsigned(),
		/** Orders that have it; more than `capacity` where staff lowered that later. */
		booked: p.integer().unsigned().default(0),
	},
});

/** One delivery window of one day. `booked` moves only by relative UPDATEs (see delivery-slot.repository). */
export class DeliverySlot extends DeliverySlotSchema.class {}
DeliverySlotSchema.setClass(DeliverySlot);
