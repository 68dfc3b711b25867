import type { BookedMovement, DifferenceKind } from '@dailyveg/db';
import type { CardMovement } from '../../platform/gateways/card-movements.ts';

/** What the provider and our books do not agree about; amounts in minor units, null where one side has nothing. */
export interface Finding {
	kind: DifferenceKind;
	providerReference: string;
	paymentId: string | null;
	refundId: string | null;
	oursMinor: number | null;
	theirsMinor: number | null;
}

/** What our books have to say of a day. */
export interface Books {
	/** Everything that the provider's movements name. */
	named: readonly BookedMovement[];
	/** Everything that we have booked on that day. */
	booked: readonly BookedMovement[];
}

/**
 * Compares what moved at the provider on a day with our books, in whichever order either is given. What we booked shortly
 * after midnight the provider may have had before it: such is named as missing, and to be asked for.
 */
export function compareMovements(movements: readonly CardMovement[], { named, booked }: Books): Finding[] {
	const known = new Map(named.map((movement) => [movement.providerReference, movement]));
	const moved = new Set(movements.map(({ reference }) => reference));
	const found = movements.map((movement) => compareOne(movement, known.get(movement.reference)));
	const missing = booked
		.filter(({ providerReference }) => !moved.has(providerReference))
		.map((ours) => findingOf(`missing_${ours.kind}`, ours.providerReference, ours, null));
	return [...found.filter((finding) => finding !== null), ...missing];
}

function compareOne(
	{ kind, reference, amountMinor }: CardMovement,
	ours: BookedMovement | undefined,
): Finding | null {
	if (kind === 'adjustment') return findingOf('adjustment', reference, undefined, amountMinor);
	const subject = kind === 'charge' ? 'charge' : 'refund';
	if (ours?.kind !== subject) return findingOf(`unknown_${subject}`, reference, undefined, amountMinor);
	const agrees = kind === 'refundFailure' ? ours.isFailed : ours.amountMinor === Math.abs(amountMinor);
	return agrees ? null : findingOf(`${subject}_differs`, reference, ours, amountMinor);
}

/** Signed as the provider signs: what leaves the account is negative. */
function findingOf(
	kind: DifferenceKind,
	providerReference: string,
	ours: BookedMovement | undefined,
	theirsMinor: number | null,
): Finding {
	const sign = ours?.kind === 'refund' ? -1 : 1;
	return {
		...{ kind, providerReference, theirsMinor },
		...{ paymentId: ours?.paymentId ?? null, refundId: ours?.refundId ?? null },
		oursMinor: ours ? sign * ours.amountMinor : null,
	};
}

/** What a day came to at the provider; amounts in minor units. */
export function sumMovements(movements: readonly CardMovement[]) {
	const of = (...kinds: CardMovement['kind'][]) => movements.filter(({ kind }) => kinds.includes(kind));
	const sum = (rows: readonly CardMovement[]) => rows.reduce((total, row) => total + row.amountMinor, 0);
	return {
		chargeCount: of('charge').length,
		chargedMinor: sum(of('charge')),
		refundCount: of('refund').length,
		refundedMinor: 0 - sum(of('refund', 'refundFailure')),
		feeMinor: movements.reduce((total, { feeMinor }) => total + feeMinor, 0),
	};
}
