import { defineEntity, p } from '@mikro-orm/core';
import { minorUnits, uuid } from '../types/columns.ts';

/** A day of a hub's calendar: that on which orders were placed, goods thrown away or runs went out. */
const unitKey = () => ({ hubId: uuid().primary(), day: p.date().primary() });
const count = () => p.integer().unsigned().default(0);
/** Of a day's whole trade, beyond what 32 bits hold. */
const sum = () => p.bigint('number').unsigned().default(0);

const ReportDaySchema = defineEntity({
	name: 'ReportDay',
	properties: {
		...unitKey(),
		/** Placed on that day, whatever became of them. */
		orders: count(),
		cancelledOrders: count(),
		/** Reached their customers, in part too. */
		deliveredOrders: count(),
		/** Of customers who had not ordered before, and of those who had. */
		firstOrders: count(),
		repeatOrders: count(),
		/** Who ordered. */
		customers: count(),
		/** Goods after discounts, and everything, of orders that were not cancelled. */
		itemsMinor: minorUnits().default(0),
		totalMinor: minorUnits().default(0),
		/** What of that was given back. */
		refundedMinor: minorUnits().default(0),
		/** Ordered lines of packed orders: all, those packed as ordered or with more, with less, and not at all. */
		packedLines: count(),
		fullLines: count(),
		shortLines: count(),
		missingLines: count(),
	},
});

/** A hub's day in one row. */
export class ReportDay extends ReportDaySchema.class {}
ReportDaySchema.setClass(ReportDay);

const ReportOrdersSchema = defineEntity({
	name: 'ReportOrders',
	indexes: [{ properties: ['slotDate', 'hubId'] }],
	properties: {
		...unitKey(),
		/** Zeros: for no slot. */
		slotId: uuid().primary(),
		status: p.string().length(20).primary(),
		/** Day of the slot, on which its orders are delivered. */
		slotDate: p.date().strictNullable().default(null),
		orders: count(),
		totalMinor: minorUnits().default(0),
	},
});

/** Orders of a hub's day for one slot that are in one state. */
export class ReportOrders extends ReportOrdersSchema.class {}
ReportOrdersSchema.setClass(ReportOrders);

/** What was sold: grams by weight, pieces by count. */
const sold = () => ({ orders: count(), grams: sum(), pieces: sum(), soldMinor: minorUnits().default(0) });

const ReportProductDaySchema = defineEntity({
	name: 'ReportProductDay',
	properties: { ...unitKey(), productId: uuid().primary(), ...sold() },
});

/** What a hub sold of a product on a day, in orders that were not cancelled. */
export class ReportProductDay extends ReportProductDaySchema.class {}
ReportProductDaySchema.setClass(ReportProductDay);

const ReportCategoryDaySchema = defineEntity({
	name: 'ReportCategoryDay',
	properties: {
		...unitKey(),
		/** Where the products belonged when the day was counted. */
		categoryId: uuid().primary(),
		...sold(),
	},
});

/** What a hub sold of a category on a day, in orders that were not cancelled. */
export class ReportCategoryDay extends ReportCategoryDaySchema.class {}
ReportCategoryDaySchema.setClass(ReportCategoryDay);

const ReportWasteDaySchema = defineEntity({
	name: 'ReportWasteDay',
	properties: {
		...unitKey(),
		productId: uuid().primary(),
		reason: p.string().length(40).primary(),
		grams: sum(),
		pieces: sum(),
		/** What it had cost, as far as anybody knows. */
		costMinor: minorUnits().default(0),
	},
});

/** What a hub threw away of a product on a day. */
export class ReportWasteDay extends ReportWasteDaySchema.class {}
ReportWasteDaySchema.setClass(ReportWasteDay);

const ReportRiderDaySchema = defineEntity({
	name: 'ReportRiderDay',
	properties: {
		...unitKey(),
		riderId: uuid().primary(),
		/** Rounds that stops have ended of. */
		runs: count(),
		/** How those stops ended. */
		delivered: count(),
		partlyDelivered: count(),
		failed: count(),
		/** Of those with a delivery, how many ended after their slot. */
		late: count(),
	},
});

/** What a rider brought about with the runs of a hub's day. */
export class ReportRiderDay extends ReportRiderDaySchema.class {}
ReportRiderDaySchema.setClass(ReportRiderDay);
