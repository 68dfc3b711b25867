import { randomUUID } from 'node:crypto';
import { callOptions } from '@dailyveg/client';
import { check, present } from '../check.ts';
import { amount } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Destination } from './add-address.ts';
import { findWeighed, type Weighed } from './browse.ts';
import type { Order } from './place-order.ts';

const DAY_MS = 24 * 60 * 60_000;
const LOT_GRAMS = 10_000;

/** The lorry brings two lots of potatoes: one is to be sold by tomorrow, the other keeps for a week. */
export async function receiveLots(
	{ staff: { client }, say }: Stage,
	hub: Destination['hub'],
	pincode: string,
): Promise<Weighed> {
	const { items } = await client.catalog.search.query({ query: 'aloo', pincode });
	const potatoes = await findWeighed(client, items, pincode);
	for (const days of [7, 1]) {
		const expiresOn = new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
		const lot = { hubId: hub.id, productId: potatoes.productId, quantity: LOT_GRAMS, expiresOn };
		const received = await client.admin.inventory.receiveLot.mutate(
			{ ...lot, code: `DEMO-${days}`, unitCostMinor: 1_800 },
			callOptions({ idempotencyKey: randomUUID() }),
		);
		say(`${amount('weight', received.remaining)} ${received.name}, to be sold by ${received.expiresOn}`);
	}
	return potatoes;
}

/** A confirmed order is on the pick list, which takes what expires first, whenever it came. */
export async function readPickList(
	{ staff: { client }, say }: Stage,
	order: Order,
	{ hub, slotId, weighed }: { hub: Destination['hub']; slotId: string; weighed: Weighed },
): Promise<void> {
	await client.admin.orders.confirm.mutate({ orderId: order.id });
	const { items } = await client.admin.packing.listProducts.query({ hubId: hub.id, slotId, limit: 100 });
	for (const pick of items) {
		const days = pick.lots.map(({ expiresOn }) => expiresOn);
		check(days.join() === days.toSorted().join(), 'what expires first to come first');
		say(`${amount(pick.measure === 'gram' ? 'weight' : 'count', pick.quantity)} ${pick.name} from ${days}`);
	}
	present(
		items.find(({ productId }) => productId === weighed.productId),
		`${weighed.name} on the pick list`,
	);
}
