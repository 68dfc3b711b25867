import { createHmac, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * A provider of card payments that charges nobody. It speaks as much of Stripe's protocol as the shop uses, so that the
 * official SDK talks to it, and signs its webhooks as Stripe does. `POST /sandbox` sets where they go and how they misbehave.
 */
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
}

/** What it does to whoever relies on it. */
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

const [port, secret = ''] = process.argv.slice(2);
const intents = new Map<string, Intent>();
const refunds = new Map<string, { id: string; payment_intent: string; amount: number; status: string }>();
const answersByKey = new Map<string, { status: number; body: unknown }>();
const heldBack: string[] = [];
const behaviour: Behaviour = { webhookUrl: null, delayMs: 0, copies: 1, shuffle: 0, isDown: false };

const newName = (prefix: string) => `${prefix}_${randomBytes(12).toString('hex')}`;

class Refusal extends Error {
	readonly status: number;
	readonly code: string;
	constructor(status: number, code: string, message: string) {
		super(message);
		this.status = status;
		this.code = code;
	}
}

function requireIntent(id: string): Intent {
	const intent = intents.get(id);
	if (!intent) throw new Refusal(404, 'resource_missing', `No such payment_intent: ${id}`);
	return intent;
}

function requireStatus(intent: Intent, status: Intent['status']): void {
	if (intent.status === status) return;
	throw new Refusal(400, 'payment_intent_unexpected_state', `It is ${intent.status}, not ${status}`);
}

const actions: Record<string, (intent: Intent, form: URLSearchParams) => void> = {
	/** What the provider's own form does once the customer has entered a card. */
	confirm: (intent, form) => {
		requireStatus(intent, 'requires_payment_method');
		if (form.get('payment_method') === 'pm_card_chargeDeclined') {
			intent.last_payment_error = { message: 'Your card was declined.' };
			tell('payment_intent.payment_failed', intent);
			throw new Refusal(402, 'card_declined', 'Your card was declined.');
		}
		Object.assign(intent, { status: 'requires_capture', amount_capturable: intent.amount });
		intent.last_payment_error = null;
		tell('payment_intent.amount_capturable_updated', intent);
	},
	capture: (intent, form) => {
		requireStatus(intent, 'requires_capture');
		const amount = Number(form.get('amount_to_capture') ?? intent.amount_capturable);
		if (amount > intent.amount_capturable)
			throw new Refusal(400, 'amount_too_large', 'More than is authorised');
		Object.assign(intent, { status: 'succeeded', amount_capturable: 0, amount_received: amount });
		tell('payment_intent.succeeded', intent);
	},
	cancel: (intent) => {
		if (intent.status === 'succeeded') requireStatus(intent, 'requires_capture');
		Object.assign(intent, { status: 'canceled', amount_capturable: 0 });
		tell('payment_intent.canceled', intent);
	},
};

function createIntent(form: URLSearchParams): Intent {
	const id = newName('pi');
	const intent: Intent = {
		...{
			id,
			object: 'payment_intent',
			amount: Number(form.get('amount')),
			currency: form.get('currency') ?? '',
		},
		...{ status: 'requires_payment_method', amount_capturable: 0, amount_received: 0 },
		...{ client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`, last_payment_error: null },
		created: Math.floor(Date.now() / 1_000),
	};
	intents.set(id, intent);
	return intent;
}

function createRefund(form: URLSearchParams) {
	const intent = requireIntent(form.get('payment_intent') ?? '');
	requireStatus(intent, 'succeeded');
	const amount = Number(form.get('amount') ?? intent.amount_received);
	const before = [...refunds.values()].filter((refund) => refund.payment_intent === intent.id);
	const sum = before.reduce((total, refund) => total + refund.amount, amount);
	if (sum > intent.amount_received)
		throw new Refusal(400, 'charge_already_refunded', 'More than was charged');
	const refund = {
		id: newName('re'),
		object: 'refund',
		payment_intent: intent.id,
		amount,
		status: 'succeeded',
	};
	refunds.set(refund.id, refund);
	tell('refund.created', refund);
	return refund;
}

function answer(method: string, path: string, form: URLSearchParams): unknown {
	const [, id, action] = /^\/v1\/payment_intents\/([^/]+)(?:\/(\w+))?$/.exec(path) ?? [];
	if (method === 'POST' && path === '/v1/payment_intents') return createIntent(form);
	if (method === 'POST' && path === '/v1/refunds') return createRefund(form);
	if (id === undefined) throw new Refusal(404, 'unknown_route', `${method} ${path}`);
	const intent = requireIntent(id);
	if (action !== undefined) actions[action]?.(intent, form);
	return intent;
}

function tell(type: string, object: object): void {
	// As it is now: webhooks that come late tell of the past.
	const event = { id: newName('evt'), object: 'event', type, data: { object: { ...object } } };
	heldBack.push(JSON.stringify({ ...event, created: Math.floor(Date.now() / 1_000) }));
	if (heldBack.length <= behaviour.shuffle) return;
	const { delayMs, copies } = behaviour;
	for (const body of heldBack.splice(0).reverse())
		for (let copy = 0; copy < copies; copy += 1) setTimeout(() => void send(body, 0), delayMs);
}

async function send(body: string, attempt: number): Promise<void> {
	const { webhookUrl } = behaviour;
	if (webhookUrl === null) return;
	const time = Math.floor(Date.now() / 1_000);
	const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
	const headers = { 'content-type': 'application/json', 'stripe-signature': `t=${time},v1=${signature}` };
	const isTaken = await fetch(webhookUrl, { method: 'POST', headers, body }).then(
		({ ok }) => ok,
		() => false,
	);
	if (!isTaken && attempt < 5) setTimeout(() => void send(body, attempt + 1), 200 * 2 ** attempt);
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = 'GET', url = '/' } = request;
	const reply = (status: number, body: unknown) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	const body = await text(request);
	if (url === '/sandbox') {
		Object.assign(behaviour, JSON.parse(body));
		return void reply(200, behaviour);
	}
	if (behaviour.isDown) return void reply(503, { error: { type: 'api_error', message: 'down' } });
	const key = request.headers['idempotency-key'];
	const known = typeof key === 'string' ? answersByKey.get(key) : undefined;
	if (known) return void reply(known.status, known.body);
	try {
		const made = structuredClone(
			answer(method, new URL(url, 'http://sandbox').pathname, new URLSearchParams(body)),
		);
		if (typeof key === 'string') answersByKey.set(key, { status: 200, body: made });
		reply(200, made);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		const type = error.status === 402 ? 'card_error' : 'invalid_request_error';
		reply(error.status, { error: { type, code: error.code, message: error.message } });
	}
}

const server = createServer((request, response) => {
	handle(request, response).catch(() => response.destroy());
});
server.listen(Number(port), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
