import { findReorderLines, quantityProblem, type ReorderLine } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { fillCart } from '../cart/cart.public.ts';
import type { ReorderOutput } from './orders.schemas.ts';

/**
 * Puts what an old order had into the cart, at today's prices, and tells what is gone. Lines that are in the cart already
 * get the quantity of the order, so that repeating it changes nothing. Throws NOT_FOUND and CART_FULL.
 */
export async function reorder(ctx: UserContext, orderId: string): Promise<ReorderOutput> {
	const { em, services, user } = ctx;
	const lines = await findReorderLines(em, { orderId, userId: user.id }, services.clock.now());
	if (lines.length === 0) throw new DomainError('NOT_FOUND', { resource: 'order' });
	const added = lines.filter((line) => reasonAgainst(line) === null);
	await fillCart(ctx, () =>
		added.map(({ sellUnitId, quantity, priceMinor }) => ({
			...{ sellUnitId, quantity, seenPriceMinor: priceMinor },
		})),
	);
	return {
		added: added.map(({ sellUnitId, name, quantity, priceMinor, orderedPriceMinor }) => ({
			...{ sellUnitId, name, quantity, priceMinor, orderedPriceMinor },
		})),
		gone: lines.flatMap((line) => {
			const reason = reasonAgainst(line);
			return reason === null ? [] : [{ sellUnitId: line.sellUnitId, name: line.name, reason }];
		}),
	};
}

/** Why a line cannot be ordered as it was. */
function reasonAgainst(line: ReorderLine): 'not_sold' | 'quantity' | null {
	if (!line.isSold) return 'not_sold';
	return quantityProblem(line, line.quantity) === null ? null : 'quantity';
}
