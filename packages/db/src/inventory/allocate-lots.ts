/** What is left of a lot. Quantities in the stock item's measure. */
export interface OpenLot {
	id: string;
	/** Last day on which it may be sold, `2026-11-30`. */
	expiresOn: string;
	remaining: number;
}

/** What is taken out of which lot. */
export interface LotTake {
	lotId: string;
	quantity: number;
}

/**
 * First expired, first out: takes a quantity from the lots in the order in which they expire, of those that expire on one
 * day the older (smaller id) first. Lots that may no longer be sold on `today` come last, the freshest of them first: they
 * wait to be thrown away, and a packer who has anything else leaves them. `missing` is what all lots together lack.
 */
export function allocateLots(
	lots: readonly OpenLot[],
	quantity: number,
	today: string,
): { takes: LotTake[]; missing: number } {
	const takes: LotTake[] = [];
	let missing = quantity;
	for (const { id, remaining } of pickingOrder(lots, today)) {
		const taken = Math.min(remaining, missing);
		if (taken > 0) takes.push({ lotId: id, quantity: taken });
		missing -= taken;
	}
	return { takes, missing };
}

/** Lots in the order in which they are picked. */
export function pickingOrder<Lot extends OpenLot>(lots: readonly Lot[], today: string): Lot[] {
	const isExpired = ({ expiresOn }: Lot) => expiresOn < today;
	return [...lots].sort((a, b) => {
		if (isExpired(a) !== isExpired(b)) return isExpired(a) ? 1 : -1;
		const sooner = compare(a.expiresOn, b.expiresOn) || compare(a.id, b.id);
		return isExpired(a) ? -sooner : sooner;
	});
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
