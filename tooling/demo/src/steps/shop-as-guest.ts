import { check, checkSame, present } from '../check.ts';
import { amount } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Weighed } from './browse.ts';

const GRAMS = 2_000;

/** Without an account one has a cart as well. */
export async function fillGuestCart(
	{ cardCustomer: { client, auth }, say }: Stage,
	weighed: Weighed,
): Promise<void> {
	check((await auth.getAccessToken()) === undefined, 'nobody to be signed in');
	await client.cart.setItem.mutate({ sellUnitId: weighed.unit.id, quantity: GRAMS });
	const { items } = await client.cart.get.query();
	checkSame('lines in the cart of the guest', items.length, 1);
	say(`a guest has ${amount('weight', GRAMS)} of ${items[0]?.name} in the cart`);
}

/** Whoever registers takes along what is in the cart. */
export async function findCartAgain(
	{ cardCustomer: { client }, mergedCarts, say }: Stage,
	weighed: Weighed,
): Promise<void> {
	present(mergedCarts[0], 'the cart to be handed over at signing in');
	const { items } = await client.cart.get.query();
	checkSame('lines in the cart', items.length, 1);
	checkSame('what is in the cart', present(items[0], 'a line').sellUnitId, weighed.unit.id);
	checkSame('how much', items[0]?.quantity ?? 0, GRAMS);
	say('what the guest had put into the cart is in the cart of the account');
}
