import { Promotion } from '@dailyveg/db';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentPromotions } from './promotions.presenter.ts';
import type { ListPromotionsInput } from './promotions.schemas.ts';

/** Promotions, newest first, also those that ended. */
export async function listPromotions({ em }: UserContext, { cursor, limit }: ListPromotionsInput) {
	const promotions = await em.find(
		Promotion,
		cursor === undefined ? {} : { id: { $lt: decodeCursor(cursor).id } },
		{ orderBy: { id: 'desc' }, limit: limit + 1 },
	);
	const page = promotions.slice(0, limit);
	const last = page.at(-1);
	return {
		items: await presentPromotions(em, page),
		nextCursor: last && promotions.length > limit ? encodeCursor({ value: last.name, id: last.id }) : null,
	};
}
