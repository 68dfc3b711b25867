import type { EntityManager } from '@mikro-orm/mysql';
import { localDate } from '../areas/local-date.ts';
import { placeholders } from '../catalog/catalog.repository.ts';
import { uuidFromBinary, uuidToBinary } from '../types/uuid.type.ts';
import { allocateLots, type LotTake } from './allocate-lots.ts';
import { growingLot } from './growing-lot.ts';
import { lockStockItems } from './stock-item.repository.ts';
import { postMovements, type StockCause, type StockMovementDraft } from './stock-ledger.ts';
import { lockLots } from './stock-lot.repository.ts';

/** What a packed line drew from a stock item. Quantities in the stock item's measure. */
export interface StockPick {
	stockItemId: string;
	/** The claim of the line, which ends. */
	reservedQuantity: number;
	/** What was really put in: less where it fell short, more where a piece weighed more. */
	pickedQuantity: number;
}

/**
 * Ends the claims of packed lines and takes what was packed out of the lots, first expired first. Goods that lie in a bag
 * exist: where the books hold too little for them and for what other orders claim, the books are corrected upwards.
 */
export async function pickStock(
	em: EntityManager,
	picks: StockPick[],
	cause: StockCause,
	now: Date,
): Promise<void> {
	const wanted = sumByItem(picks);
	const items = await lockStockItems(em, [...wanted.keys()]);
	if (items.length !== wanted.size) throw new Error('a stock item of an order does not exist');
	const lots = await lockLots(
		em,
		items.map(({ id }) => id),
	);
	const today = await hubDates(em, [...new Set(items.map(({ hubId }) => hubId))], now);
	const movements: StockMovementDraft[] = [];
	for (const item of items) {
		const { reserved, picked } = wanted.get(item.id) ?? { reserved: 0, picked: 0 };
		const open = lots.get(item.id) ?? [];
		const { takes, missing } = allocateLots(open, picked, today.get(item.hubId) ?? '');
		const unbooked = Math.max(missing, item.reserved - reserved - (item.onHand - picked));
		if (unbooked > 0) {
			const lotId = await growingLot(em, item, open, now);
			movements.push({
				...{ stockItemId: item.id, lotId, type: 'adjust', onHandDelta: unbooked, reservedDelta: 0 },
				reason: 'packed_beyond_books',
			});
			if (missing > 0) takes.push({ lotId, quantity: missing });
		}
		movements.push(...pickMovements(item.id, takes, reserved));
	}
	await postMovements(em, movements, cause, now);
}

/** Each take ends as much of the claim as it fulfils; what nothing was packed for is short. */
function pickMovements(stockItemId: string, takes: LotTake[], reserved: number): StockMovementDraft[] {
	let claim = reserved;
	const movements = takes.map(({ lotId, quantity }): StockMovementDraft => {
		const fulfilled = Math.min(claim, quantity);
		claim -= fulfilled;
		return { stockItemId, lotId, type: 'pick', onHandDelta: -quantity, reservedDelta: -fulfilled };
	});
	if (claim > 0)
		movements.push({ stockItemId, lotId: null, type: 'short', onHandDelta: 0, reservedDelta: -claim });
	return movements;
}

/** What comes back of an order. Quantity in the stock item's measure. */
export interface StockReturn {
	stockItemId: string;
	quantity: number;
	/** Whether it may be sold again; else it is waste at once. */
	isSellable: boolean;
}

/**
 * Puts what comes back of an order into the lots that it was picked from, those picked last first; false, with the
 * transaction to be rolled back, when it is more than the order was given. Call it under the order's lock.
 */
export async function returnStock(
	em: EntityManager,
	returns: StockReturn[],
	cause: StockCause & { id: string },
	now: Date,
): Promise<boolean> {
	const ids = [...new Set(returns.map(({ stockItemId }) => stockItemId))];
	await lockStockItems(em, ids);
	const given = await lotsOfOrder(em, cause.id);
	const movements: StockMovementDraft[] = [];
	for (const { stockItemId, quantity, isSellable } of returns) {
		let left = quantity;
		for (const lot of given.filter((one) => one.stockItemId === stockItemId)) {
			const back = Math.min(left, lot.quantity);
			if (back === 0) continue;
			left -= back;
			lot.quantity -= back;
			const row = { stockItemId, lotId: lot.lotId, reservedDelta: 0 };
			movements.push({ ...row, type: 'return', onHandDelta: back });
			if (!isSellable) movements.push({ ...row, type: 'waste', onHandDelta: -back, reason: 'unsellable' });
		}
		if (left > 0) return false;
	}
	await postMovements(em, movements, cause, now);
	return true;
}

/** What an order still has of which lots, those picked last first. */
async function lotsOfOrder(em: EntityManager, orderId: string) {
	const rows = await em.execute<{ item: Buffer; lot: Buffer; given: string }[]>(
		`select stock_item_id as item, lot_id as lot, -sum(on_hand_delta) as given
		from stock_movement
		where cause_id = ? and cause_kind = 'order' and type in ('pick', 'return')
		group by stock_item_id, lot_id having given > 0 order by max(id) desc`,
		[uuidToBinary(orderId)],
	);
	return rows.map(({ item, lot, given }) => ({
		stockItemId: uuidFromBinary(item),
		lotId: uuidFromBinary(lot),
		quantity: Number(given),
	}));
}

/** The day that each hub's calendar shows. */
async function hubDates(em: EntityManager, hubIds: string[], now: Date): Promise<Map<string, string>> {
	const rows = await em.execute<{ id: Buffer; zone: string }[]>(
		`select id, time_zone as zone from hub where id in (${placeholders(hubIds)})`,
		hubIds.map(uuidToBinary),
	);
	return new Map(rows.map(({ id, zone }) => [uuidFromBinary(id), localDate(zone, now)]));
}

function sumByItem(picks: StockPick[]): Map<string, { reserved: number; picked: number }> {
	const sums = new Map<string, { reserved: number; picked: number }>();
	for (const { stockItemId, reservedQuantity, pickedQuantity } of picks) {
		const { reserved, picked } = sums.get(stockItemId) ?? { reserved: 0, picked: 0 };
		sums.set(stockItemId, { reserved: reserved + reservedQuantity, picked: picked + pickedQuantity });
	}
	return sums;
}
