import { defineEntity, p } from '@mikro-orm/core';
import { baseProperties } from '../base.properties.ts';
import { currency, instant, minorUnits, uuid } from '../types/columns.ts';
import { differenceKinds } from './payments.enums.ts';

const ReconciliationSchema = defineEntity({
	name: 'Reconciliation',
	properties: {
		...baseProperties,
		/** Day in UTC, as the provider's own reports count it. */
		day: p.date().unique(),
		currency: currency(),
		chargeCount: p.integer().unsigned(),
		/** What the provider charged on that day. */
		chargedMinor: minorUnits(),
		refundCount: p.integer().unsigned(),
		/** What it gave back, less refunds that failed. */
		refundedMinor: minorUnits(),
		/** What it took for itself. */
		feeMinor: minorUnits(),
		differenceCount: p.integer().unsigned(),
	},
});

/** A day of the card provider's account, compared with our books. Amounts in minor units, as the provider has them. */
export class Reconciliation extends ReconciliationSchema.class {}
ReconciliationSchema.setClass(Reconciliation);

const ReconciliationDifferenceSchema = defineEntity({
	name: 'ReconciliationDifference',
	indexes: [{ properties: ['isOpen', 'id'] }],
	properties: {
		...baseProperties,
		reconciliation: () => p.manyToOne(Reconciliation),
		kind: p.enum(differenceKinds),
		/** The provider's name for the payment, the refund, or the movement itself. */
		providerReference: p.string().length(120),
		// No references: what people looked into stays, whatever becomes of what it speaks of.
		paymentId: uuid().strictNullable(),
		refundId: uuid().strictNullable(),
		/** In minor units; null: not in our books. */
		oursMinor: minorUnits().strictNullable(),
		/** In minor units; null: the provider knows of none. */
		theirsMinor: minorUnits().strictNullable(),
		isOpen: p.boolean().default(true),
		resolvedAt: instant().strictNullable().default(null),
		/** No reference: it outlives accounts. */
		resolvedBy: uuid().strictNullable().default(null),
		/** What became of it, in the words of who looked into it. */
		note: p.string().length(500).strictNullable().default(null),
	},
});

/** Something that the provider and our books do not agree about; people look into it. */
export class ReconciliationDifference extends ReconciliationDifferenceSchema.class {}
ReconciliationDifferenceSchema.setClass(ReconciliationDifference);
