import { defineEntity, p } from '@mikro-orm/core';
import { Address } from '../addresses/address.entity.ts';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import type { PaymentMethod } from '../orders/orders.enums.ts';
import { instant } from '../types/columns.ts';
import { subscriptionFrequencies, subscriptionStatuses } from './subscriptions.enums.ts';

/** Days left out, and lines left out on a day; dates of the hub's calendar. */
export interface SubscriptionSkips {
	dates: string[];
	items: { date: string; sellUnitId: string }[];
}

const SubscriptionSchema = defineEntity({
	name: 'Subscription',
	indexes: [{ properties: ['user', 'id'] }, { properties: ['runAt', 'id'] }],
	properties: {
		...baseProperties,
		user: () => p.manyToOne(User).index(false),
		address: () => p.manyToOne(Address),
		status: p.enum(subscriptionStatuses),
		frequency: p.enum(subscriptionFrequencies),
		/** Bit n stands for weekday n, 0 is Sunday; 0 unless the frequency is `weekdays`. */
		weekdayBits: p.tinyint().unsigned(),
		/** Days from one delivery to the next; null unless the frequency is `interval`. */
		everyDays: p.smallint().unsigned().strictNullable(),
		/** First and last day on which it may deliver; all dates are of the hub's calendar. */
		startsOn: p.date(),
		endsOn: p.date().strictNullable(),
		/** The hub's window, in minutes of its local day. */
		startMinute: p.smallint().unsigned(),
		endMinute: p.smallint().unsigned(),
		// No enum: how orders can be paid is said in one place.
		paymentMethod: p.string().length(32).$type<PaymentMethod>(),
		note: p.string().length(500).strictNullable(),
		isPaused: p.boolean().default(false),
		/** First day on which a paused one delivers again; null: when the customer says so. */
		resumesOn: p.date().strictNullable().default(null),
		/** Away from the one day to the other, both included. */
		vacationFrom: p.date().strictNullable().default(null),
		vacationUntil: p.date().strictNullable().default(null),
		skips: p.json<SubscriptionSkips>(),
		/** The next day to be ordered for; null while there is none. */
		nextDate: p.date().strictNullable().default(null),
		/** When the worker looks at it; null once it is cancelled or ended. */
		runAt: instant().strictNullable().default(null),
		/** The last day that was dealt with, with or without an order. */
		lastDate: p.date().strictNullable().default(null),
		/** Counts changes: an order is only made of what is still so when it commits. */
		revision: p.integer().unsigned().default(0),
	},
});

/** A basket that is ordered again and again. */
export class Subscription extends SubscriptionSchema.class {}
SubscriptionSchema.setClass(Subscription);
