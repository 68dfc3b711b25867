import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { paymentStatuses } from '../payments/payments.enums.ts';
import { DeliverySlot } from '../slots/delivery-slot.entity.ts';
import { currency, instant, minorUnits } from '../types/columns.ts';
import { OrderEvent } from './order-event.entity.ts';
import { OrderItem } from './order-item.entity.ts';
import { mayMoveOrder, type OrderActor } from './order-transitions.ts';
import {
	cancelReasons,
	type OrderStatus,
	orderStatuses,
	paymentMethods,
	substitutionPreferences,
} from './orders.enums.ts';

/** Where the order goes, as it stood when placed. */
export interface DeliveryAddress {
	recipientName: string;
	phone: string;
	line1: string;
	line2: string | null;
	landmark: string | null;
	pincode: string;
	areaName: string;
	city: string;
	state: string;
}

const OrderSchema = defineEntity({
	name: 'Order',
	tableName: 'customer_order',
	indexes: [
		{ properties: ['user', 'id'] },
		{ properties: ['status', 'id'] },
		{ properties: ['hub', 'status', 'id'] },
		{ properties: ['slot', 'id'] },
		// Reports count the orders of a hub's day.
		{ properties: ['hub', 'createdAt'] },
	],
	properties: {
		...baseProperties,
		/** What people say on the phone, for example `DV-261122-7K3M9QX2`. */
		number: p.string().length(24).unique(),
		user: () => p.manyToOne(User).index(false),
		hub: () => p.manyToOne(Hub).index(false),
		// No foreign key: inserting an order would share-lock the slot, and two orders that then both want its last
		// seats would deadlock. Slots are never deleted.
		slot: () => p.manyToOne(DeliverySlot).strictNullable().index(false).createForeignKeyConstraint(false),
		status: p.enum(orderStatuses),
		paymentMethod: p.enum(paymentMethods),
		/** Where its payment stands; moves with it. */
		paymentStatus: p.enum(paymentStatuses).default('pending'),
		currency: currency(),
		subtotalMinor: minorUnits(),
		/** Taken off the goods by promotions. */
		discountMinor: minorUnits().default(0),
		deliveryFeeMinor: minorUnits(),
		packingFeeMinor: minorUnits().default(0),
		/** Within the total, not on top of it. */
		taxMinor: minorUnits().default(0),
		/** The coupon that was entered and counted. */
		couponCode: p.string().length(24).strictNullable().default(null),
		/** As ordered, and as packed once it is: what is charged. */
		totalMinor: minorUnits(),
		/** What it was to cost as ordered; null until packed. */
		estimatedTotalMinor: minorUnits().strictNullable().default(null),
		/** What of the total was given back. */
		refundedMinor: minorUnits().default(0),
		/** What the customer wants for lines that are short. */
		substitution: p.enum(substitutionPreferences).default('none'),
		address: p.json<DeliveryAddress>(),
		note: p.string().length(500).strictNullable(),
		/** Stock of an order nobody confirmed by then goes back on sale. */
		reservedUntil: instant(),
		cancelReason: p.enum(cancelReasons).strictNullable(),
		/** Object-store key of the invoice, once the worker has rendered it. */
		invoiceKey: p.string().length(200).strictNullable(),
		items: () => p.oneToMany(OrderItem).mappedBy('order'),
		events: () => p.oneToMany(OrderEvent).mappedBy('order').orderBy({ id: 'asc' }),
	},
});

export class Order extends OrderSchema.class {
	/** Moves to the next state; ask `mayMoveOrder` first: a refused move here is a programming error. */
	become(next: OrderStatus, by: OrderActor): void {
		if (!mayMoveOrder(this.status, next, by))
			throw new TypeError(`an order cannot go from ${this.status} to ${next} by ${by}`);
		this.status = next;
	}
}
OrderSchema.setClass(Order);
