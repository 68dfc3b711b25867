import {
	acceptCartPrices,
	type CartLineRow,
	createCart,
	deleteCartItems,
	findCartLines,
	findCartTarget,
	quantityProblem,
	upsertCartItem,
} from '@dailyveg/db';
import { DomainError } from '../../contract/errors.ts';
import type { UserContext } from '../../trpc/init.ts';
import { MAX_CART_LINES, type SetItemInput } from './cart.schemas.ts';

/** The customer's lines at today's prices. */
export function getCart({ em, user }: UserContext): Promise<CartLineRow[]> {
	return findCartLines(em, user.id);
}

/** Sets a line to a quantity (grams or pieces) and remembers the price the customer sees. */
export async function setItem(
	ctx: UserContext,
	{ sellUnitId, quantity }: SetItemInput,
): Promise<CartLineRow[]> {
	const { em, user, services } = ctx;
	const unit = await findCartTarget(em, user.id, sellUnitId);
	if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	const reason = quantityProblem(unit, quantity);
	if (reason) throw new DomainError('INVALID_QUANTITY', { reason });
	const now = services.clock.now();
	const cartId = unit.cartId ?? (await createCart(em, user.id, now));
	await upsertCartItem(em, { cartId, sellUnitId, quantity, seenPriceMinor: unit.priceMinor }, now);
	const lines = await getCart(ctx);
	if (lines.length <= MAX_CART_LINES) return lines;
	await deleteCartItems(em, user.id, sellUnitId);
	throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
}

export async function removeItem(
	ctx: UserContext,
	{ sellUnitId }: { sellUnitId: string },
): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.user.id, sellUnitId);
	return getCart(ctx);
}

export async function clearCart(ctx: UserContext): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.user.id);
	return [];
}

/** Makes today's prices the agreed ones, after PRICE_CHANGED. */
export async function acceptPrices(ctx: UserContext): Promise<CartLineRow[]> {
	await acceptCartPrices(ctx.em, ctx.user.id, ctx.services.clock.now());
	return getCart(ctx);
}
