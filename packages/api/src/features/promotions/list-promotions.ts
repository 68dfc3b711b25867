import { Promotion } from '@dailyveg/db';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { presentPromotions } from './promotions.presenter.ts';
import type { ListPromotionsInput } from './promotions.schemas.ts';

/** Promotions, newest first, also those that ended. */
export async function listPromotions({ em }: UserContext, { cursor, limit }: ListPromotionsInput) {
	const promotions = await em.find(Promotion, beyond(cursor), { orderBy: { id: 'desc' }, limit: limit + 1 });
	const { items: page, nextCursor } = pageById(promotions, limit, (promotion) => promotion);
	return { items: await presentPromotions(em, page), nextCursor };
}
