import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant, quantity, uuid } from '../types/columns.ts';
import { stockCountStatuses } from './inventory.enums.ts';
import { StockItem } from './stock-item.entity.ts';

const StockCountSchema = defineEntity({
	name: 'StockCount',
	indexes: [{ properties: ['hub', 'id'] }],
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub).index(false),
		status: p.enum(stockCountStatuses).default('open'),
		note: p.string().length(300).strictNullable(),
		/** Who opened it. No reference: counts outlive accounts. */
		startedBy: uuid(),
		/** When its differences were booked, or it was given up. */
		endedAt: instant().strictNullable(),
	},
});

/** A stock take: what was counted of each product, and when it is closed the differences are booked. */
export class StockCount extends StockCountSchema.class {}
StockCountSchema.setClass(StockCount);

const StockCountLineSchema = defineEntity({
	name: 'StockCountLine',
	uniques: [{ properties: ['count', 'stockItem'] }],
	properties: {
		...baseProperties,
		count: () => p.manyToOne(StockCount).index(false).deleteRule('cascade'),
		// No foreign key, for the reasons of OrderItem.
		stockItem: () => p.manyToOne(StockItem).index(false).createForeignKeyConstraint(false),
		/** What lay in the hub, in the stock item's measure. */
		counted: quantity(),
		/** What the books said at that moment; sales and deliveries since then change both. */
		expected: quantity(),
		countedAt: instant(),
		countedBy: uuid(),
		/** By how much the books were corrected when the count was closed; null until then. */
		booked: p.integer().strictNullable(),
	},
});

/** What was counted of one product. */
export class StockCountLine extends StockCountLineSchema.class {}
StockCountLineSchema.setClass(StockCountLine);
