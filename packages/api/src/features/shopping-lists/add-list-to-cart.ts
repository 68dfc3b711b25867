import { bulkInsert, CartItem, createCart, findCartLines, findShoppingListLines, newId } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { MAX_CART_LINES } from '../cart/cart.schemas.ts';
import { requireList } from './read-lists.ts';
import type { AddListToCartOutput } from './shopping-lists.schemas.ts';

/**
 * Puts what is sold of a list into the cart. A line that is there keeps the larger of both quantities, so that doing it
 * twice adds nothing; CART_FULL, with nothing added.
 */
export function addListToCart({ services, user }: UserContext, listId: string): Promise<AddListToCartOutput> {
	return transact(services, async (em) => {
		await requireList(em, user.id, listId);
		const now = services.clock.now();
		const lines = await findShoppingListLines(em, { userId: user.id, listId }, now);
		const sold = lines.filter(({ isAvailable }) => isAvailable);
		const unavailable = lines.filter(({ isAvailable }) => !isAvailable);
		const cartId = await createCart(em, user.id, now);
		const inCart = new Map(
			(await findCartLines(em, { userId: user.id }, now)).map((line) => [line.sellUnitId, line.quantity]),
		);
		const fresh = sold.filter(({ sellUnitId }) => !inCart.has(sellUnitId)).length;
		if (inCart.size + fresh > MAX_CART_LINES) throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
		const rows = sold.map(({ sellUnitId, quantity, priceMinor }) => ({
			...{ id: newId(), createdAt: now, updatedAt: now, cart: cartId, sellUnit: sellUnitId },
			...{ quantity: Math.max(quantity, inCart.get(sellUnitId) ?? 0), seenPriceMinor: priceMinor },
		}));
		await bulkInsert(em, CartItem, rows, { overwrite: ['quantity', 'seenPriceMinor', 'updatedAt'] });
		return {
			added: sold.length,
			unavailable: unavailable.map(({ sellUnitId, name }) => ({ sellUnitId, name })),
		};
	});
}
