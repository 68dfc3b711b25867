import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { minorUnits, quantity } from '../types/columns.ts';
import { Cart } from './cart.entity.ts';

const CartItemSchema = defineEntity({
	name: 'CartItem',
	uniques: [{ properties: ['cart', 'sellUnit'] }],
	properties: {
		...baseProperties,
		cart: () => p.manyToOne(Cart).index(false).deleteRule('cascade'),
		sellUnit: () => p.manyToOne(SellUnit),
		quantity: quantity(),
		/** The price the customer saw when setting the line; checkout compares it with today's. */
		seenPriceMinor: minorUnits(),
	},
});

export class CartItem extends CartItemSchema.class {}
CartItemSchema.setClass(CartItem);
