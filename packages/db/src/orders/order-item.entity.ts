import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { sellUnitKinds } from '../catalog/catalog.enums.ts';
import { SellUnit } from '../catalog/sell-unit.entity.ts';
import { StockItem } from '../inventory/stock-item.entity.ts';
import { minorUnits, quantity, uuid } from '../types/columns.ts';
import { Order } from './order.entity.ts';
import { shortReasons, substitutionPreferences } from './orders.enums.ts';

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
		/** What was taken out of the stock item for it, in the stock item's measure; null until packed. */
		pickedQuantity: quantity().strictNullable().default(null),
		/** Why less was packed than ordered. */
		shortReason: p.enum(shortReasons).strictNullable().default(null),
		/** The line that this one was packed instead of; then nothing of it was ordered. No foreign key to a row of the same order. */
		substitutesId: uuid().strictNullable().default(null),
		/** What the customer wants if this is short; null: as the order says. */
		substitution: p.enum(substitutionPreferences).strictNullable().default(null),
		/** What of it the customer refused at the door. */
		refusedQuantity: quantity().default(0),
		/** What of it came back into the hub's books. */
		returnedQuantity: quantity().default(0),
		/** Before discounts; as ordered, and as packed once it is. */
		lineTotalMinor: minorUnits(),
		/** What promotions take off it. */
		discountMinor: minorUnits().default(0),
		taxBasisPoints: p.smallint().unsigned().default(0),
		/** Within what is left after the discount. */
		taxMinor: minorUnits().default(0),
		hsnCode: p.string().length(8).strictNullable().default(null),
		/** What it cost as ordered; null until packed. */
		orderedTotalMinor: minorUnits().strictNullable().default(null),
	},
});

export class OrderItem extends OrderItemSchema.class {}
OrderItemSchema.setClass(OrderItem);
