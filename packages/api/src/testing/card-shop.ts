import { randomUUID } from 'node:crypto';
import { OutboxMessage, Payment } from '@dailyveg/db';
import {
	cancelAtProvider,
	captureAtProvider,
	followProvider,
	followRefund,
	recordRefund,
	refundAtProvider,
} from '../features/payments/payments.public.ts';
import { transact } from '../platform/transaction.ts';
import { createShopper, type OpenShop, openShop, restock } from './shopper.ts';

/** A shop with an account of its own at the sandbox of the card provider; no worker does its jobs. */
export const openCardShop = () => openShop({ STRIPE_SECRET_KEY: `sandbox-${randomUUID()}` });

/** Asks the provider as the shop or, without a key, as a customer's device would. */
export async function askProvider(shop: OpenShop, path: string, form: Record<string, string> = {}) {
	const answer = await fetch(`${shop.env.STRIPE_API_URL}${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${shop.env.STRIPE_SECRET_KEY}` },
		body: new URLSearchParams(form),
	});
	return (await answer.json()) as { id: string };
}

/** Enters a card for a payment, as the provider's own form does. */
export const enterCard = (shop: OpenShop, reference: string, card = 'pm_card_visa') =>
	askProvider(shop, `/v1/payment_intents/${reference}/confirm`, { payment_method: card });

/** What the provider calls the payment that a device was given this secret for. */
export const referenceOf = (clientSecret: string): string => clientSecret.split('_secret_')[0] ?? '';

/** How the provider says a payment stands. */
export async function providerStatus(shop: OpenShop, reference: string) {
	return (await shop.services.cardPayments?.read(reference))?.status;
}

/** An order by card, with the payment begun and no card entered. */
export async function orderByCard(shop: OpenShop) {
	await restock(shop, shop.catalog.tomato);
	const shopper = await createShopper(shop);
	await shopper.put(shop.catalog.tomato, 1_000);
	const api = shop.as(shopper.user, { idempotencyKey: randomUUID() });
	const order = await api.orders.place({ addressId: shopper.address.id, paymentMethod: 'card' });
	const { clientSecret } = await api.payments.start({ orderId: order.id });
	return { ...shopper, order, reference: referenceOf(clientSecret) };
}

/** An order by card that is authorised. */
export async function authorisedOrder(shop: OpenShop, card?: string) {
	const ordered = await orderByCard(shop);
	await enterCard(shop, ordered.reference, card);
	await followProvider(shop.services, ordered.reference);
	return ordered;
}

/** An order by card that is packed, and charged unless told not to be. */
export async function packedOrder(shop: OpenShop, card?: string, isCharged = true) {
	const ordered = await authorisedOrder(shop, card);
	const { admin } = shop.as(shop.staff);
	await admin.orders.confirm({ orderId: ordered.order.id });
	await admin.orders.pack({ orderId: ordered.order.id });
	if (isCharged) await runPaymentJobs(shop);
	return ordered;
}

/** The payment of an order, as it stands now. */
export const paymentOf = (shop: OpenShop, orderId: string): Promise<Payment> =>
	shop.em().findOneOrFail(Payment, { order: orderId });

const handlers: Record<string, (shop: OpenShop, payload: never) => Promise<void>> = {
	'payments.sync': ({ services }, { reference }: { reference: string }) =>
		followProvider(services, reference),
	'payments.syncRefund': ({ services }, { reference }: { reference: string }) =>
		followRefund(services, reference),
	'payments.capture': ({ services }, { paymentId }: { paymentId: string }) =>
		captureAtProvider(services, paymentId),
	'payments.cancel': ({ services }, { paymentId }: { paymentId: string }) =>
		cancelAtProvider(services, paymentId),
	'payments.refund': async ({ services }, { refundId }: { refundId: string }) => {
		const told = await refundAtProvider(services, refundId);
		if (told) await transact(services, (em) => recordRefund(em, services, refundId, told));
	},
};

/** Does what the worker would, until nothing of payments is left to do; twice, as a worker that died might. */
export async function runPaymentJobs(shop: OpenShop): Promise<void> {
	const em = shop.em();
	for (;;) {
		const messages = await em.find(
			OutboxMessage,
			{ name: { $like: 'payments.%' } },
			{ orderBy: { id: 'asc' } },
		);
		if (messages.length === 0) return;
		for (const { id, name, payload } of messages) {
			await handlers[name]?.(shop, payload as never);
			await handlers[name]?.(shop, payload as never);
			await em.nativeDelete(OutboxMessage, { id });
		}
		em.clear();
	}
}
