import { check, checkSame } from '../check.ts';
import { amount } from '../format.ts';
import type { Stage } from '../stage.ts';
import type { Order } from './place-order.ts';

/** Staff find the order at their desk, confirm it and pack it. */
export async function pack({ staff: { client }, say }: Stage, hubId: string, order: Order): Promise<void> {
	const { items } = await client.admin.orders.list.query({ hubId, status: 'placed', limit: 100 });
	check(
		items.some(({ id }) => id === order.id),
		`order ${order.number} on the packing desk`,
	);
	say(`${items.length} order(s) on the desk`);
	const confirmed = await client.admin.orders.confirm.mutate({ orderId: order.id });
	checkSame('the status', confirmed.status, 'confirmed');
	const packed = await client.admin.orders.pack.mutate({ orderId: order.id });
	checkSame('the status', packed.status, 'packed');
	for (const { name, kind, quantity, packedQuantity } of packed.items) {
		checkSame(`packed ${name}`, packedQuantity ?? 0, quantity);
		say(`packed ${amount(kind, quantity)} ${name}`);
	}
}
