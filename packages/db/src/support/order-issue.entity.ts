import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Order } from '../orders/order.entity.ts';
import { instant, minorUnits } from '../types/columns.ts';
import { IssuePhoto } from './issue-photo.entity.ts';
import { issueKinds, issueResolutions, issueStatuses } from './support.enums.ts';

/** A line of the order that is complained of; quantity in grams or pieces. */
export interface IssueLine {
	itemId: string;
	quantity: number;
}

const OrderIssueSchema = defineEntity({
	name: 'OrderIssue',
	indexes: [
		{ properties: ['status', 'id'] },
		{ properties: ['user', 'id'] },
		{ properties: ['order', 'id'] },
	],
	properties: {
		...baseProperties,
		order: () => p.manyToOne(Order).index(false),
		/** The customer. */
		user: () => p.manyToOne(User).index(false),
		kind: p.enum(issueKinds),
		lines: p.json<IssueLine[]>(),
		/** In the words of the customer. */
		text: p.string().length(1_000),
		status: p.enum(issueStatuses),
		/** Who of the staff looks after it. */
		assignee: () => p.manyToOne(User).strictNullable().default(null),
		resolution: p.enum(issueResolutions).strictNullable().default(null),
		/** What was given for it, in minor units. */
		amountMinor: minorUnits().default(0),
		/** What the customer was answered. */
		answer: p.string().length(500).strictNullable().default(null),
		closedBy: () => p.manyToOne(User).strictNullable().default(null),
		closedAt: instant().strictNullable().default(null),
		photos: () => p.oneToMany(IssuePhoto).mappedBy('issue').orderBy({ id: 'asc' }),
	},
});

/** Something that was wrong with an order. */
export class OrderIssue extends OrderIssueSchema.class {}
OrderIssueSchema.setClass(OrderIssue);
