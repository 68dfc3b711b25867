import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { minorUnits, quantity } from '../types/columns.ts';
import { Subscription } from './subscription.entity.ts';

const SubscriptionLineSchema = defineEntity({
	name: 'SubscriptionLine',
	uniques: [{ properties: ['subscription', 'sellUnit'] }],
	properties: {
		...baseProperties,
		subscription: () => p.manyToOne(Subscription).index(false).deleteRule('cascade'),
		sellUnit: () => p.manyToOne(SellUnit),
		/** Grams by weight, pieces by count. */
		quantity: quantity(),
		/** The price that the customer was last told. */
		toldPriceMinor: minorUnits(),
	},
});

/** What a subscription orders of one sell unit. */
export class SubscriptionLine extends SubscriptionLineSchema.class {}
SubscriptionLineSchema.setClass(SubscriptionLine);
