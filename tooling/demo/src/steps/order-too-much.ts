import { isAppError } from '@dailyveg/client';
import { checkSame, present } from '../check.ts';
import { amount } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Weighed } from './browse.ts';

interface Greed {
	addressId: string;
	weighed: Weighed;
	/** What should be left, in grams. */
	available: number;
}

/** The customer asks for more than there is; the refusal names the line and what is left of it. */
export async function orderTooMuch({ customer, say }: Stage, { addressId, weighed, available }: Greed) {
	const { client } = customer;
	await client.cart.setItem.mutate({ sellUnitId: weighed.unit.id, quantity: weighed.maxGrams });
	const error = await client.orders.place.mutate({ addressId }).then(
		(order) => {
			throw new Error(`expected: a refusal, but order ${order.number} was placed`);
		},
		(refusal: unknown) => refusal,
	);
	if (!isAppError(error, 'INSUFFICIENT_STOCK')) throw error;
	const line = present(error.data.appError.details.lines[0], 'the line that is short');
	checkSame('the line that is short', line.sellUnitId, weighed.unit.id);
	checkSame('what is left', line.available, available);
	const { items } = await client.cart.get.query();
	checkSame('the cart after the refusal', items.find(isShort)?.quantity ?? 0, weighed.maxGrams);
	await client.cart.removeItem.mutate({ sellUnitId: weighed.unit.id });
	say(
		`${error.data.appError.code}: asked for ${amount('weight', line.requested)} of ${line.name}, ` +
			`${amount('weight', line.available)} left`,
	);

	function isShort({ sellUnitId }: { sellUnitId: string }): boolean {
		return sellUnitId === weighed.unit.id;
	}
}
