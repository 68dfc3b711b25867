import { findLots, findStock, StockItem, StockMovement } from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { beyond, decodeCursor, encodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import type { ListLotsInput, ListStockInput, ListStockMovementsInput } from './inventory.schemas.ts';
import { requireHub, todayIn } from './require-stock.ts';

const day = z.iso.date();

/** A hub's stock, product by product. */
export async function listStock({ em, services }: UserContext, input: ListStockInput) {
	const { hubId, view, cursor, limit } = input;
	const today = await todayIn(em, hubId, services.clock.now());
	const afterId = cursor === undefined ? {} : { afterId: decodeCursor(cursor).id };
	const rows = await findStock(em, { hubId, view, ...afterId }, { today, limit: limit + 1 });
	return pageById(rows, limit, ({ id: _, ...stock }) => ({
		...{ hubId, ...stock, available: stock.onHand - stock.reserved },
	}));
}

/** A hub's lots that something is left of, what expires first before the others. */
export async function listLots({ em }: UserContext, { hubId, productId, cursor, limit }: ListLotsInput) {
	await requireHub(em, hubId);
	const last = cursor === undefined ? undefined : decodeCursor(cursor, day);
	const where = {
		hubId,
		...(productId !== undefined && { productId }),
		...(last && { after: { expiresOn: last.value, id: last.id } }),
	};
	const rows = await findLots(em, where, limit + 1);
	const items = rows.slice(0, limit);
	const end = items.at(-1);
	const hasNext = end && rows.length > limit;
	return { items, nextCursor: hasNext ? encodeCursor({ value: end.expiresOn, id: end.id }) : null };
}

/** What happened to the stock of a product in a hub, newest first; NOT_FOUND where there never was any. */
export async function listMovements({ em }: UserContext, input: ListStockMovementsInput) {
	const { hubId, productId, type, cursor, limit } = input;
	const stock = await em.findOne(StockItem, { hub: hubId, product: productId }, { fields: ['id'] });
	if (!stock) throw new DomainError('NOT_FOUND', { resource: 'stock' });
	const where = {
		stockItem: stock.id,
		...(type !== undefined && { type }),
		...beyond(cursor),
	};
	const rows = await em.find(StockMovement, where, { orderBy: { id: 'desc' }, limit: limit + 1 });
	return pageById(rows, limit, (movement) => {
		const { id, type, lot, onHandDelta, reservedDelta, reason, note } = movement;
		const { causeKind, causeId, actorId, occurredAt } = movement;
		return {
			...{ id, type, lotId: lot?.id ?? null, onHandDelta, reservedDelta, reason, note },
			...{ causeKind, causeId, actorId, occurredAt },
		};
	});
}
