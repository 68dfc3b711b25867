import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	callOptions,
	createClient,
	isAborted,
	isAppError,
	isOffline,
	isTimeout,
	requestIdOf,
	UnexpectedAnswerError,
} from './index.ts';
import {
	answer,
	answerAsNginx,
	answerAsProxy,
	hangUp,
	inTurn,
	keepSilent,
	type Responder,
	refuse,
	type StubServer,
	startStubServer,
} from './testing/stub-server.ts';

const order = { addressId: '0' };
const item = { sellUnitId: '0', quantity: 500 };
const done = answer({ ok: true });

let server: StubServer;
afterEach(() => server.close());

async function clientOf(respond: Responder, timeoutMs?: number) {
	server = await startStubServer(respond);
	return createClient({ url: server.url, timeoutMs, retry: { baseDelayMs: 5 } });
}

const failureOf = (call: Promise<unknown>) =>
	call.then(
		() => expect.fail('the call did not fail'),
		(error: unknown) => error,
	);
const keysSeen = () => server.requests.map(({ headers }) => headers['idempotency-key']);

describe('offline', () => {
	test('nothing is sent, and the error says so', async () => {
		let isOnline = false;
		server = await startStubServer(done);
		const client = createClient({ url: server.url, isOnline: () => isOnline });
		const error = await failureOf(client.cart.get.query());
		expect(isOffline(error)).toBe(true);
		expect(server.requests).toHaveLength(0);
		isOnline = true;
		await expect(client.cart.get.query()).resolves.toEqual({ ok: true });
	});

	test('a browser’s own knowledge counts', async () => {
		vi.stubGlobal('navigator', { onLine: false });
		const client = await clientOf(done);
		const error = await failureOf(client.orders.place.mutate(order));
		vi.unstubAllGlobals();
		expect(isOffline(error)).toBe(true);
	});
});

test('a failed call knows the id under which the server logged it', async () => {
	const client = await clientOf((request, response) => {
		response.setHeader('x-request-id', 'r-1');
		return refuse(404, 'NOT_FOUND')(request, response, 0);
	});
	expect(requestIdOf(await failureOf(client.cart.get.query()))).toBe('r-1');
	expect(requestIdOf(new Error('something else'))).toBeUndefined();
});

describe('retries', () => {
	test.each([
		['a lost connection', hangUp],
		['a proxy without a server', answerAsProxy(502)],
		['nginx without a server', answerAsNginx(504, 'UNAVAILABLE')],
		['a server that is stopping', refuse(503, 'INTERNAL')],
		['a proxy that waited too long', answerAsProxy(504)],
	])('a query is repeated after %s', async (_name, failure) => {
		const client = await clientOf(inTurn(failure, failure, done));
		await expect(client.cart.get.query()).resolves.toEqual({ ok: true });
		expect(server.requests).toHaveLength(3);
	});

	test('all attempts of a call say the same request id', async () => {
		const client = await clientOf(inTurn(hangUp, hangUp, done));
		await client.cart.get.query();
		const ids = server.requests.map(({ headers }) => headers['x-request-id']);
		expect(ids).toHaveLength(3);
		expect(new Set(ids).size).toBe(1);
	});

	test('waits as long as the server asks for', async () => {
		const client = await clientOf(inTurn(answerAsProxy(429, { 'retry-after': '1' }), done));
		const begin = performance.now();
		await expect(client.cart.get.query()).resolves.toEqual({ ok: true });
		expect(performance.now() - begin).toBeGreaterThan(990);
	});

	test('waits until the date that the server names', async () => {
		const date = new Date(Date.now() - 5_000).toUTCString();
		const client = await clientOf(inTurn(answerAsProxy(503, { 'retry-after': date }), done));
		await expect(client.cart.get.query()).resolves.toEqual({ ok: true });
	});

	test('does not wait when the server asks for more patience than the caller has', async () => {
		const client = await clientOf(answerAsProxy(503, { 'retry-after': '3600' }));
		expect(await failureOf(client.cart.get.query())).toHaveProperty('cause.retryAfterSeconds', 3_600);
		expect(server.requests).toHaveLength(1);
	});

	test('a call that was ended while it waited is not repeated', async () => {
		const client = await clientOf(inTurn(answerAsProxy(503, { 'retry-after': '1' }), done));
		const signal = AbortSignal.timeout(100);
		await failureOf(client.cart.get.query(undefined, callOptions({ signal })));
		await new Promise((resolve) => setTimeout(resolve, 1_200));
		expect(server.requests).toHaveLength(1);
	});

	test('gives up after the third attempt', async () => {
		const client = await clientOf(answerAsProxy(502));
		const error = await failureOf(client.cart.get.query());
		expect(error).toHaveProperty('cause', expect.any(UnexpectedAnswerError));
		expect(error).toHaveProperty('cause.status', 502);
		expect(server.requests).toHaveLength(3);
	});

	test.each([
		['a refusal', refuse(404, 'NOT_FOUND')],
		['a fault of the server', refuse(500, 'INTERNAL')],
		['an answer of something that is not the shop', answerAsProxy(200)],
	])('nothing is repeated after %s', async (_name, failure) => {
		const client = await clientOf(failure);
		await failureOf(client.cart.get.query());
		expect(server.requests).toHaveLength(1);
	});

	test('a mutation without a key is sent once: it may have had its effect', async () => {
		const client = await clientOf(hangUp);
		await failureOf(client.cart.setItem.mutate(item));
		expect(server.requests).toHaveLength(1);
	});

	test('a mutation with a key is repeated with the same key, which the client made', async () => {
		const client = await clientOf(inTurn(hangUp, refuse(409, 'IDEMPOTENCY_IN_FLIGHT'), done));
		await client.orders.place.mutate(order);
		const [key, ...others] = keysSeen();
		expect(key).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
		expect(others).toEqual([key, key]);
	});

	test('can be turned off', async () => {
		server = await startStubServer(hangUp);
		await failureOf(createClient({ url: server.url, retry: { maxAttempts: 1 } }).cart.get.query());
		expect(server.requests).toHaveLength(1);
	});
});

describe('idempotency keys', () => {
	test('each call has its own, and a request of its own', async () => {
		const client = await clientOf(done);
		await Promise.all([client.orders.place.mutate(order), client.orders.place.mutate(order)]);
		expect(server.requests.map(({ paths }) => paths)).toEqual([['orders.place'], ['orders.place']]);
		expect(new Set(keysSeen()).size).toBe(2);
	});

	test('the caller’s key is used', async () => {
		const client = await clientOf(done);
		await client.orders.place.mutate(order, callOptions({ idempotencyKey: 'mine' }));
		expect(keysSeen()).toEqual(['mine']);
	});

	test('a key for a procedure that would ignore it is refused before it is sent', async () => {
		const client = await clientOf(done);
		const call = client.cart.setItem.mutate(item, callOptions({ idempotencyKey: 'mine' }));
		await expect(call).rejects.toThrow('cart.setItem takes no Idempotency-Key');
		expect(server.requests).toHaveLength(0);
	});
});

describe('calls that take too long', () => {
	test('a call ends when its time is over, after which a query is repeated', async () => {
		const client = await clientOf(inTurn(keepSilent, done), 100);
		await expect(client.cart.get.query()).resolves.toEqual({ ok: true });
		const error = await failureOf(
			createClient({ url: server.url }).cart.clear.mutate(undefined, callOptions({ timeoutMs: 0 })),
		);
		expect(isTimeout(error)).toBe(true);
		expect(isAborted(error)).toBe(false);
	});

	test('a caller can end one call of a batch and get the others', async () => {
		const client = await clientOf(async (request, response, count) => {
			await new Promise((resolve) => setTimeout(resolve, 200));
			await done(request, response, count);
		});
		const controller = new AbortController();
		const ended = failureOf(client.cart.get.query(undefined, callOptions({ signal: controller.signal })));
		const other = client.cart.get.query();
		setTimeout(() => controller.abort(), 50);
		expect(isAborted(await ended)).toBe(true);
		await expect(other).resolves.toEqual({ ok: true });
		expect(server.requests).toHaveLength(1);
	});

	test('a call whose signal fired before is not sent, and never repeated', async () => {
		const client = await clientOf(done);
		const error = await failureOf(client.cart.get.query(undefined, { signal: AbortSignal.abort() }));
		expect(isAborted(error)).toBe(true);
		expect(server.requests).toHaveLength(0);
	});
});

describe('isAppError', () => {
	test('tells named errors from each other and from all else', async () => {
		const client = await clientOf(refuse(429, 'RATE_LIMITED', { retryAfterSeconds: 7 }));
		const error = await failureOf(client.cart.get.query());
		expect(isAppError(error)).toBe(true);
		expect(isAppError(error, 'CART_EMPTY')).toBe(false);
		if (!isAppError(error, 'RATE_LIMITED')) expect.fail('the code was not told');
		expect(error.data.appError.details.retryAfterSeconds).toBe(7);
		expect(isAppError(new Error('RATE_LIMITED'))).toBe(false);
		expect(isAppError(undefined)).toBe(false);
	});

	test('what nginx answers while no server is up is no named error of a procedure, and has a code', async () => {
		const client = await clientOf(answerAsNginx(502, 'UNAVAILABLE'));
		const error = await failureOf(client.cart.setItem.mutate(item));
		expect(isAppError(error)).toBe(false);
		expect(error).toHaveProperty('cause', expect.any(UnexpectedAnswerError));
		expect(error).toHaveProperty('cause.status', 502);
		expect(error).toHaveProperty('cause.code', 'UNAVAILABLE');
		expect(server.requests).toHaveLength(1);
	});

	test('an answer without a name is no named error', async () => {
		const client = await clientOf(answerAsProxy(404));
		expect(isAppError(await failureOf(client.cart.get.query()))).toBe(false);
	});
});
