import type { EntityManager } from '@mikro-orm/mysql';
import { allocateLots, type OpenLot } from './allocate-lots.ts';
import { growingLot } from './growing-lot.ts';
import type { StockMovementType, StockReason } from './inventory.enums.ts';
import type { LockedStock } from './stock-item.repository.ts';
import type { StockMovementDraft } from './stock-ledger.ts';

/**
 * Lines of the ledger that make a stock item grow or shrink by so much, in its measure: out of the lots that expire
 * first, into the one that keeps longest. What the lots lack is left out; ask `missing` of them first.
 */
export async function stockCorrection(
	em: EntityManager,
	item: LockedStock,
	open: readonly OpenLot[],
	correction: {
		delta: number;
		type: Extract<StockMovementType, 'adjust' | 'waste'>;
		reason: StockReason;
		today: string;
	},
	now: Date,
): Promise<StockMovementDraft[]> {
	const { delta, type, reason, today } = correction;
	const row = { stockItemId: item.id, type, reason, reservedDelta: 0 };
	if (delta > 0) return [{ ...row, lotId: await growingLot(em, item, open, now), onHandDelta: delta }];
	return allocateLots(open, -delta, today).takes.map(({ lotId, quantity }) => ({
		...{ ...row, lotId, onHandDelta: -quantity },
	}));
}
