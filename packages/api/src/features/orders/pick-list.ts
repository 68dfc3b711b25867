import {
	allocateLots,
	findPickableLots,
	findPicks,
	Hub,
	localDate,
	Order,
	type PickableLot,
	type PickRow,
} from '@dailyveg/db';
import { z } from 'zod';
import { DomainError } from '../../contract/errors.ts';
import { decodeCursor, encodeCursor, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentSlot } from '../slots/slots.public.ts';
import type { PickListInput } from './packing.schemas.ts';

/** Products to fetch for the orders of a hub and slot, in the order of names, with the lots to take them from. */
export async function listPicks({ em, services }: UserContext, input: PickListInput) {
	const { hubId, slotId, cursor, limit } = input;
	const hub = await em.findOne(Hub, hubId);
	if (!hub) throw new DomainError('NOT_FOUND', { resource: 'hub' });
	const after = cursor === undefined ? undefined : decodeCursor(cursor, z.string());
	const rows = await findPicks(em, {
		...{ hubId, limit: limit + 1 },
		...(slotId === undefined ? {} : { slotId }),
		...(after ? { after } : {}),
	});
	const page = rows.slice(0, limit);
	const lots = await findPickableLots(
		em,
		page.map(({ stockItemId }) => stockItemId),
	);
	const today = localDate(hub.timeZone, services.clock.now());
	const last = page.at(-1);
	return {
		items: page.map((row) => presentPick(row, lots, today)),
		nextCursor: last && rows.length > limit ? encodeCursor({ value: last.name, id: last.stockItemId }) : null,
	};
}

function presentPick(row: PickRow, lots: readonly PickableLot[], today: string) {
	const own = lots.filter(({ stockItemId }) => stockItemId === row.stockItemId);
	const { takes, missing } = allocateLots(own, row.quantity, today);
	const byId = new Map(own.map((lot) => [lot.id, lot]));
	const { productId, name, measure, quantity, orderCount } = row;
	return {
		...{ productId, name, measure, quantity, orderCount, missing },
		lots: takes.map(({ lotId, quantity: taken }) => ({
			lotId,
			code: byId.get(lotId)?.code ?? null,
			expiresOn: byId.get(lotId)?.expiresOn ?? today,
			quantity: taken,
		})),
	};
}

/** Orders of a hub and slot that are to be packed, in the order of their placing, with what goes into each bag. */
export async function listOrdersToPack({ em }: UserContext, input: PickListInput) {
	const { hubId, slotId, cursor, limit } = input;
	const orders = await em.find(
		Order,
		{
			hub: hubId,
			status: { $in: ['confirmed', 'packing'] },
			...(slotId === undefined ? {} : { slot: slotId }),
			...(cursor === undefined ? {} : { id: { $gt: decodeCursor(cursor).id } }),
		},
		{ orderBy: { id: 'asc' }, limit: limit + 1, populate: ['items', 'slot'] },
	);
	return pageById(orders, limit, presentBag);
}

const presentBag = (order: Order) => ({
	orderId: order.id,
	number: order.number,
	status: order.status,
	slot: presentSlot(order.slot),
	note: order.note,
	items: order.items.map((item) => ({
		itemId: item.id,
		sellUnitId: item.sellUnit.id,
		name: item.name,
		kind: item.kind,
		unitLabel: item.unitLabel,
		quantity: item.quantity,
		substitution: item.substitution ?? order.substitution,
	})),
});
