import {
	type CartOwner,
	createGuestCart,
	deleteExpiredCarts as deleteBatch,
	type EntityManager,
	extendGuestCart,
	findGuestCart,
} from '@dailyveg/db';
import { consume } from '../../platform/rate-limit.ts';
import { randomSecret, sha256 } from '../../platform/secrets.ts';
import type { Services } from '../../platform/services.ts';
import type { Context } from '../../trpc/context.ts';
import type { CreateCartOutput } from './cart.schemas.ts';

const DAY_MS = 24 * 60 * 60_000;
/** A guest's cart is kept for so long after it was last changed. */
const GUEST_CART_MS = 30 * DAY_MS;
/** Rows that one statement of the routine deletes. */
const BATCH_SIZE = 500;
/** 32 bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

/** Makes an empty cart for a guest. The answer is the only place that ever has its token; RATE_LIMITED by address. */
export async function createCart(ctx: Context): Promise<CreateCartOutput> {
	const { services, request } = ctx;
	await consume(ctx, 'cart.ip', request.ip);
	const now = services.clock.now();
	const token = randomSecret();
	const expiresAt = new Date(now.getTime() + GUEST_CART_MS);
	await createGuestCart(services.orm.em.fork(), { tokenHash: sha256(token), expiresAt }, now);
	return { token, expiresAt };
}

/** The hash by which the cart of the request's token is kept; null where it shows none that could be one. */
export const tokenHashOf = ({ request: { cartToken } }: Pick<Context, 'request'>): string | null =>
	cartToken !== undefined && TOKEN.test(cartToken) ? sha256(cartToken) : null;

/** Whose cart the request's token opens; null when it opens none, or none any more. */
export async function findOwnerOfToken(ctx: Context, em: EntityManager): Promise<CartOwner | null> {
	const tokenHash = tokenHashOf(ctx);
	const cartId = tokenHash && (await findGuestCart(em, tokenHash, ctx.services.clock.now()));
	return cartId ? { cartId } : null;
}

/** Counts the time that a guest's cart is kept from now. */
export async function keepGuestCart(em: EntityManager, cartId: string, now: Date): Promise<void> {
	await extendGuestCart(em, cartId, new Date(now.getTime() + GUEST_CART_MS), now);
}

/** Removes carts of guests who have not come back for 30 days; returns how many. */
export async function deleteExpiredCarts({ orm, clock }: Services): Promise<number> {
	const em = orm.em.fork();
	for (let all = 0; ; ) {
		const deleted = await deleteBatch(em, clock.now(), BATCH_SIZE);
		all += deleted;
		if (deleted < BATCH_SIZE) return all;
	}
}
