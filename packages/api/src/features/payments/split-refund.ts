import type { Payment } from '@dailyveg/db';

/** Where a refund is taken from; amounts in minor units. */
interface RefundSplit {
	/** Of what the customer still owes: that is owed no more. */
	owedMinor: number;
	/** Of what was charged: that is paid back. */
	chargedMinor: number;
	/** Of what was written off: there is no debt any more that could be bad. */
	writtenOffMinor: number;
	/** No more than this can be refunded. */
	refundableMinor: number;
	isPossible: boolean;
}

type Refundable = Pick<
	Payment,
	'status' | 'owedMinor' | 'capturedMinor' | 'refundedMinor' | 'writtenOffMinor'
>;

/** Cuts a refund up: first what is owed, then what was charged, last what was written off. */
export function splitRefund(payment: Refundable, amountMinor: number): RefundSplit {
	const { status, capturedMinor, refundedMinor } = payment;
	const isCharged = status === 'captured' || status === 'capturing';
	const chargeMinor = isCharged ? capturedMinor - refundedMinor : 0;
	const refundableMinor = payment.owedMinor + chargeMinor + payment.writtenOffMinor;
	const owedMinor = Math.min(amountMinor, payment.owedMinor);
	const chargedMinor = Math.min(amountMinor - owedMinor, chargeMinor);
	return {
		...{ owedMinor, chargedMinor, refundableMinor },
		writtenOffMinor: amountMinor - owedMinor - chargedMinor,
		isPossible: amountMinor <= refundableMinor,
	};
}
