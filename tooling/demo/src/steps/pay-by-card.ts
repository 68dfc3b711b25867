import { randomUUID } from 'node:crypto';
import { callOptions, isAppError } from '@dailyveg/client';
import { check, checkSame } from '../check.ts';
import { money } from '../format.ts';
import type { Stage } from '../stage.ts';
import { waitFor } from '../wait-for.ts';
import type { Order } from './place-order.ts';

const WEBHOOK_DELAY_MS = 1_500;

interface Purchase {
	addressId: string;
	slotId: string;
	couponCode: string;
}

/** An order by card, which waits for its payment. */
export async function orderByCard(
	{ cardCustomer: { client }, say }: Stage,
	{ addressId, slotId, couponCode }: Purchase,
): Promise<Order> {
	const order = await client.orders.place.mutate(
		{ addressId, slotId, couponCode, paymentMethod: 'card' },
		callOptions({ idempotencyKey: randomUUID() }),
	);
	checkSame('the payment', order.paymentStatus, 'pending');
	say(`order ${order.number}: ${money(order.totalMinor)} after ${money(order.discountMinor)} off`);
	return order;
}

/** The card is entered at the provider, whose webhook comes late; until then nobody packs the order. */
export async function payByCard(stage: Stage, order: Order): Promise<void> {
	const { cardCustomer, staff, cardsUrl, say } = stage;
	const { clientSecret, amountMinor } = await cardCustomer.client.payments.start.mutate({
		orderId: order.id,
	});
	say(`${money(amountMinor)} is to be set aside: the price and 10 %, since vegetables are weighed`);
	await setWebhookDelay(cardsUrl, WEBHOOK_DELAY_MS);
	try {
		const [intent] = clientSecret.split('_secret_');
		const entered = await fetch(`${cardsUrl}/v1/payment_intents/${intent}/confirm`, {
			method: 'POST',
			body: new URLSearchParams({ payment_method: 'pm_card_visa' }),
		});
		check(entered.ok, 'the card to be taken');
		const refusal = await staff.client.admin.orders.confirm
			.mutate({ orderId: order.id })
			.catch((error: unknown) => error);
		check(isAppError(refusal, 'PAYMENT_NOT_SECURED'), 'no confirmation before the payment');
		say(`the provider has taken the card, its webhook is on the way: ${refusal.data.appError.code}`);
		await paymentReaches(stage, order, 'authorised');
		say('the webhook came: the money is set aside');
	} finally {
		await setWebhookDelay(cardsUrl, 0);
	}
}

/** Waits until the order's payment is where it should be, and returns the order. */
export async function paymentReaches(
	{ cardCustomer: { client } }: Stage,
	{ id: orderId }: Order,
	status: Order['paymentStatus'],
): Promise<Order> {
	return waitFor(`The payment's status ${status}`, async () => {
		const order = await client.orders.get.query({ orderId });
		return order.paymentStatus === status ? order : undefined;
	});
}

async function setWebhookDelay(cardsUrl: string, delayMs: number): Promise<void> {
	await fetch(`${cardsUrl}/sandbox`, { method: 'POST', body: JSON.stringify({ delayMs }) });
}
