import { defineEntity, p } from '@mikro-orm/core';
import { currency, instant, minorUnits, uuid } from '../types/columns.ts';
import { newId } from '../types/uuid.type.ts';
import { journalKinds, ledgerAccountKinds } from './payments.enums.ts';

const LedgerTransactionSchema = defineEntity({
	name: 'LedgerTransaction',
	indexes: [{ properties: ['orderId', 'id'] }],
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		kind: p.enum(journalKinds),
		/** What it was posted for, for example `order_settled:<payment>`: the same is never posted twice. */
		source: p.string().length(120).unique(),
		currency: currency(),
		// Ids without foreign keys: the journal is only ever added to, whatever becomes of what it speaks of.
		orderId: uuid().strictNullable(),
		paymentId: uuid().strictNullable(),
		refundId: uuid().strictNullable(),
		/** Who did it; null for the system itself. */
		actorId: uuid().strictNullable(),
		reason: p.string().length(200).strictNullable(),
		postedAt: instant().index(),
	},
});

/** One movement of money: its entries sum to zero. Never changed, never deleted. */
export class LedgerTransaction extends LedgerTransactionSchema.class {}
LedgerTransactionSchema.setClass(LedgerTransaction);

const LedgerEntrySchema = defineEntity({
	name: 'LedgerEntry',
	indexes: [{ properties: ['account', 'ownerId', 'id'] }],
	properties: {
		id: uuid()
			.primary()
			.onCreate(() => newId()),
		transaction: () => p.manyToOne(LedgerTransaction),
		account: p.enum(ledgerAccountKinds),
		/** Customer or rider; null for accounts of the shop. */
		ownerId: uuid().strictNullable(),
		/** In minor units; credits are positive, debits negative. */
		amountMinor: minorUnits(),
	},
});

/** What a movement does to one account. Never changed, never deleted. */
export class LedgerEntry extends LedgerEntrySchema.class {}
LedgerEntrySchema.setClass(LedgerEntry);
