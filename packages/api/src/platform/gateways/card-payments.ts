import type Stripe from 'stripe';
import type { ApiEnv } from '../config.ts';
import { type CardMovement, listMovements } from './card-movements.ts';

/** What the provider says of a payment by card; amounts in minor units. */
export interface CardIntent {
	/** The provider's name for it. */
	reference: string;
	status: 'open' | 'authorised' | 'captured' | 'cancelled';
	/** What may be charged. */
	authorisedMinor: number;
	/** What was charged. */
	capturedMinor: number;
	/** Why the card was last refused. */
	lastError: string | null;
	/** Our name for it, as it was told the provider; null where it was not. */
	paymentId: string | null;
}

/** What the provider says of a refund. */
export interface CardRefund {
	/** The provider's name for it; null where it was refused outright. */
	reference: string | null;
	/** Our name for it; null where the provider was not told. */
	refundId: string | null;
	/** `sent`: it is on its way, or there. It may fail days later. */
	status: 'sent' | 'failed';
	/** Why it failed. */
	error: string | null;
}

/** What a webhook speaks of. */
export interface WebhookSubject {
	kind: 'payment' | 'refund';
	/** The provider's name for it. */
	reference: string;
}

/** An amount that is to be set aside on a card, in minor units. */
export interface NewCardIntent {
	/** Names it: asked for twice it is made once. */
	paymentId: string;
	amountMinor: number;
	currency: string;
	description: string;
}

/** Payments by card, through Stripe or whatever speaks its protocol. Numbers of cards never come near us. */
export interface CardPayments {
	/** Asks for it; the secret lets the customer's own device enter the card. */
	open(intent: NewCardIntent): Promise<{ reference: string; clientSecret: string }>;
	/** How it stands now. */
	read(reference: string): Promise<CardIntent>;
	/** Charges so much of what is authorised and gives the rest back; repeated it charges once. */
	capture(reference: string, amountMinor: number): Promise<void>;
	/** Gives back what was set aside; harmless where that has happened. */
	cancel(reference: string): Promise<void>;
	/**
	 * Sends back part of what was charged; `refundId` names the refund, so that it is made once, however often and late it is
	 * asked for. `failed` where the provider refuses for good; throws while that is not sure.
	 */
	refund(reference: string, amountMinor: number, refundId: string): Promise<CardRefund>;
	/** How a refund stands now. */
	readRefund(reference: string): Promise<CardRefund>;
	/** What came into the shop's account at the provider and left it between two instants, newest first. */
	listMovements(from: Date, to: Date): Promise<CardMovement[]>;
	/**
	 * Of what a webhook speaks, null where it is of no payment. Throws BadWebhookError when it was not
	 * signed by the provider within the last five minutes (R12).
	 */
	readWebhook(body: Buffer, signature: string): Promise<WebhookSubject | null>;
}

/** A webhook that is not the provider's, or not of now. */
export class BadWebhookError extends Error {
	override name = 'BadWebhookError';
}

const TIMEOUT_MS = 10_000;
const WEBHOOK_TOLERANCE_SECONDS = 300;

type CardEnv = Pick<ApiEnv, 'STRIPE_SECRET_KEY' | 'STRIPE_WEBHOOK_SECRET' | 'STRIPE_API_URL'>;

/** null where the shop takes no cards. */
export function createCardPayments(env: CardEnv): CardPayments | null {
	const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
	if (secretKey === undefined || webhookSecret === undefined) return null;
	let opened: Promise<Stripe> | undefined;
	/** The SDK is large: a process that charges no card never loads it. */
	const stripe = () => {
		opened ??= openStripe(secretKey, env.STRIPE_API_URL);
		return opened;
	};
	return {
		open: async ({ paymentId, amountMinor, currency, description }) => {
			const intent = await (await stripe()).paymentIntents.create(
				{
					...{ amount: amountMinor, currency: currency.toLowerCase(), description },
					...{ capture_method: 'manual', payment_method_types: ['card'], metadata: { paymentId } },
				},
				{ idempotencyKey: `payment:${paymentId}` },
			);
			if (intent.client_secret === null) throw new TypeError('a payment without a client secret');
			return { reference: intent.id, clientSecret: intent.client_secret };
		},
		read: async (reference) => toIntent(await (await stripe()).paymentIntents.retrieve(reference)),
		capture: async (reference, amountMinor) => {
			await (await stripe()).paymentIntents.capture(
				reference,
				{ amount_to_capture: amountMinor },
				{ idempotencyKey: `capture:${reference}` },
			);
		},
		cancel: async (reference) => {
			const sdk = await stripe();
			const { status } = await sdk.paymentIntents.retrieve(reference);
			if (status === 'canceled' || status === 'succeeded') return;
			await sdk.paymentIntents.cancel(reference, {}, { idempotencyKey: `cancel:${reference}` });
		},
		refund: async (reference, amountMinor, refundId) =>
			createRefund(await stripe(), { reference, amountMinor, refundId }),
		readRefund: async (reference) => toRefund(await (await stripe()).refunds.retrieve(reference)),
		listMovements: async (from, to) => listMovements(await stripe(), from, to),
		readWebhook: async (body, signature) => {
			const { webhooks } = await stripe();
			const read = () => webhooks.constructEvent(body, signature, webhookSecret, WEBHOOK_TOLERANCE_SECONDS);
			return subjectOf(orBadWebhook(read));
		},
	};
}

async function openStripe(secretKey: string, apiUrl: string | undefined): Promise<Stripe> {
	const { default: StripeClient } = await import('stripe');
	const url = apiUrl === undefined ? undefined : new URL(apiUrl);
	return new StripeClient(secretKey, {
		timeout: TIMEOUT_MS,
		maxNetworkRetries: 1,
		telemetry: false,
		...(url && {
			host: url.hostname,
			port: url.port || (url.protocol === 'https:' ? 443 : 80),
			protocol: url.protocol === 'https:' ? 'https' : 'http',
		}),
	});
}

const statuses: Record<Stripe.PaymentIntent.Status, CardIntent['status']> = {
	requires_payment_method: 'open',
	requires_confirmation: 'open',
	requires_action: 'open',
	processing: 'open',
	requires_capture: 'authorised',
	succeeded: 'captured',
	canceled: 'cancelled',
};

const toIntent = (intent: Stripe.PaymentIntent): CardIntent => ({
	reference: intent.id,
	// What a newer version of the provider may add is not settled yet.
	status: statuses[intent.status] ?? 'open',
	authorisedMinor: intent.amount_capturable,
	capturedMinor: intent.amount_received,
	lastError: intent.last_payment_error?.message ?? null,
	paymentId: intent.metadata['paymentId'] ?? null,
});

/** The provider forgets keys after a day, and a job may be later: what was made is looked for first. */
async function createRefund(
	sdk: Stripe,
	{ reference, amountMinor, refundId }: { reference: string; amountMinor: number; refundId: string },
): Promise<CardRefund> {
	for await (const refund of sdk.refunds.list({ payment_intent: reference, limit: 100 }))
		if (refund.metadata?.['refundId'] === refundId) return toRefund(refund);
	try {
		const refund = await sdk.refunds.create(
			{ payment_intent: reference, amount: amountMinor, metadata: { refundId } },
			{ idempotencyKey: `refund:${refundId}` },
		);
		return toRefund(refund);
	} catch (error) {
		if (!isRefusal(error)) throw error;
		return { reference: null, refundId, status: 'failed', error: error.message };
	}
}

/**
 * Whether the provider will never do it. What somebody refunded by hand at the provider is no refusal: the money is with
 * the card, so people have to look at it.
 */
const isRefusal = (error: unknown): error is Error =>
	error instanceof Error &&
	'type' in error &&
	(error.type === 'StripeInvalidRequestError' || error.type === 'StripeCardError') &&
	!('code' in error && error.code === 'charge_already_refunded');

/** Whether the provider knows of nothing by that name. */
export const isUnknownToProvider = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && error.code === 'resource_missing';

const toRefund = ({ id, metadata, status, failure_reason: reason }: Stripe.Refund): CardRefund => ({
	reference: id,
	refundId: metadata?.['refundId'] ?? null,
	status: status === 'failed' || status === 'canceled' ? 'failed' : 'sent',
	error: reason ?? null,
});

function orBadWebhook(read: () => Stripe.Event): Stripe.Event {
	try {
		return read();
	} catch (cause) {
		throw new BadWebhookError('not signed by the provider', { cause });
	}
}

/** Payments and refunds are named by themselves, charges by the payment that they belong to. */
function subjectOf({ data }: Stripe.Event): WebhookSubject | null {
	const thing = data.object as {
		object: string;
		id?: string;
		payment_intent?: string | { id: string } | null;
	};
	if (thing.object === 'refund' && thing.id !== undefined) return { kind: 'refund', reference: thing.id };
	const owner = thing.object === 'payment_intent' ? thing.id : thing.payment_intent;
	const reference = typeof owner === 'string' ? owner : owner?.id;
	return reference === undefined ? null : { kind: 'payment', reference };
}
