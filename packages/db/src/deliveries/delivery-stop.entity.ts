import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { Order } from '../orders/order.entity.ts';
import { instant, minorUnits, uuid } from '../types/columns.ts';
import { deliveryFailReasons, deliveryProofKinds, deliveryStopStatuses } from './deliveries.enums.ts';
import { DeliveryRun } from './delivery-run.entity.ts';
import { RiderSettlement } from './rider-settlement.entity.ts';

const DeliveryStopSchema = defineEntity({
	name: 'DeliveryStop',
	indexes: [{ properties: ['run', 'position'] }, { properties: ['order', 'id'] }],
	properties: {
		...baseProperties,
		run: () => p.manyToOne(DeliveryRun).index(false).deleteRule('cascade'),
		order: () => p.manyToOne(Order).index(false),
		/** The order until the stop has ended, then null: by its key an order is on at most one run at a time. */
		activeOrderId: uuid().strictNullable().unique(),
		/** Place in the run, from 1. */
		position: p.smallint().unsigned(),
		status: p.enum(deliveryStopStatuses),
		arrivedAt: instant().strictNullable().default(null),
		endedAt: instant().strictNullable().default(null),
		/** Codes that were tried; the code itself is derived, and stored nowhere. */
		codeTries: p.tinyint().unsigned().default(0),
		/** How the handing over was proved; null until then. */
		proof: p.enum(deliveryProofKinds).strictNullable().default(null),
		failReason: p.enum(deliveryFailReasons).strictNullable().default(null),
		failNote: p.string().length(200).strictNullable().default(null),
		/** What was to be collected, once it ended in a delivery that was paid at the door. */
		cashDueMinor: minorUnits().strictNullable().default(null),
		cashCollectedMinor: minorUnits().strictNullable().default(null),
		/** Why that is not what was due. */
		cashDifferenceReason: p.string().length(200).strictNullable().default(null),
		/** With what the rider handed the cash over; null while they have it. */
		settlement: () => p.manyToOne(RiderSettlement).strictNullable().default(null),
	},
});

/** One order on a run. */
export class DeliveryStop extends DeliveryStopSchema.class {
	/** Whether something is still to happen here. */
	isOpen(): boolean {
		return this.status === 'pending' || this.status === 'arrived';
	}
}
DeliveryStopSchema.setClass(DeliveryStop);
