import { Favourite, findBoughtProducts } from '@dailyveg/db';
import { beyond, pageById } from '../../platform/cursor.ts';
import type { UserContext } from '../../trpc/init.ts';
import { findProductCards } from '../catalog/catalog.public.ts';
import type {
	BuyAgainInput,
	BuyAgainOutput,
	ListFavouritesInput,
	ListFavouritesOutput,
} from './favourites.schemas.ts';

/** What the customer likes, the newest first, at today's price; what is not sold at present is left out. */
export async function listFavourites(
	ctx: UserContext,
	{ pincode, cursor, limit }: ListFavouritesInput,
): Promise<ListFavouritesOutput> {
	const rows = await ctx.em.find(
		Favourite,
		{ user: ctx.user.id, ...beyond(cursor) },
		{ orderBy: { id: 'desc' }, limit: limit + 1 },
	);
	const { items: ids, nextCursor } = pageById(rows, limit, ({ product }) => product.id);
	const cards = await findProductCards(ctx, ids, pincode);
	return { items: ids.flatMap((id) => cards.get(id) ?? []), nextCursor };
}

/** What the customer buys often and lately, at today's price; what is not sold at present is left out. */
export async function buyAgain(ctx: UserContext, { pincode, limit }: BuyAgainInput): Promise<BuyAgainOutput> {
	const bought = await findBoughtProducts(ctx.em, ctx.user.id, ctx.services.clock.now(), limit);
	const cards = await findProductCards(
		ctx,
		bought.map(({ productId }) => productId),
		pincode,
	);
	return {
		items: bought.flatMap(({ productId, times, lastAt }) => {
			const card = cards.get(productId);
			return card ? { ...card, timesOrdered: times, lastOrderedAt: lastAt } : [];
		}),
	};
}
