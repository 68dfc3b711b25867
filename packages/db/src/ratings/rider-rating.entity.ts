import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Order } from '../orders/order.entity.ts';
import { instant } from '../types/columns.ts';
import { ratingStatuses } from './ratings.enums.ts';

const RiderRatingSchema = defineEntity({
	name: 'RiderRating',
	// The rider's list, the customer's own, the moderators' queue.
	indexes: [
		{ properties: ['rider', 'status', 'id'] },
		{ properties: ['user', 'id'] },
		{ properties: ['status', 'id'] },
	],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		/** One rating for each delivery that succeeded, and an order has one of those. */
		order: () => p.manyToOne(Order).index(false).unique(),
		rider: () => p.manyToOne(User).index(false),
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

/** What a customer thinks of who brought the order. */
export class RiderRating extends RiderRatingSchema.class {}
RiderRatingSchema.setClass(RiderRating);
