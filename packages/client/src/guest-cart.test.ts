import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
	createCartStore,
	createClient,
	createMemoryCartStore,
	createTokenAuth,
	isAppError,
	type MergedCart,
} from './index.ts';
import {
	answer,
	type Responder,
	refuse,
	type SeenRequest,
	type StubServer,
	startStubServer,
} from './testing/stub-server.ts';

const credentials = { email: 'asha@example.in', password: 'ripe-brinjal-42' };
const item = { sellUnitId: '0198c5f2-7d4a-7c3e-9b1f-2a6d8e4c0b57', quantity: 500 };
const signedIn = {
	user: { id: '0', name: 'Asha', role: 'customer' },
	sessionId: '0',
	tokens: { accessToken: 'access', refreshToken: 'refresh' },
};
const merged = { items: [], subtotalMinor: 0, currency: 'INR', changes: [] };

/** A server that opens carts to whoever is signed in or shows the token of the one that was made last. */
let server: StubServer;
let made: number;
let answerMerge: Responder;
beforeEach(async () => {
	made = 0;
	answerMerge = answer(merged);
	server = await startStubServer(respond);
});
afterEach(() => server.close());

function respond(request: SeenRequest, response: ServerResponse, count: number): void | Promise<void> {
	const { paths, headers } = request;
	if (paths.includes('auth.login')) return answer(signedIn)(request, response, count);
	if (paths.includes('cart.merge')) return answerMerge(request, response, count);
	if (paths.includes('cart.create')) {
		made += 1;
		return answer({ token: `cart-${made}` })(request, response, count);
	}
	const isKnown = headers.authorization === 'Bearer access' || headers['x-cart-token'] === `cart-${made}`;
	return (isKnown ? answer({ items: [] }) : refuse(401, 'UNAUTHENTICATED'))(request, response, count);
}

const retry = { baseDelayMs: 1, maxAttempts: 1 };
const seen = () =>
	server.requests.map(({ paths, headers }) => [paths.join(','), headers['x-cart-token']] as const);

test('makes a cart when a guest puts something into it, and sends its token from then on', async () => {
	const client = createClient({ url: server.url, guestCart: { store: createMemoryCartStore() }, retry });
	await client.cart.setItem.mutate(item);
	await client.cart.get.query();
	await client.orders.list.query({}).catch(() => undefined);
	expect(seen()).toEqual([
		['cart.setItem', undefined],
		['cart.create', undefined],
		['cart.setItem', 'cart-1'],
		['cart.get', 'cart-1'],
		['orders.list', undefined],
	]);
});

test('makes one cart for calls of the same moment, and another when it is gone', async () => {
	const store = createMemoryCartStore();
	const client = createClient({ url: server.url, guestCart: { store }, retry });
	await Promise.all([client.cart.setItem.mutate(item), client.cart.setItem.mutate({ ...item, quantity: 1 })]);
	expect(made).toBe(1);
	await store.set('a cart of long ago');
	await client.cart.setItem.mutate(item);
	expect([made, await store.get()]).toEqual([2, 'cart-2']);
});

test('hands the cart over at signing in, tells what became of it and forgets the token', async () => {
	const kept = new Map([['dailyveg.cart', 'cart-0']]);
	const told: MergedCart[] = [];
	const client = createClient({
		url: server.url,
		auth: createTokenAuth(),
		guestCart: {
			store: createCartStore({
				getItem: async (key) => kept.get(key) ?? null,
				setItem: (key, value) => void kept.set(key, value),
				removeItem: (key) => void kept.delete(key),
			}),
			onMerged: (cart) => void told.push(cart),
		},
		retry,
	});
	await client.auth.login.mutate(credentials);
	expect(told).toEqual([merged]);
	expect(kept.size).toBe(0);
	const merge = server.requests.find(({ paths }) => paths.includes('cart.merge'));
	expect(merge?.headers).toMatchObject({ 'x-cart-token': 'cart-0', authorization: 'Bearer access' });
	expect(merge?.headers['idempotency-key']).toBeDefined();
	await client.cart.get.query();
	expect(seen().at(-1)).toEqual(['cart.get', undefined]);
});

test('signs in whatever becomes of the cart, and keeps what may be handed over later', async () => {
	const store = createMemoryCartStore();
	const client = createClient({ url: server.url, auth: createTokenAuth(), guestCart: { store }, retry });
	await store.set('cart-0');
	answerMerge = refuse(403, 'FORBIDDEN');
	await client.auth.login.mutate(credentials);
	expect(await store.get()).toBe('cart-0');
	answerMerge = refuse(404, 'NOT_FOUND', { resource: 'guest cart' });
	await client.auth.login.mutate(credentials);
	expect(await store.get()).toBeUndefined();
});

test('does not make a guest of somebody whose session is over', async () => {
	const auth = { getAccessToken: () => 'too old' };
	const client = createClient({
		url: server.url,
		auth,
		guestCart: { store: createMemoryCartStore() },
		retry,
	});
	const refusal: unknown = await client.cart.setItem.mutate(item).catch((error: unknown) => error);
	expect(isAppError(refusal, 'UNAUTHENTICATED')).toBe(true);
	expect(made).toBe(0);
});
