import type { RouterOutputs } from '@dailyveg/client';
import { checkSame } from '../check.ts';
import { money } from '../format.ts';
import type { Person, Stage } from '../stage.ts';
import type { Order } from './place-order.ts';

type Delivery = RouterOutputs['rider']['deliveries']['list']['items'][number];

/** The rider finds the packed order among the others and hands it over. */
export async function deliver({ rider, say }: Stage, order: Order): Promise<void> {
	const delivery = await findDelivery(rider.client, order);
	checkSame('the amount to collect', delivery.amountToCollectMinor, order.totalMinor);
	const { address, amountToCollectMinor, currency } = delivery;
	say(`${delivery.number} to ${address.recipientName}, ${address.line1}, ${address.areaName}`);
	await rider.client.rider.deliveries.dispatch.mutate({ orderId: order.id });
	const { deliveredAt } = await rider.client.rider.deliveries.deliver.mutate({ orderId: order.id });
	say(`delivered at ${deliveredAt.toISOString()}, collected ${money(amountToCollectMinor, currency)}`);
}

async function findDelivery(client: Person['client'], order: Order): Promise<Delivery> {
	let cursor: string | undefined;
	do {
		const page = await client.rider.deliveries.list.query({ cursor, limit: 100 });
		const delivery = page.items.find(({ orderId }) => orderId === order.id);
		if (delivery) return delivery;
		cursor = page.nextCursor ?? undefined;
	} while (cursor !== undefined);
	throw new Error(`expected: ${order.number} among the deliveries`);
}
