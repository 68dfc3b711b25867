import {
	type CartLineRow,
	createCart,
	deleteCart,
	findCartLines,
	findGuestCart,
	type HeldLine,
	lockCartLines,
	lockCarts,
	writeCartLines,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import { transact } from '../../platform/transaction.ts';
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import { presentCart } from './cart.presenter.ts';
import { MAX_CART_LINES, type MergeCartOutput } from './cart.schemas.ts';
import { type GuestLine, mergeLines } from './merge-lines.ts';

/** Whose prices the answer shows, and the guest's cart by its hash. */
export interface MergeRequest {
	tokenHash: string | null;
	hubId: string | undefined;
}

/**
 * Puts the guest's cart into the customer's and deletes it, once; tells what did not come over as it was. NOT_FOUND when
 * the token opens no cart, or when another merge was quicker. Both carts are locked, in the order of their ids, before
 * their lines are read: a line that is set meanwhile comes before or after, never between.
 */
export async function mergeCart(
	{ em, services, user, idempotency }: IdempotentContext,
	{ tokenHash, hubId }: MergeRequest,
): Promise<MergeCartOutput> {
	const now = services.clock.now();
	const guestId = tokenHash && (await findGuestCart(em, tokenHash, now));
	if (!guestId) throw new DomainError('NOT_FOUND', { resource: 'guest cart' });
	const ownId = await createCart(em, user.id, now);
	return transact(services, async (transaction) => {
		const locked = await lockCarts(transaction, [guestId, ownId]);
		if (!locked.has(guestId)) throw new DomainError('NOT_FOUND', { resource: 'guest cart' });
		const held = await lockCartLines(transaction, [guestId, ownId]);
		const guest = await findCartLines(transaction, { cartId: guestId }, now, hubId);
		const { lines, changes } = mergeLines(
			held.filter(({ cartId }) => cartId === ownId),
			guest.map((line) => ({ ...line, setAt: setAtOf(held, guestId, line) }) satisfies GuestLine),
			MAX_CART_LINES,
		);
		await writeCartLines(transaction, ownId, lines, now);
		await deleteCart(transaction, guestId);
		const cart = presentCart(await findCartLines(transaction, { userId: user.id }, now, hubId));
		const output = { ...cart, changes };
		await idempotency.succeed(transaction, output);
		return output;
	});
}

const setAtOf = (held: readonly HeldLine[], cartId: string, { sellUnitId }: CartLineRow): number =>
	held.find((line) => line.cartId === cartId && line.sellUnitId === sellUnitId)?.setAt ?? 0;
