import { check, checkSame, present } from '../check.ts';
import { amount, money } from '../format.ts';
import type { Stage } from '../stage.ts';
import { paymentReaches } from './pay-by-card.ts';
import type { Order } from './place-order.ts';

/** So much of the weighed line is soft and stays behind, in grams. */
const SOFT_GRAMS = 260;

/** The scales decide: less was good than was ordered, and only that is charged. */
export async function packShort(stage: Stage, order: Order): Promise<Order> {
	const { staff, say } = stage;
	const line = present(
		order.items.find(({ kind }) => kind === 'weight'),
		'a line by weight',
	);
	const packed = line.quantity - SOFT_GRAMS;
	await staff.client.admin.orders.startPacking.mutate({ orderId: order.id });
	const settled = await staff.client.admin.orders.pack.mutate({
		orderId: order.id,
		lines: [{ itemId: line.id, quantity: packed, shortReason: 'poor_quality' }],
	});
	const after = present(
		settled.items.find(({ id }) => id === line.id),
		'the line',
	);
	checkSame('the grams that were packed', after.packedQuantity ?? 0, packed);
	check(settled.totalMinor < settled.estimatedTotalMinor, 'a lower price');
	say(`${amount('weight', packed)} of ${amount('weight', line.quantity)} ${line.name}: ${after.shortReason}`);
	const charged = await paymentReaches(stage, order, 'captured');
	say(`charged ${money(charged.totalMinor)} instead of ${money(charged.estimatedTotalMinor)}`);
	return charged;
}
