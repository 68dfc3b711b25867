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
import type { IdempotentContext } from '../../trpc/idempotently.ts';
import type { ShopperContext } from '../../trpc/init.ts';
import { findServingHub } from '../areas/areas.public.ts';
import {
	type CartPlaceInput,
	MAX_CART_LINES,
	type RemoveItemInput,
	type SetItemInput,
} from './cart.schemas.ts';
import { keepGuestCart } from './guest-cart.ts';

/** The lines of the cart at today's prices. */
export async function getCart(ctx: ShopperContext, place?: CartPlaceInput): Promise<CartLineRow[]> {
	return findCartLines(ctx.em, ctx.owner, ctx.services.clock.now(), await pricingHub(ctx, place?.pincode));
}

/** The hub whose prices are asked for; undefined: that of the usual address (also for a pincode nobody serves). */
export async function pricingHub(
	{ em }: Pick<ShopperContext | IdempotentContext, 'em'>,
	pincode: string | undefined,
): Promise<string | undefined> {
	return pincode === undefined ? undefined : (await findServingHub(em, pincode))?.hubId;
}

/** Sets a line to a quantity (grams or pieces) and remembers the price that was seen. */
export async function setItem(
	ctx: ShopperContext,
	{ sellUnitId, quantity, pincode }: SetItemInput,
): Promise<CartLineRow[]> {
	const { em, owner, services } = ctx;
	const now = services.clock.now();
	const hubId = await pricingHub(ctx, pincode);
	const unit = await findCartTarget(em, owner, sellUnitId, now, hubId);
	if (!unit) throw new DomainError('NOT_FOUND', { resource: 'sell unit' });
	const reason = quantityProblem(unit, quantity);
	if (reason) throw new DomainError('INVALID_QUANTITY', { reason });
	const cartId = await openCart(ctx, unit.cartId, now);
	const line = { cartId, sellUnitId, quantity, seenPriceMinor: unit.priceMinor };
	// A guest's cart may have been merged since it was found.
	if (!(await upsertCartItem(em, line, now))) throw new DomainError('UNAUTHENTICATED', {});
	const lines = await findCartLines(em, owner, now, hubId);
	if (lines.length <= MAX_CART_LINES) return lines;
	await deleteCartItems(em, owner, sellUnitId);
	throw new DomainError('CART_FULL', { limit: MAX_CART_LINES });
}

/** The cart that lines go into; a customer's is made with its first line. */
async function openCart({ em, owner }: ShopperContext, known: string | null, now: Date): Promise<string> {
	if ('userId' in owner) return known ?? (await createCart(em, owner.userId, now));
	await keepGuestCart(em, owner.cartId, now);
	return owner.cartId;
}

export async function removeItem(
	ctx: ShopperContext,
	{ sellUnitId, pincode }: RemoveItemInput,
): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.owner, sellUnitId);
	return getCart(ctx, { pincode });
}

export async function clearCart(ctx: ShopperContext): Promise<CartLineRow[]> {
	await deleteCartItems(ctx.em, ctx.owner);
	return [];
}

/** Makes today's prices the agreed ones, after PRICE_CHANGED. */
export async function acceptPrices(ctx: ShopperContext, place?: CartPlaceInput): Promise<CartLineRow[]> {
	const hubId = await pricingHub(ctx, place?.pincode);
	const now = ctx.services.clock.now();
	await acceptCartPrices(ctx.em, ctx.owner, now, hubId);
	return findCartLines(ctx.em, ctx.owner, now, hubId);
}
