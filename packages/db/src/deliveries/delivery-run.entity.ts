import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { DeliverySlot } from '../slots/delivery-slot.entity.ts';
import { instant } from '../types/columns.ts';
import { deliveryRunStatuses } from './deliveries.enums.ts';
import { DeliveryStop } from './delivery-stop.entity.ts';

const DeliveryRunSchema = defineEntity({
	name: 'DeliveryRun',
	// What planning looks at; the rider's own.
	indexes: [{ properties: ['hub', 'date', 'slot', 'status'] }, { properties: ['rider', 'id'] }],
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub).index(false),
		/** Day of the hub's calendar on which it goes out, `2026-11-23`. */
		date: p.date(),
		/** The window whose orders it takes; null: orders without one. */
		slot: () => p.manyToOne(DeliverySlot).strictNullable(),
		rider: () => p.manyToOne(User).index(false),
		status: p.enum(deliveryRunStatuses),
		/** Orders that the rider can carry. */
		capacity: p.smallint().unsigned(),
		startedAt: instant().strictNullable().default(null),
		finishedAt: instant().strictNullable().default(null),
		stops: () => p.oneToMany(DeliveryStop).mappedBy('run').orderBy({ position: 'asc', id: 'asc' }),
	},
});

/** A rider's round: orders of one hub and window in the order in which they are delivered. */
export class DeliveryRun extends DeliveryRunSchema.class {}
DeliveryRunSchema.setClass(DeliveryRun);
