import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { Order } from '../orders/order.entity.ts';
import { paymentMethods } from '../orders/orders.enums.ts';
import { currency, instant, minorUnits } from '../types/columns.ts';
import { type PaymentStatus, paymentPurposes, paymentStatuses } from './payments.enums.ts';

/** Which states may follow which; everything else is refused. */
const transitions: Record<PaymentStatus, readonly PaymentStatus[]> = {
	pending: ['authorised', 'captured', 'cancelled', 'failed'],
	authorised: ['capturing', 'captured', 'cancelled', 'failed'],
	capturing: ['captured', 'failed'],
	captured: [],
	// A charge that came all the same is noted, and sent back.
	cancelled: ['captured'],
	failed: ['captured'],
};

const PaymentSchema = defineEntity({
	name: 'Payment',
	indexes: [
		{ properties: ['status', 'id'] },
		{ properties: ['user', 'id'] },
		{ properties: ['owedSince', 'id'] },
	],
	properties: {
		...baseProperties,
		purpose: p.enum(paymentPurposes),
		/** null: a top-up of the wallet. */
		order: () => p.manyToOne(Order).strictNullable().unique().index(false).deleteRule('cascade'),
		user: () => p.manyToOne(User).index(false),
		method: p.enum(paymentMethods),
		status: p.enum(paymentStatuses),
		currency: currency(),
		/** What is to be paid: the estimate until the order is packed, then what was packed. */
		amountMinor: minorUnits(),
		/** What was set aside; never is more charged. */
		authorisedMinor: minorUnits().default(0),
		/** What was charged. */
		capturedMinor: minorUnits().default(0),
		/** What was given back of it, or is about to be; it moves only by relative UPDATEs. */
		refundedMinor: minorUnits().default(0),
		/** What was owed of it and will not be paid. */
		writtenOffMinor: minorUnits().default(0),
		/** Since when something is owed although nothing is under way any more. */
		owedSince: instant().strictNullable().default(null),
		/** Whether `amountMinor` is what was packed. */
		isSettled: p.boolean().default(false),
		/** The provider's name for it, once that is known. */
		providerReference: p.string().length(120).strictNullable().unique().default(null),
		/** When the provider was first asked for it: from then on it may know of it. */
		startedAt: instant().strictNullable().default(null),
		/** When the provider is asked next how it stands; null: its last word is in, or it was never asked for. */
		checkProviderAt: instant().strictNullable().default(null).index(),
		/** Why the provider last refused. */
		lastError: p.string().length(200).strictNullable().default(null),
	},
});

/** How an order, or a top-up, is paid. Amounts in minor units of `currency`. */
export class Payment extends PaymentSchema.class {
	/** What the customer owes of a packed order; nothing while a charge is under way. */
	get owedMinor(): Opt & number {
		return this.isSettled ? Math.max(0, this.amountMinor - this.capturedMinor - this.writtenOffMinor) : 0;
	}

	/** Notes since when something is owed of what nobody is charged any more; call it after each change of that. */
	noteOwed(now: Date): void {
		const isOver = this.status === 'captured' || this.status === 'failed';
		this.owedSince = isOver && this.owedMinor > 0 ? (this.owedSince ?? now) : null;
	}

	canBecome(next: PaymentStatus): boolean {
		return transitions[this.status].includes(next);
	}

	/** Moves to the next state; ask `canBecome` first: a refused move here is a programming error. */
	become(next: PaymentStatus): void {
		if (!this.canBecome(next)) throw new TypeError(`a payment cannot go from ${this.status} to ${next}`);
		this.status = next;
	}
}
PaymentSchema.setClass(Payment);
