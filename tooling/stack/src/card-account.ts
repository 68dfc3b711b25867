import { createHmac, randomBytes } from 'node:crypto';
import { CardBalance, listPage, newName, now } from './card-balance.ts';

interface Intent {
	id: string;
	object: 'payment_intent';
	amount: number;
	currency: string;
	status: 'requires_payment_method' | 'requires_capture' | 'succeeded' | 'canceled';
	amount_capturable: number;
	amount_received: number;
	client_secret: string;
	last_payment_error: { message: string } | null;
	created: number;
	metadata: Record<string, string>;
	/** The card that was entered for it. */
	payment_method: string | null;
}

interface Refund {
	id: string;
	object: 'refund';
	payment_intent: string;
	amount: number;
	currency: string;
	status: 'succeeded' | 'failed';
	failure_reason: string | null;
	created: number;
	metadata: Record<string, string>;
}

/** What the provider does to whoever relies on it. */
interface Behaviour {
	webhookUrl: string | null;
	/** Milliseconds before a webhook is sent. */
	delayMs: number;
	/** How often each is sent. */
	copies: number;
	/** Holds so many back and sends them in reverse. */
	shuffle: number;
	/** Answers 503 to everything but this. */
	isDown: boolean;
}

/** So often, and at most so far apart in milliseconds, a webhook that nobody took is sent again. */
const WEBHOOK_RETRIES = 15;
const MAX_WEBHOOK_WAIT_MS = 5_000;

/** How long after it was made a refund fails, of a card that cannot take one, in milliseconds. */
const REFUND_FAILS_AFTER_MS = 300;

/** What the shop wants remembered of a thing. */
const metadataOf = (form: URLSearchParams): Record<string, string> =>
	Object.fromEntries(
		[...form].flatMap(([name, value]) => {
			const key = /^metadata\[(\w+)\]$/.exec(name)?.[1];
			return key === undefined ? [] : [[key, value]];
		}),
	);

/** An answer that the provider refuses something with. */
export class Refusal extends Error {
	readonly status: number;
	readonly code: string;
	constructor(status: number, code: string, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

function requireStatus(intent: Intent, status: Intent['status']): void {
	if (intent.status === status) return;
	throw new Refusal(400, 'payment_intent_unexpected_state', `It is ${intent.status}, not ${status}`);
}

/**
 * What one merchant has at a provider of card payments that charges nobody. Cards do as they do in Stripe's test mode:
 * `pm_card_chargeDeclined` is declined, a refund to `pm_card_refundFail` fails after it was made, and the charge of
 * `pm_card_createDispute` cannot be refunded.
 */
export class CardAccount {
	readonly behaviour: Behaviour = { webhookUrl: null, delayMs: 0, copies: 1, shuffle: 0, isDown: false };
	/** By Idempotency-Key. */
	readonly answers = new Map<string, { status: number; body: unknown }>();
	readonly #webhookSecret: string;
	readonly #intents = new Map<string, Intent>();
	readonly #refunds = new Map<string, Refund>();
	readonly #balance = new CardBalance();
	readonly #heldBack: string[] = [];

	constructor(webhookSecret: string) {
		this.#webhookSecret = webhookSecret;
	}

	hasIntent(id: string): boolean {
		return this.#intents.has(id);
	}

	/** Does what a request asks for. Throws Refusal. */
	answer(method: string, path: string, form: URLSearchParams): unknown {
		if (path === '/v1/payment_intents')
			return method === 'GET' ? listPage([...this.#intents.values()], form) : this.#createIntent(form);
		if (path === '/v1/refunds')
			return method === 'GET' ? listPage(this.#refundsOf(form), form) : this.#createRefund(form);
		if (path === '/v1/balance_transactions') return this.#balance.list(form);
		const [, kind, id = '', action] =
			/^\/v1\/(refunds|payment_intents)\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
		if (kind === 'refunds') return this.#requireRefund(id);
		if (kind === undefined) throw new Refusal(404, 'unknown_route', `${method} ${path}`);
		const intent = this.#requireIntent(id);
		if (action !== undefined) this.#actions[action]?.(intent, form);
		return intent;
	}

	readonly #actions: Record<string, (intent: Intent, form: URLSearchParams) => void> = {
		/** What the provider's own form does once the customer has entered a card. */
		confirm: (intent, form) => {
			requireStatus(intent, 'requires_payment_method');
			if (form.get('payment_method') === 'pm_card_chargeDeclined') {
				intent.last_payment_error = { message: 'Your card was declined.' };
				this.#tell('payment_intent.payment_failed', intent);
				throw new Refusal(402, 'card_declined', 'Your card was declined.');
			}
			Object.assign(intent, { status: 'requires_capture', amount_capturable: intent.amount });
			intent.last_payment_error = null;
			intent.payment_method = form.get('payment_method');
			this.#tell('payment_intent.amount_capturable_updated', intent);
		},
		capture: (intent, form) => {
			requireStatus(intent, 'requires_capture');
			const amount = Number(form.get('amount_to_capture') ?? intent.amount_capturable);
			if (amount > intent.amount_capturable)
				throw new Refusal(400, 'amount_too_large', 'More than is authorised');
			Object.assign(intent, { status: 'succeeded', amount_capturable: 0, amount_received: amount });
			this.#charge(intent);
			this.#tell('payment_intent.succeeded', intent);
		},
		cancel: (intent) => {
			if (intent.status === 'succeeded') requireStatus(intent, 'requires_capture');
			Object.assign(intent, { status: 'canceled', amount_capturable: 0 });
			this.#tell('payment_intent.canceled', intent);
		},
	};

	#createIntent(form: URLSearchParams): Intent {
		const id = newName('pi');
		const intent: Intent = {
			...{ id, object: 'payment_intent', amount: Number(form.get('amount')) },
			...{ currency: form.get('currency') ?? '', status: 'requires_payment_method' },
			...{ amount_capturable: 0, amount_received: 0, last_payment_error: null, payment_method: null },
			client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`,
			...{ created: now(), metadata: metadataOf(form) },
		};
		this.#intents.set(id, intent);
		return intent;
	}

	#createRefund(form: URLSearchParams): Refund {
		const intent = this.#requireIntent(form.get('payment_intent') ?? '');
		const { id: owner, payment_method: card, amount_received: charged, currency } = intent;
		requireStatus(intent, 'succeeded');
		if (card === 'pm_card_createDispute') throw new Refusal(400, 'charge_disputed', 'It is disputed');
		const amount = Number(form.get('amount') ?? charged);
		const sum = [...this.#refunds.values()]
			.filter((refund) => refund.payment_intent === owner && refund.status !== 'failed')
			.reduce((total, refund) => total + refund.amount, amount);
		if (sum > charged) throw new Refusal(400, 'charge_already_refunded', 'More than was charged');
		const refund: Refund = {
			...{ id: newName('re'), object: 'refund', payment_intent: owner, amount, currency },
			...{ status: 'succeeded', failure_reason: null, created: now(), metadata: metadataOf(form) },
		};
		this.#refunds.set(refund.id, refund);
		this.#balance.add('refund', -amount, refund);
		this.#tell('refund.created', refund);
		if (card === 'pm_card_refundFail') setTimeout(() => this.#fail(refund), REFUND_FAILS_AFTER_MS);
		return refund;
	}

	#fail(refund: Refund): void {
		Object.assign(refund, { status: 'failed', failure_reason: 'expired_or_canceled_card' });
		this.#balance.add('refund_failure', refund.amount, refund);
		this.#tell('refund.failed', refund);
	}

	/** The customer of a disputed charge has the money back at once. */
	#charge({ id, amount_received: amount, currency, metadata, payment_method: card }: Intent): void {
		const charge = { id: newName('ch'), object: 'charge', payment_intent: id, currency, metadata };
		this.#balance.add('charge', amount, charge);
		if (card !== 'pm_card_createDispute') return;
		this.#balance.add('adjustment', -amount, { ...charge, id: newName('dp'), object: 'dispute' });
	}

	#refundsOf(query: URLSearchParams): Refund[] {
		const owner = query.get('payment_intent');
		return [...this.#refunds.values()].filter((refund) => owner === null || refund.payment_intent === owner);
	}

	#requireIntent(id: string): Intent {
		const intent = this.#intents.get(id);
		if (!intent) throw new Refusal(404, 'resource_missing', `No such payment_intent: ${id}`);
		return intent;
	}

	#requireRefund(id: string): Refund {
		const refund = this.#refunds.get(id);
		if (!refund) throw new Refusal(404, 'resource_missing', `No such refund: ${id}`);
		return refund;
	}

	#tell(type: string, object: object): void {
		// As it is now: webhooks that come late tell of the past.
		const event = { id: newName('evt'), object: 'event', type, data: { object: { ...object } } };
		this.#heldBack.push(JSON.stringify({ ...event, created: now() }));
		if (this.#heldBack.length <= this.behaviour.shuffle) return;
		const { delayMs, copies } = this.behaviour;
		for (const body of this.#heldBack.splice(0).reverse())
			for (let copy = 0; copy < copies; copy += 1) setTimeout(() => void this.#send(body, 0), delayMs);
	}

	async #send(body: string, attempt: number): Promise<void> {
		const { webhookUrl } = this.behaviour;
		if (webhookUrl === null) return;
		const time = now();
		const signature = createHmac('sha256', this.#webhookSecret).update(`${time}.${body}`).digest('hex');
		const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` };
		const isTaken = await fetch(webhookUrl, { method: 'POST', headers, body }).then(
			({ ok }) => ok,
			() => false,
		);
		const wait = Math.min(200 * 2 ** attempt, MAX_WEBHOOK_WAIT_MS);
		if (!isTaken && attempt < WEBHOOK_RETRIES) setTimeout(() => void this.#send(body, attempt + 1), wait);
	}
}
