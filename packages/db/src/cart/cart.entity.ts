import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { CartItem } from './cart-item.entity.ts';

const CartSchema = defineEntity({
	name: 'Cart',
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false).unique(),
		items: () => p.oneToMany(CartItem).mappedBy('cart'),
	},
});

/** A customer has one cart. */
export class Cart extends CartSchema.class {}
CartSchema.setClass(Cart);
