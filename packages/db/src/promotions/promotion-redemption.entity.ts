import { defineEntity, p } from '@mikro-orm/core';
import { Order } from '../orders/order.entity.ts';
import { instant, minorUnits, uuid } from '../types/columns.ts';
import { Promotion } from './promotion.entity.ts';

const PromotionRedemptionSchema = defineEntity({
	name: 'PromotionRedemption',
	uniques: [{ properties: ['order', 'promotion'] }],
	properties: {
		id: uuid().primary(),
		order: () => p.manyToOne(Order).index(false).deleteRule('cascade'),
		// No foreign key: its shared lock would make orders that then count against one limit deadlock. Promotions are
		// never deleted.
		promotion: () => p.manyToOne(Promotion).createForeignKeyConstraint(false),
		/** What it took off, in minor units. */
		discountMinor: minorUnits(),
		createdAt: instant(),
		/** When the order was cancelled: it counts against no limit any more. */
		releasedAt: instant().strictNullable(),
	},
});

/** A promotion that an order has. */
export class PromotionRedemption extends PromotionRedemptionSchema.class {}
PromotionRedemptionSchema.setClass(PromotionRedemption);
