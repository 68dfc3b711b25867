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
import { findServingHub } from '../areas/areas.public.ts';
import {
	type CartPlaceInput,
	MAX_CART_LINES,
	type RemoveItemInput,
	type SetItemInput,
} from './cart.schemas.ts';

/** The customer's lines at today's prices. */
export async function getCart(ctx: UserContext, place?: CartPlaceInput): Promise<CartLineRow[]> {
	return findCartLines(ctx.em, ctx.user.id, ctx.services.clock.now(), await pricingHub(ctx, place?.pincode));
}

/** The hub whose prices the customer asks for; undefined: that of the usual address (also for a pincode nobody serves). */
async function pricingHub({ em }: UserContext, pincode: string | undefined): Promise<string | undefined> {
	return pincode === undefined ? undefined : (await findServingHub(em, pincode))?.hubId;
}

/** Sets a line to a quantity (grams or pieces) and remembers the price the customer sees. */
export async function setItem(
	ctx: UserContext,
	{ sellUnitId, quantity, pincode }: SetItemInput,
): Promise<CartLineRow[]> {
	const { em, user, services } = ctx;
	const now = services.clock.now();
	const hubId = await pricingHub(ctx, pincode);
	const unit = await findCartTarget(em, user.id, sellUnitId, now, hubId);
	if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	const reason = quantityProblem(unit, quantity);
	if (reason) throw new DomainError('INVALID_QUANTITY', { reason });
	const cartId = unit.cartId ?? (await createCart(em, user.id, now));
	await upsertCartItem(em, { cartId, sellUnitId, quantity, seenPriceMinor: unit.priceMinor }, now);
	const lines = await findCartLines(em, user.id, now, hubId);
	if (lines.length <= MAX_CART_LINES) return lines;
	await deleteCartItems(em, user.id, sellUnitId);
	throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
}

export async function removeItem(
	ctx: UserContext,
	{ sellUnitId, pincode }: RemoveItemInput,
): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.user.id, sellUnitId);
	return getCart(ctx, { pincode });
}

export async function clearCart(ctx: UserContext): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.user.id);
	return [];
}

/** Makes today's prices the agreed ones, after PRICE_CHANGED. */
export async function acceptPrices(ctx: UserContext, place?: CartPlaceInput): Promise<CartLineRow[]> {
	const hubId = await pricingHub(ctx, place?.pincode);
	const now = ctx.services.clock.now();
	await acceptCartPrices(ctx.em, ctx.user.id, now, hubId);
	return findCartLines(ctx.em, ctx.user.id, now, hubId);
}
