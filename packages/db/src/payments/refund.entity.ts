import { defineEntity, p } from '@mikro-orm/core';
import { User } from '../auth/user.entity.ts';
import { baseProperties } from '../base.properties.ts';
import { minorUnits } from '../types/columns.ts';
import { Payment } from './payment.entity.ts';
import { refundDestinations, refundStatuses } from './payments.enums.ts';

const RefundSchema = defineEntity({
	name: 'Refund',
	indexes: [{ properties: ['payment', 'id'] }, { properties: ['status', 'id'] }],
	properties: {
		...baseProperties,
		payment: () => p.manyToOne(Payment).index(false).deleteRule('cascade'),
		/** In minor units of the payment's currency. */
		amountMinor: minorUnits(),
		destination: p.enum(refundDestinations),
		status: p.enum(refundStatuses),
		reason: p.string().length(200),
		/** Who decided it; null for the system itself. */
		actor: () => p.manyToOne(User).strictNullable(),
		/** The provider's name for it. */
		providerReference: p.string().length(120).strictNullable().unique().default(null),
		lastError: p.string().length(200).strictNullable().default(null),
	},
});

/** Money given back of a payment. */
export class Refund extends RefundSchema.class {}
RefundSchema.setClass(Refund);
