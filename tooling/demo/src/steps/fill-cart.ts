import type { RouterOutputs } from '@dailyveg/client';
import { checkSame } from '../check.ts';
import { amount, money } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Choice } from './browse.ts';

const BUNCHES = 2;

/** What the customer is about to order. */
export type Cart = RouterOutputs['cart']['get'];

/** Half of what one may order of the weighed product, in whole steps of grams. */
export function gramsToOrder({ weighed: { minGrams, maxGrams, stepGrams } }: Choice): number {
	return Math.max(minGrams, Math.floor(maxGrams / 2 / stepGrams) * stepGrams);
}

/** The customer puts tomatoes and greens into the cart. */
export async function fillCart({ customer: { client }, say }: Stage, choice: Choice): Promise<Cart> {
	const { weighed, counted } = choice;
	await client.cart.setItem.mutate({ sellUnitId: weighed.unit.id, quantity: gramsToOrder(choice) });
	const cart = await client.cart.setItem.mutate({ sellUnitId: counted.unit.id, quantity: BUNCHES });
	for (const { name, kind, quantity, lineTotalMinor } of cart.items)
		say(`${amount(kind, quantity)} ${name}: ${money(lineTotalMinor)}`);
	const sum = cart.items.reduce((total, { lineTotalMinor }) => total + lineTotalMinor, 0);
	checkSame('lines in the cart', cart.items.length, 2);
	checkSame('the subtotal in paise', cart.subtotalMinor, sum);
	say(`subtotal ${money(cart.subtotalMinor, cart.currency)}`);
	return cart;
}
