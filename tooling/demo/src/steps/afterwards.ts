import { checkSame, present } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Order } from './place-order.ts';

/** The customer reports what was bad; staff give the money back to the card, as much as the lines cost. */
export async function refund({ cardCustomer, staff, say }: Stage, order: Order): Promise<void> {
	const line = present(
		order.items.find(({ kind }) => kind === 'weight'),
		'a line by weight',
	);
	const { id } = await cardCustomer.client.issues.create.mutate({
		orderId: order.id,
		kind: 'bad_quality',
		lines: [{ itemId: line.id, quantity: 250 }],
		text: 'Some were green.',
	});
	const { items } = await staff.client.admin.issues.list.query({ status: 'open', limit: 100 });
	const { suggestedMinor } = present(
		items.find((issue) => issue.id === id),
		'the issue in the list of staff',
	);
	await staff.client.admin.issues.resolve.mutate({
		id,
		resolution: 'refund_source',
		amountMinor: suggestedMinor,
		answer: 'Sorry! The money is on its way.',
	});
	const refunded = await waitFor('The refund', async () => {
		const { refundedMinor } = await cardCustomer.client.orders.get.query({ orderId: order.id });
		return refundedMinor > 0 ? refundedMinor : undefined;
	});
	checkSame('what is given back', refunded, suggestedMinor);
	say(`“Some were green.” ${money(refunded)} go back to the card`);
}

/** Both the vegetables and the rider are rated, which nobody can who has not got them. */
export async function rate(
	{ cardCustomer: { client }, rider, say }: Stage,
	order: Order,
	productId: string,
): Promise<void> {
	const rating = await client.ratings.create.mutate({
		...{ orderId: order.id, productId, stars: 4, comment: 'Fresh, most of them.' },
	});
	const own = await client.ratings.setRider.mutate({ orderId: order.id, stars: 5 });
	const { summary } = await rider.client.rider.ratings.get.query();
	const { average } = present(summary, 'ratings of the rider');
	say(`${rating.product.name}: ${rating.stars} stars; the rider: ${own.stars}, ${average} on average`);
}
