import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Product } from '../catalog/product.entity.ts';
import { quantity } from '../types/columns.ts';
import { stockMeasures } from './inventory.enums.ts';

const StockItemSchema = defineEntity({
	name: 'StockItem',
	uniques: [{ properties: ['product', 'hub'] }],
	// The database itself refuses an oversold row, whatever the code does.
	checks: [{ name: 'stock_item_reserved_within_on_hand', expression: 'reserved <= on_hand' }],
	properties: {
		...baseProperties,
		hub: () => p.manyToOne(Hub),
		product: () => p.manyToOne(Product).index(false),
		measure: p.enum(stockMeasures),
		/** What lies in the hub, in `measure`: the sum of what remains of its lots. */
		onHand: quantity().default(0),
		/** What placed orders have claimed of it. */
		reserved: quantity().default(0),
		/** Staff are warned when less than this is available; null: never. */
		lowAt: quantity().strictNullable(),
		/** Staff are warned so many days before a lot expires; null: one day before. */
		expiringDays: p.smallint().unsigned().strictNullable(),
	},
});

/**
 * Stock of one product in one hub. Its quantities move only by relative UPDATEs, together with rows of the ledger
 * (see stock-ledger.ts).
 */
export class StockItem extends StockItemSchema.class {
	get available(): Opt & number {
		return this.onHand - this.reserved;
	}
}
StockItemSchema.setClass(StockItem);
