/** A price of one sell unit from a moment on; see SellUnitPrice. Amounts in minor units. */
export interface PriceEntry {
	id: string;
	/** null: every hub without a price of its own. */
	hubId: string | null;
	/** null: the hub follows the shop again. */
	priceMinor: number | null;
	compareAtMinor: number | null;
	effectiveFrom: Date;
}

/** What a unit costs, in minor units. */
export interface Price {
	priceMinor: number;
	compareAtMinor: number | null;
}

/**
 * What the unit costs in the hub (null: in the shop at large) at the moment: the newest entry of the hub that has
 * begun; else, or when that gives the price back to the shop, the newest of the shop; else what it cost at first.
 * `priceJoin` is the same rule in SQL.
 */
export function priceAt(
	entries: readonly PriceEntry[],
	hubId: string | null,
	moment: Date,
	opening: Price,
): Price {
	const own = hubId === null ? null : newestBegun(entries, hubId, moment);
	const entry = own && own.priceMinor !== null ? own : newestBegun(entries, null, moment);
	if (!entry || entry.priceMinor === null) return opening;
	return { priceMinor: entry.priceMinor, compareAtMinor: entry.compareAtMinor };
}

function newestBegun(entries: readonly PriceEntry[], hubId: string | null, moment: Date): PriceEntry | null {
	const begun = entries.filter((entry) => entry.hubId === hubId && entry.effectiveFrom <= moment);
	return begun.reduce<PriceEntry | null>(
		(best, entry) => (best && isNewer(best, entry) ? best : entry),
		null,
	);
}

/** Of two that begin at one moment the one written later counts. */
function isNewer(a: PriceEntry, b: PriceEntry): boolean {
	const difference = a.effectiveFrom.getTime() - b.effectiveFrom.getTime();
	return difference === 0 ? a.id > b.id : difference > 0;
}
