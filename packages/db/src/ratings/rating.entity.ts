import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';
import { Order } from '../orders/order.entity.ts';
import { instant } from '../types/columns.ts';
import { ratingStatuses } from './ratings.enums.ts';

const RatingSchema = defineEntity({
	name: 'Rating',
	// An order has one customer, so this is one rating per customer, order and product.
	uniques: [{ properties: ['order', 'product'] }],
	// The product's list, newest and highest first; the customer's own; the moderators' queue.
	indexes: [
		{ properties: ['product', 'status', 'id'] },
		{ properties: ['product', 'status', 'stars', 'id'] },
		{ properties: ['user', 'id'] },
		{ properties: ['status', 'id'] },
	],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		order: () => p.manyToOne(Order).index(false),
		product: () => p.manyToOne(Product).index(false),
		/** 1 to 5. */
		stars: p.tinyint().unsigned(),
		comment: p.string().length(1000).strictNullable(),
		status: p.enum(ratingStatuses),
		/** Who hid or restored it last. */
		moderatedBy: () => p.manyToOne(User).strictNullable().default(null),
		moderatedAt: instant().strictNullable().default(null),
		/** Why it was hidden. */
		moderationReason: p.string().length(200).strictNullable().default(null),
	},
});

/** What a customer thinks of a product of a delivered order. */
export class Rating extends RatingSchema.class {}
RatingSchema.setClass(Rating);
