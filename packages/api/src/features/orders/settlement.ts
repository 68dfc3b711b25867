import { lineTotalMinor, type SellUnitKind, type SettlementReason } from '@dailyveg/db';
import { shareOf } from './line-share.ts';

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
	/** What promotions took off that. */
	discountMinor: number;
	/** The line that it was packed instead of, and whether the customer agreed to its price. */
	substitutes: { lineId: string; isAgreed: boolean } | null;
}

/** What else the price of an order depends on; amounts in minor units. */
export interface SettlementTerms {
	/** Delivery fee of the order as placed. */
	deliveryFeeMinor: number;
	packingFeeMinor: number;
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
	/** Before the discount. */
	totalMinor: number;
	discountMinor: number;
	reason: SettlementReason;
}

/** What an order costs as packed; amounts in minor units. */
export interface Settlement {
	lines: SettledLine[];
	subtotalMinor: number;
	discountMinor: number;
	deliveryFeeMinor: number;
	packingFeeMinor: number;
	totalMinor: number;
}

/** What a line lacks of what it was ordered as, in minor units. */
interface Missing {
	goodsMinor: number;
	discountMinor: number;
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
 * - A discount shrinks with what it was given for, goes on to what replaces it, and never grows.
 * - The packing fee stays. The delivery fee never rises because something was short; it falls where the packed goods are delivered free.
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
	{ deliveryFeeMinor, packingFeeMinor, feeOf }: SettlementTerms,
	extras: Extras,
): Settlement {
	const missing = new Map<string, Missing>();
	const settled = new Map<string, SettledLine>();
	for (const line of lines) {
		if (line.substitutes) continue;
		const own = settleLine(line, extras);
		settled.set(line.id, own);
		missing.set(line.id, {
			goodsMinor: Math.max(0, line.estimateMinor - own.totalMinor),
			discountMinor: line.discountMinor - own.discountMinor,
		});
	}
	for (const line of lines) {
		if (!line.substitutes) continue;
		const { lineId, isAgreed } = line.substitutes;
		const left = missing.get(lineId) ?? { goodsMinor: 0, discountMinor: 0 };
		const ownMinor = lineTotalMinor(priced(line), line.packed);
		const totalMinor = isAgreed && extras.agreedPrices ? ownMinor : Math.min(ownMinor, left.goodsMinor);
		const replacedMinor = Math.min(totalMinor, left.goodsMinor);
		const discountMinor = shareOf(left.discountMinor, left.goodsMinor, 0, replacedMinor);
		missing.set(lineId, {
			goodsMinor: left.goodsMinor - replacedMinor,
			discountMinor: left.discountMinor - discountMinor,
		});
		settled.set(line.id, {
			...{ id: line.id, billed: line.packed, totalMinor, discountMinor, reason: 'substitute' },
		});
	}
	const inOrder = lines.flatMap(({ id }) => settled.get(id) ?? []);
	const subtotalMinor = inOrder.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
	const discountMinor = inOrder.reduce((sum, line) => sum + line.discountMinor, 0);
	const feeMinor = Math.min(deliveryFeeMinor, feeOf(subtotalMinor));
	return {
		lines: inOrder,
		subtotalMinor,
		discountMinor,
		deliveryFeeMinor: feeMinor,
		packingFeeMinor,
		totalMinor: subtotalMinor - discountMinor + feeMinor + packingFeeMinor,
	};
}

function settleLine(line: PackedLine, { overweight }: Extras): SettledLine {
	const { id, kind, ordered, packed, estimateMinor, discountMinor: wholeMinor } = line;
	const tolerance = kind === 'weight' && overweight ? Math.floor((ordered * OVERWEIGHT_PERCENT) / 100) : 0;
	const billed = Math.min(packed, ordered + tolerance);
	const totalMinor = billed === ordered ? estimateMinor : lineTotalMinor(priced(line), billed);
	const discountMinor = shareOf(wholeMinor, estimateMinor, 0, Math.min(totalMinor, estimateMinor));
	return { id, billed, totalMinor, discountMinor, reason: reasonOf(ordered, packed, billed) };
}

function reasonOf(ordered: number, packed: number, billed: number): SettlementReason {
	if (packed === ordered) return 'as_ordered';
	if (packed < ordered) return 'short';
	return billed < packed ? 'waived' : 'over';
}

const priced = ({ kind, unitPriceMinor }: PackedLine) => ({ kind, priceMinor: unitPriceMinor });
