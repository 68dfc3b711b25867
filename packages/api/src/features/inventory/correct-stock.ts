import {
	allocateLots,
	type EntityManager,
	type LockedStock,
	lockLots,
	type OpenLot,
	postMovements,
	type StockCause,
	type StockMovementDraft,
	type StockReason,
	stockCorrection,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';

/** A change of what lies in a hub that no order causes. */
interface Correction {
	type: 'adjust' | 'waste';
	/** In the stock item's measure; negative: less. */
	delta: number;
	reason: StockReason;
	/** Of or in this lot; undefined: by the order in which they expire. */
	lotId?: string | undefined;
}

/**
 * Books what staff found more or less of a stock item, whose row the transaction has locked. Throws STOCK_BELOW_RESERVED
 * where orders claim what would be missing, NOT_FOUND and LOT_TOO_SMALL.
 */
export async function correctStock(
	em: EntityManager,
	stock: LockedStock,
	correction: Correction,
	cause: StockCause,
	now: Date,
): Promise<void> {
	const { delta } = correction;
	if (stock.onHand + delta < stock.reserved)
		throw new DomainError('STOCK_BELOW_RESERVED', { reserved: stock.reserved });
	const lots = (await lockLots(em, [stock.id])).get(stock.id) ?? [];
	await postMovements(em, await movementsOf(em, stock, lots, correction, now), cause, now);
}

async function movementsOf(
	em: EntityManager,
	stock: LockedStock,
	lots: OpenLot[],
	{ type, delta, reason, lotId }: Correction,
	now: Date,
): Promise<StockMovementDraft[]> {
	if (lotId === undefined) return stockCorrection(em, stock, lots, { type, delta, reason }, now);
	const lot = lots.find(({ id }) => id === lotId);
	if (!lot) throw new DomainError('NOT_FOUND', { resource: 'lot' });
	if (delta < 0 && allocateLots([lot], -delta, '').missing > 0)
		throw new DomainError('LOT_TOO_SMALL', { remaining: lot.remaining });
	return [{ stockItemId: stock.id, lotId, type, onHandDelta: delta, reservedDelta: 0, reason }];
}
