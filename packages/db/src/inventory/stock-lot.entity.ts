import { defineEntity, p } from '@mikro-orm/core';
import { Hub } from '../areas/hub.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { instant, minorUnits, quantity } from '../types/columns.ts';
import { StockItem } from './stock-item.entity.ts';

const StockLotSchema = defineEntity({
	name: 'StockLot',
	indexes: [
		{ properties: ['stockItem', 'emptiedAt', 'expiresOn'] },
		// Lots of a hub that something is left of, what expires first before the others.
		{ properties: ['hub', 'emptiedAt', 'expiresOn', 'id'] },
	],
	properties: {
		...baseProperties,
		// No foreign keys: they would share-lock the stock item that the same transaction then wants for itself.
		// Stock items and hubs are never deleted.
		stockItem: () => p.manyToOne(StockItem).index(false).createForeignKeyConstraint(false),
		/** Hub of the stock item. */
		hub: () => p.manyToOne(Hub).index(false).createForeignKeyConstraint(false),
		/** What the supplier or the box calls it. */
		code: p.string().length(60).strictNullable(),
		receivedAt: instant(),
		/** Last day of the hub's calendar on which it may be sold, `2026-11-30`. */
		expiresOn: p.date(),
		/** Cost per kilogram by weight, per piece by count; null where nobody knows. */
		unitCostMinor: minorUnits().strictNullable(),
		/** What came, in the stock item's measure. */
		received: quantity(),
		/** What is left of it; unsigned, so it never falls below nothing. */
		remaining: quantity(),
		/** Since when nothing is left; null while something is. */
		emptiedAt: instant().strictNullable(),
	},
});

/** What came into a hub at one time and expires together. `remaining` moves only with the ledger (stock-ledger.ts). */
export class StockLot extends StockLotSchema.class {}
StockLotSchema.setClass(StockLot);
