import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant } from '../types/columns.ts';
import { CartItem } from './cart-item.entity.ts';

const CartSchema = defineEntity({
	name: 'Cart',
	properties: {
		...baseProperties,
		/** null: a guest's. */
		user: () => p.manyToOne(User).index(false).unique().strictNullable().deleteRule('restrict'),
		/** SHA-256 of the secret that a guest shows; null: a customer's. */
		tokenHash: p.character().length(64).strictNullable().default(null).unique().hidden(),
		/** From here on a guest's cart is gone; null: a customer's never is. */
		expiresAt: instant().strictNullable().default(null).index(),
		items: () => p.oneToMany(CartItem).mappedBy('cart'),
	},
});

/** A customer has one cart; a guest has one for each token. */
export class Cart extends CartSchema.class {}
CartSchema.setClass(Cart);
