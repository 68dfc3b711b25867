import type { EntityManager } from '@mikro-orm/mysql';
import { allocateLots, type OpenLot } from './allocate-lots.ts';
import { growingLot } from './growing-lot.ts';
import type { StockMovementType, StockReason } from './inventory.enums.ts';
import type { LockedStock } from './stock-item.repository.ts';
import type { StockMovementDraft } from './stock-ledger.ts';

/**
 * Lines of the ledger that make a stock item grow or shrink by so much, in its measure: out of the lots that expire, or
 * have expired, first, into the one that keeps longest.
 */
export async function stockCorrection(
	em: EntityManager,
	item: LockedStock,
	open: readonly OpenLot[],
	correction: {
		delta: number;
		type: Extract<StockMovementType, 'adjust' | 'waste'>;
		reason: StockReason;
	},
	now: Date,
): Promise<StockMovementDraft[]> {
	const { delta, type, reason } = correction;
	const row = { stockItemId: item.id, type, reason, reservedDelta: 0 };
	if (delta > 0) return [{ ...row, lotId: await growingLot(em, item, open, now), onHandDelta: delta }];
	// With no day given nothing counts as expired, which would come last.
	return allocateLots(open, -delta, '').takes.map(({ lotId, quantity }) => ({
		...{ ...row, lotId, onHandDelta: -quantity },
	}));
}
