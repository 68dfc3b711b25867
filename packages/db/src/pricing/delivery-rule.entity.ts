import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { minorUnits } from '../types/columns.ts';
import type { DistanceBand } from './delivery-fee.ts';

const DeliveryRuleSchema = defineEntity({
	name: 'DeliveryRule',
	properties: {
		...baseProperties,
		hub: () => p.oneToOne(Hub).owner(),
		feeMinor: minorUnits(),
		/** Goods worth this much are delivered free; null: never. */
		freeFromMinor: minorUnits().strictNullable(),
		/** Orders of less are not taken. */
		minimumMinor: minorUnits().default(0),
		packingFeeMinor: minorUnits().default(0),
		/** Fees by distance, in any order; null: one fee for all. */
		bands: p.json<DistanceBand[]>().strictNullable().default(null),
	},
});

/** What a hub asks for beside the goods; a hub without one follows the shop's defaults. Amounts in minor units. */
export class DeliveryRule extends DeliveryRuleSchema.class {}
DeliveryRuleSchema.setClass(DeliveryRule);
