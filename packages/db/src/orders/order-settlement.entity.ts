import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { minorUnits } from '../types/columns.ts';
import { Order } from './order.entity.ts';
import type { SettlementReason, ShortReason } from './orders.enums.ts';

/** How a line was settled. Quantities in grams or pieces, amounts in minor units. */
export interface SettlementLine {
	itemId: string;
	ordered: number;
	packed: number;
	/** What of the packed is charged. */
	billed: number;
	estimateMinor: number;
	finalMinor: number;
	reason: SettlementReason;
	shortReason: ShortReason | null;
}

const OrderSettlementSchema = defineEntity({
	name: 'OrderSettlement',
	properties: {
		...baseProperties,
		order: () => p.oneToOne(Order).deleteRule('cascade'),
		/** What the order was to cost, in minor units. */
		estimateMinor: minorUnits(),
		/** What it costs as packed, in minor units. */
		finalMinor: minorUnits(),
		/** More could not be charged, in minor units; null where it is paid at the door. */
		limitMinor: minorUnits().strictNullable(),
		lines: p.json<SettlementLine[]>(),
		packedBy: () => p.manyToOne(User),
	},
});

/** How an order came from what was ordered to what is charged; written once, when it is packed (R48). */
export class OrderSettlement extends OrderSettlementSchema.class {}
OrderSettlementSchema.setClass(OrderSettlement);
