import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant, quantity, uuid } from '../types/columns.ts';
import { stockAlertKinds } from './inventory.enums.ts';
import { StockItem } from './stock-item.entity.ts';
import { StockLot } from './stock-lot.entity.ts';

const StockAlertSchema = defineEntity({
	name: 'StockAlert',
	// At most one of a kind stands for one thing: NULL is never a duplicate.
	uniques: [{ properties: ['subjectId', 'kind', 'isOpen'] }],
	indexes: [{ properties: ['hub', 'isOpen', 'id'] }, { properties: ['isOpen', 'id'] }],
	properties: {
		...baseProperties,
		// No foreign keys, for the reasons of StockLot.
		hub: () => p.manyToOne(Hub).index(false).createForeignKeyConstraint(false),
		stockItem: () => p.manyToOne(StockItem).index(false).createForeignKeyConstraint(false),
		/** null for what is low: that is no single lot's matter. */
		lot: () => p.manyToOne(StockLot).strictNullable().index(false).createForeignKeyConstraint(false),
		/** The lot, or the stock item. */
		subjectId: uuid(),
		kind: p.enum(stockAlertKinds),
		/** What was available, or left of the lot, when it was raised; in the stock item's measure. */
		quantity: quantity(),
		/** True while what it warns of lasts; null afterwards. */
		isOpen: p.boolean().strictNullable(),
		endedAt: instant().strictNullable(),
		acknowledgedAt: instant().strictNullable(),
		/** No reference: alerts outlive accounts. */
		acknowledgedBy: uuid().strictNullable(),
	},
});

/** A warning to staff, raised once each time that its condition sets in. */
export class StockAlert extends StockAlertSchema.class {}
StockAlertSchema.setClass(StockAlert);
