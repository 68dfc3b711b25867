import type { PlannedLine } from './order-lines.ts';

/** What was refused of an order at the door. */
export interface Refusal {
	/** Place of the line among those of the order. */
	line: number;
	/** Grams or pieces. */
	quantity: number;
	/** What they cost, in minor units. */
	amountMinor: number;
}

/** Half of the first line that can be cut in two; null when none can. */
export function refusalOf(lines: readonly PlannedLine[]): Refusal | null {
	const line = lines.findIndex(({ quantity }) => quantity > 1);
	const refused = lines[line];
	if (!refused) return null;
	const quantity = Math.floor(refused.quantity / 2);
	// Half of the smallest unit rounds up, as at the door.
	const amountMinor = Math.floor(
		(2 * refused.lineTotalMinor * quantity + refused.quantity) / (2 * refused.quantity),
	);
	return { line, quantity, amountMinor };
}
