import type Stripe from 'stripe';

/** Money that came into the shop's account at the provider of card payments, or left it; amounts in minor units. */
export interface CardMovement {
	/** `adjustment`: for a reason of the provider's, such as a dispute. */
	kind: 'charge' | 'refund' | 'refundFailure' | 'adjustment';
	/** The provider's name for the payment that was charged, for the refund, or else for what caused it. */
	reference: string;
	/** Negative where it left. */
	amountMinor: number;
	/** What the provider took of it for itself. */
	feeMinor: number;
}

/** Of its other kinds, such as payouts to the bank, no customer knows. */
const kinds: Partial<Record<string, CardMovement['kind']>> = {
	charge: 'charge',
	payment: 'charge',
	refund: 'refund',
	payment_refund: 'refund',
	refund_failure: 'refundFailure',
	payment_failure_refund: 'adjustment',
	payment_reversal: 'adjustment',
	adjustment: 'adjustment',
};

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1_000);

/** Stripe's balance transactions: unlike its payments they are dated by the day on which money moved. */
export async function listMovements(sdk: Stripe, from: Date, to: Date): Promise<CardMovement[]> {
	const movements: CardMovement[] = [];
	const span = { created: { gte: seconds(from), lt: seconds(to) } };
	for await (const row of sdk.balanceTransactions.list({ ...span, limit: 100, expand: ['data.source'] })) {
		const kind = kinds[row.type];
		if (kind !== undefined)
			movements.push({ kind, reference: referenceOf(row), amountMinor: row.amount, feeMinor: row.fee });
	}
	return movements;
}

function referenceOf({ id, source }: Stripe.BalanceTransaction): string {
	if (source === null || typeof source === 'string') return source ?? id;
	if (source.object !== 'charge') return source.id;
	const owner = source.payment_intent;
	return (typeof owner === 'string' ? owner : owner?.id) ?? source.id;
}
