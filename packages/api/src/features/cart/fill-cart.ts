import { createCart, lockCartLines, lockCarts, type NewCartLine, writeCartLines } from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { UserContext } from '../../trpc/init.ts';
import { MAX_CART_LINES } from './cart.schemas.ts';

/**
 * Sets lines of the customer's cart; CART_FULL, with none of them set. `choose` decides by the quantities that the cart
 * holds, by unit: it is locked before they are read, so that no line is set in between.
 */
export async function fillCart(
	{ em, services, user }: UserContext,
	choose: (held: ReadonlyMap<string, number>) => NewCartLine[],
): Promise<void> {
	const now = services.clock.now();
	const cartId = await createCart(em, user.id, now);
	await transact(services, async (transaction) => {
		await lockCarts(transaction, [cartId]);
		const there = await lockCartLines(transaction, [cartId]);
		const held = new Map(there.map(({ sellUnitId, quantity }) => [sellUnitId, quantity]));
		const lines = choose(held);
		const fresh = lines.filter(({ sellUnitId }) => !held.has(sellUnitId)).length;
		if (held.size + fresh > MAX_CART_LINES) throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
		await writeCartLines(transaction, cartId, lines, now);
	});
}
