import { defineEntity, p } from '@mikro-orm/core';
import { instant, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { stockCauseKinds, stockMovementTypes, stockReasons } from './inventory.enums.ts';
import { StockItem } from './stock-item.entity.ts';
import { StockLot } from './stock-lot.entity.ts';

const StockMovementSchema = defineEntity({
	name: 'StockMovement',
	indexes: [{ properties: ['stockItem', 'id'] }, { properties: ['causeId', 'id'] }],
	properties: {
		/** Time-ordered. */
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		// No foreign keys: every checkout inserts here, and would share-lock the popular stock items that it claims
		// a moment later (see OrderItem).
		stockItem: () => p.manyToOne(StockItem).index(false).createForeignKeyConstraint(false),
		/** null where nothing enters or leaves the hub. */
		lot: () => p.manyToOne(StockLot).strictNullable().index(false).createForeignKeyConstraint(false),
		type: p.enum(stockMovementTypes),
		/** By how much the lot, and so the stock on hand, grew; negative: shrank. In the stock item's measure. */
		onHandDelta: p.integer(),
		/** By how much what is reserved grew; negative: shrank. */
		reservedDelta: p.integer(),
		reason: p.enum(stockReasons).strictNullable(),
		/** In the words of whoever did it. */
		note: p.string().length(300).strictNullable(),
		causeKind: p.enum(stockCauseKinds),
		/** The order or stock take behind it. */
		causeId: uuid().strictNullable(),
		/** Who did it; null for the system. No reference: movements outlive accounts. */
		actorId: uuid().strictNullable(),
		occurredAt: instant(),
	},
});

/** One line of the stock ledger. Only ever inserted; the sums of the lines are the balances. */
export class StockMovement extends StockMovementSchema.class {}
StockMovementSchema.setClass(StockMovement);
