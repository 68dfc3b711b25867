import { lineTotalMinor, type SellUnitKind, type SettlementReason } from '@dailyveg/db';

/** What weighs more than ordered is charged up to this share of the order, in percent; the rest is a gift. */
export const OVERWEIGHT_PERCENT = 10;

/** A line as it was ordered and packed. Quantities in grams or pieces, amounts in minor units. */
export interface PackedLine {
	id: string;
	kind: SellUnitKind;
	/** Per kilogram by weight, per piece by count. */
	unitPriceMinor: number;
	/** 0 for a substitute. */
	ordered: number;
	packed: number;
	/** What it cost as ordered. */
	estimateMinor: number;
	/** The line that it was packed instead of, and whether the customer agreed to its price. */
	substitutes: { lineId: string; isAgreed: boolean } | null;
}

/** What else the price of an order depends on; amounts in minor units. */
export interface SettlementTerms {
	/** Delivery fee of the order as placed. */
	deliveryFeeMinor: number;
	/** What delivering goods of that value costs. */
	feeOf: (goodsMinor: number) => number;
	/** More cannot be charged; null where it is paid at the door. Never below what was to be paid as ordered. */
	limitMinor: number | null;
}

/** What is charged for a line. */
export interface SettledLine {
	id: string;
	/** What of the packed is charged, in grams or pieces. */
	billed: number;
	totalMinor: number;
	reason: SettlementReason;
}

/** What an order costs as packed; amounts in minor units. */
export interface Settlement {
	lines: SettledLine[];
	subtotalMinor: number;
	deliveryFeeMinor: number;
	totalMinor: number;
}

/** What more than ordered may be charged. */
interface Extras {
	overweight: boolean;
	agreedPrices: boolean;
}

/** From all that was packed to no more than was ordered: the first that may be charged is. */
const attempts: readonly Extras[] = [
	{ overweight: true, agreedPrices: true },
	{ overweight: false, agreedPrices: true },
];
const lastAttempt: Extras = { overweight: false, agreedPrices: false };

/**
 * What an order costs as packed (R48).
 *
 * - What is short is not charged. Weight beyond the order is, up to 10 % of the line.
 * - Substitutes of a line cost their own price, yet together no more than what is missing of the line would have cost;
 *   unless the customer agreed to the price.
 * - The delivery fee never rises because something was short; it falls where the packed goods are delivered free.
 * - Where that exceeds what can be charged, weight beyond the order is a gift, and if need be the dearer part of agreed
 *   substitutes as well.
 */
export function settle(lines: readonly PackedLine[], terms: SettlementTerms): Settlement {
	const { limitMinor } = terms;
	const settlements = attempts.map((extras) => settleWith(lines, terms, extras));
	const fitting = settlements.find(({ totalMinor }) => limitMinor === null || totalMinor <= limitMinor);
	return fitting ?? settleWith(lines, terms, lastAttempt);
}

function settleWith(
	lines: readonly PackedLine[],
	{ deliveryFeeMinor, feeOf }: SettlementTerms,
	extras: Extras,
): Settlement {
	const missingMinor = new Map<string, number>();
	const settled = new Map<string, SettledLine>();
	for (const line of lines) {
		if (line.substitutes) continue;
		const own = settleLine(line, extras);
		settled.set(line.id, own);
		missingMinor.set(line.id, Math.max(0, line.estimateMinor - own.totalMinor));
	}
	for (const line of lines) {
		if (!line.substitutes) continue;
		const { lineId, isAgreed } = line.substitutes;
		const left = missingMinor.get(lineId) ?? 0;
		const ownMinor = lineTotalMinor(priced(line), line.packed);
		const totalMinor = isAgreed && extras.agreedPrices ? ownMinor : Math.min(ownMinor, left);
		missingMinor.set(lineId, Math.max(0, left - totalMinor));
		settled.set(line.id, { id: line.id, billed: line.packed, totalMinor, reason: 'substitute' });
	}
	const inOrder = lines.flatMap(({ id }) => settled.get(id) ?? []);
	const subtotalMinor = inOrder.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
	const feeMinor = Math.min(deliveryFeeMinor, feeOf(subtotalMinor));
	return {
		lines: inOrder,
		subtotalMinor,
		deliveryFeeMinor: feeMinor,
		totalMinor: subtotalMinor + feeMinor,
	};
}

function settleLine(line: PackedLine, { overweight }: Extras): SettledLine {
	const { id, kind, ordered, packed, estimateMinor } = line;
	const tolerance = kind === 'weight' && overweight ? Math.floor((ordered * OVERWEIGHT_PERCENT) / 100) : 0;
	const billed = Math.min(packed, ordered + tolerance);
	const totalMinor = billed === ordered ? estimateMinor : lineTotalMinor(priced(line), billed);
	return { id, billed, totalMinor, reason: reasonOf(ordered, packed, billed) };
}

function reasonOf(ordered: number, packed: number, billed: number): SettlementReason {
	if (packed === ordered) return 'as_ordered';
	if (packed < ordered) return 'short';
	return billed < packed ? 'waived' : 'over';
}

const priced = ({ kind, unitPriceMinor }: PackedLine) => ({ kind, priceMinor: unitPriceMinor });
