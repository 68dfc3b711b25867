import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { CardAccount, Refusal } from './card-account.ts';

/**
 * A provider of card payments that charges nobody. It speaks as much of Stripe's protocol as the shop uses, so that the
 * official SDK talks to it, and signs its webhooks as Stripe does. Every secret key is a merchant's account of its own.
 * `POST /sandbox` sets where an account's webhooks go and how they misbehave.
 */
const [port, webhookSecret = ''] = process.argv.slice(2);
const accounts = new Map<string, CardAccount>();

/** The account of a key; customers' devices have none, and are known by the payment that they confirm. */
function accountOf({ headers }: IncomingMessage, path: string): CardAccount {
	const intentId = /^\/v1\/payment_intents\/([^/]+)/.exec(path)?.[1];
	const key = headers.authorization?.replace(/^Bearer /, '');
	if (key === undefined && intentId !== undefined) {
		const known = [...accounts.values()].find((account) => account.hasIntent(intentId));
		if (known) return known;
	}
	const name = key ?? 'sandbox-key';
	const account = accounts.get(name) ?? new CardAccount(webhookSecret);
	accounts.set(name, account);
	return account;
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { method = 'GET', url = '/' } = request;
	const { pathname, searchParams } = new URL(url, 'http://sandbox');
	const reply = (status: number, body: unknown) =>
		response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
	const body = await text(request);
	const account = accountOf(request, pathname);
	const { behaviour, answers } = account;
	if (pathname === '/sandbox') {
		Object.assign(behaviour, JSON.parse(body));
		return void reply(200, behaviour);
	}
	if (behaviour.isDown) return void reply(503, { error: { type: 'api_error', message: 'down' } });
	const key = request.headers['idempotency-key'];
	const known = typeof key === 'string' ? answers.get(key) : undefined;
	if (known) return void reply(known.status, known.body);
	try {
		const form = method === 'GET' ? searchParams : new URLSearchParams(body);
		const made = structuredClone(account.answer(method, pathname, form));
		if (typeof key === 'string') answers.set(key, { status: 200, body: made });
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
