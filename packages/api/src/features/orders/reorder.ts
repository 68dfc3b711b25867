import {
	createCart,
	findCartLines,
	findReorderLines,
	quantityProblem,
	type ReorderLine,
	upsertCartItem,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { MAX_CART_LINES } from '../cart/cart.schemas.ts';
import type { ReorderOutput } from './orders.schemas.ts';

/**
 * Puts what an old order had into the cart, at today's prices, and tells what is gone. Lines that are in the cart already
 * get the quantity of the order, so that repeating it changes nothing. Throws NOT_FOUND and CART_FULL.
 */
export function reorder({ services, user }: UserContext, orderId: string): Promise<ReorderOutput> {
	return transact(services, async (em) => {
		const lines = await findReorderLines(em, orderId, user.id);
		if (lines.length === 0) throw new DomainError('NOT_FOUND', { resource: 'order' });
		const added = lines.filter((line) => reasonAgainst(line) === null);
		const now = services.clock.now();
		const cartId = await createCart(em, user.id, now);
		const inCart = (await findCartLines(em, { userId: user.id }, now)).length;
		if (inCart + added.filter(({ isInCart }) => !isInCart).length > MAX_CART_LINES)
			throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
		for (const { sellUnitId, quantity, priceMinor } of added)
			await upsertCartItem(em, { cartId, sellUnitId, quantity, seenPriceMinor: priceMinor }, now);
		return {
			added: added.map(({ sellUnitId, name, quantity, priceMinor, orderedPriceMinor }) => ({
				...{ sellUnitId, name, quantity, priceMinor, orderedPriceMinor },
			})),
			gone: lines.flatMap((line) => {
				const reason = reasonAgainst(line);
				return reason === null ? [] : [{ sellUnitId: line.sellUnitId, name: line.name, reason }];
			}),
		};
	});
}

/** Why a line cannot be ordered as it was. */
function reasonAgainst(line: ReorderLine): 'not_sold' | 'quantity' | null {
	if (!line.isSold) return 'not_sold';
	return quantityProblem(line, line.quantity) === null ? null : 'quantity';
}
