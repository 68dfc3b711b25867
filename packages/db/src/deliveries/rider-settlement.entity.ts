import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { currency, instant, minorUnits } from '../types/columns.ts';
import { riderSettlementStatuses } from './deliveries.enums.ts';

const RiderSettlementSchema = defineEntity({
	name: 'RiderSettlement',
	indexes: [{ properties: ['rider', 'id'] }, { properties: ['status', 'id'] }],
	properties: {
		...baseProperties,
		rider: () => p.manyToOne(User).index(false),
		status: p.enum(riderSettlementStatuses),
		currency: currency(),
		/** What the rider collected at the stops of this settlement. */
		collectedMinor: minorUnits(),
		/** What staff counted; null until then. */
		countedMinor: minorUnits().strictNullable().default(null),
		/** Why that is not what was collected. */
		differenceReason: p.string().length(200).strictNullable().default(null),
		confirmedBy: () => p.manyToOne(User).strictNullable().default(null),
		confirmedAt: instant().strictNullable().default(null),
	},
});

/** Cash that a rider hands over, usually at the end of a day. */
export class RiderSettlement extends RiderSettlementSchema.class {}
RiderSettlementSchema.setClass(RiderSettlement);
