import { findShoppingListLines } from '@dailyveg/db';
import type { UserContext } from '../../trpc/init.ts';
import { fillCart } from '../cart/cart.public.ts';
import { requireList } from './read-lists.ts';
import type { AddListToCartOutput } from './shopping-lists.schemas.ts';

/**
 * Puts what is sold of a list into the cart. A line that is there keeps the larger of both quantities, so that doing it
 * twice adds nothing; CART_FULL, with nothing added.
 */
export async function addListToCart(ctx: UserContext, listId: string): Promise<AddListToCartOutput> {
	const { em, services, user } = ctx;
	await requireList(em, user.id, listId);
	const lines = await findShoppingListLines(em, { userId: user.id, listId }, services.clock.now());
	const sold = lines.filter(({ isAvailable }) => isAvailable);
	const unavailable = lines.filter(({ isAvailable }) => !isAvailable);
	await fillCart(ctx, (held) =>
		sold.map(({ sellUnitId, quantity, priceMinor }) => ({
			...{ sellUnitId, seenPriceMinor: priceMinor },
			quantity: Math.max(quantity, held.get(sellUnitId) ?? 0),
		})),
	);
	return {
		added: sold.length,
		unavailable: unavailable.map(({ sellUnitId, name }) => ({ sellUnitId, name })),
	};
}
