import { fittingQuantity, type SellUnitTerms } from '@dailyveg/db';
import type { MergeReason } from './cart.schemas.ts';

/** A line as a cart holds it. */
export interface MergeableLine {
	sellUnitId: string;
	/** Grams or pieces. */
	quantity: number;
	seenPriceMinor: number;
	/** When it was last set, in milliseconds. */
	setAt: number;
}

/** A guest's line, with what its unit allows by now. */
export type GuestLine = MergeableLine & SellUnitTerms & { name: string; isAvailable: boolean };

/** What became of a guest's line otherwise than as it was. */
export interface MergeChange {
	sellUnitId: string;
	name: string;
	/** What both carts asked for together. */
	requested: number;
	/** What the cart holds now; 0: nothing. */
	quantity: number;
	reason: MergeReason;
}

/**
 * A guest's lines put into a customer's cart. Quantities of the same unit are added and cut to what the unit allows;
 * what is no longer sold stays out, and so does what finds no place among `maxLines`. The price that was agreed to last
 * is the agreed one. Lines of the customer never shrink.
 */
export function mergeLines(
	own: readonly MergeableLine[],
	guest: readonly GuestLine[],
	maxLines: number,
): { lines: MergeableLine[]; changes: MergeChange[] } {
	const ownOf = new Map(own.map((line) => [line.sellUnitId, line]));
	const lines: MergeableLine[] = [];
	const changes: MergeChange[] = [];
	let count = own.length;
	for (const line of guest) {
		const { sellUnitId, name, isAvailable } = line;
		const there = ownOf.get(sellUnitId);
		const requested = line.quantity + (there?.quantity ?? 0);
		const held = there?.quantity ?? 0;
		const tell = (quantity: number, reason: MergeReason) =>
			changes.push({ sellUnitId, name, requested, quantity, reason });
		const fitting = fittingQuantity(line, requested);
		if (!isAvailable) tell(held, 'not_sold');
		else if (!there && count >= maxLines) tell(0, 'cart_full');
		else if (fitting === null) tell(held, 'capped');
		else {
			if (!there) count += 1;
			const quantity = Math.max(fitting, held);
			const seen = there && there.setAt > line.setAt ? there : line;
			const setAt = Math.max(line.setAt, there?.setAt ?? 0);
			lines.push({ sellUnitId, quantity, seenPriceMinor: seen.seenPriceMinor, setAt });
			if (quantity < requested) tell(quantity, 'capped');
			else if (there) tell(quantity, 'summed');
		}
	}
	return { lines, changes };
}
