import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { sellUnitKinds } from '../catalog/catalog.enums.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { minorUnits, quantity } from '../types/columns.ts';
import { Order } from './order.entity.ts';

const OrderItemSchema = defineEntity({
	name: 'OrderItem',
	properties: {
		...baseProperties,
		order: () => p.manyToOne(Order).deleteRule('cascade'),
		sellUnit: () => p.manyToOne(SellUnit),
		// No foreign key: inserting a line would share-lock the stock row, and two orders that then both want to
		// reserve it would deadlock. Stock items are never deleted.
		stockItem: () => p.manyToOne(StockItem).createForeignKeyConstraint(false),
		/** Name, unit and price as they stood when the order was placed. */
		name: p.string().length(120),
		kind: p.enum(sellUnitKinds),
		unitLabel: p.string().length(40),
		/** Per kilogram by weight, per piece by count. */
		unitPriceMinor: minorUnits(),
		/** Ordered grams by weight, pieces by count. */
		quantity: quantity(),
		/** What this line claims of its stock item, in the stock item's measure. */
		reservedQuantity: quantity(),
		/** What the packer really put in; null until packed. */
		packedQuantity: quantity().strictNullable(),
		/** What of it the customer refused at the door. */
		refusedQuantity: quantity().default(0),
		lineTotalMinor: minorUnits(),
	},
});

export class OrderItem extends OrderItemSchema.class {}
OrderItemSchema.setClass(OrderItem);
