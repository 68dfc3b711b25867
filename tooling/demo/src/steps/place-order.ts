import { callOptions, isAppError, type RouterOutputs } from '@dailyveg/client';
import { check, checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Cart } from './fill-cart.ts';

/** An order as its customer sees it. */
export type Order = RouterOutputs['orders']['place'];

interface Purchase {
	addressId: string;
	/** When it is to come. */
	slotId: string;
	cart: Cart;
	idempotencyKey: string;
}

/** She takes the last slot that there is: it takes orders at any time of the day. */
export async function chooseSlot({ customer: { client }, say }: Stage, pincode: string): Promise<string> {
	const { items, timeZone } = await client.slots.list.query({ pincode });
	const slot = present(
		items.findLast(({ seats }) => seats !== 'full'),
		'a slot with a seat',
	);
	say(`${items.length} slots; she takes ${slot.startsAt.toLocaleString('en-IN', { timeZone })}`);
	return slot.id;
}

/** The order takes the cart's lines at the cart's prices, and empties it. */
export async function placeOrder(
	{ customer: { client }, say }: Stage,
	{ addressId, slotId, cart, idempotencyKey }: Purchase,
): Promise<Order> {
	const order = await client.orders.place.mutate({ addressId, slotId }, callOptions({ idempotencyKey }));
	checkSame('the status', order.status, 'placed');
	checkSame('lines of the order', order.items.length, cart.items.length);
	checkSame('the subtotal in paise', order.subtotalMinor, cart.subtotalMinor);
	checkSame('the total in paise', order.totalMinor, order.subtotalMinor + order.deliveryFeeMinor);
	const { items } = await client.cart.get.query();
	checkSame('lines left in the cart', items.length, 0);
	say(`order ${order.number} (${order.id})`);
	say(
		`${money(order.subtotalMinor)} + ${money(order.deliveryFeeMinor)} delivery = ` +
			`${money(order.totalMinor, order.currency)}, ${order.paymentMethod.replaceAll('_', ' ')}`,
	);
	return order;
}

/** The same key and input give the same order; the same key for another order is refused. */
export async function repeatOrder(
	{ customer: { client }, say }: Stage,
	{ addressId, slotId, idempotencyKey }: Omit<Purchase, 'cart'>,
	order: Order,
): Promise<void> {
	const again = await client.orders.place.mutate({ addressId, slotId }, callOptions({ idempotencyKey }));
	checkSame('the order of the repeated call', again.id, order.id);
	const { items } = await client.orders.list.query({});
	checkSame('orders of the customer', items.length, 1);
	say(`key ${idempotencyKey} again: still ${again.number}, and no other order`);
	const misuse = await client.orders.place
		.mutate({ addressId, note: 'one more' }, callOptions({ idempotencyKey }))
		.catch((error: unknown) => error);
	check(isAppError(misuse, 'IDEMPOTENCY_KEY_REUSED'), 'the key to be refused for another order');
	say(`the same key with another input: ${misuse.data.appError.code}`);
}
