import { createAddress, createAreas, createCatalog, createUser, TEST_PASSWORD } from '@dailyveg/db/testing';
import superjson from 'superjson';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
/** Of a customer who has an order. */
let bearer: string;
let cookie: string;
let orderId: string;

beforeAll(async () => {
	server = await startTestServer();
	await placeOrder();
});
afterAll(() => server.close());

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
	fetch(`${server.url}/api/v1/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json', ...headers },
		body: JSON.stringify(body),
	});

async function placeOrder(): Promise<void> {
	const em = server.services.orm.em.fork();
	const { hub, served } = await createAreas(em);
	const { tomato } = await createCatalog(em, { hub });
	const user = await createUser(em);
	const { id: addressId } = await createAddress(em, { user, pincode: served });
	const login = { email: user.email, password: TEST_PASSWORD };
	const entered = await post('auth/login', { ...login, transport: 'cookie' });
	cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? '';
	const { tokens } = (await (await post('auth/login', login)).json()) as { tokens: { accessToken: string } };
	bearer = `Bearer ${tokens.accessToken}`;
	const headers = { authorization: bearer, 'content-type': 'application/json' };
	const sellUnitId = tomato.units.getItems()[0]?.id;
	await fetch(`${server.url}/api/v1/cart/items/${sellUnitId}`, {
		method: 'PUT',
		headers,
		body: JSON.stringify({ quantity: 500 }),
	});
	const placed = await post('orders', { addressId }, { ...headers, 'idempotency-key': crypto.randomUUID() });
	({ id: orderId } = (await placed.json()) as { id: string });
}

function watch(headers: Record<string, string>, signal?: AbortSignal): Promise<Response> {
	const input = encodeURIComponent(superjson.stringify({ orderId }));
	const url = `${server.url}/trpc/orders.watch?input=${input}`;
	return fetch(url, { headers: { accept: 'text/event-stream', ...headers }, ...(signal && { signal }) });
}

/** Reads until the text holds `end`, or the stream is over. */
async function readTo(response: Response, end?: string): Promise<string> {
	const decoder = new TextDecoder();
	let text = '';
	for await (const chunk of response.body ?? []) {
		text += decoder.decode(chunk, { stream: true });
		if (end !== undefined && text.includes(end)) break;
	}
	return text;
}

it('streams past every cache and buffer, to whoever is signed in by token or cookie', async () => {
	const doors: Record<string, string>[] = [{ authorization: bearer }, { cookie }];
	for (const headers of doors) {
		const response = await watch({ ...headers, 'x-request-id': 'watching-1', 'accept-encoding': 'gzip' });
		expect(response.status).toBe(200);
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'content-type': 'text/event-stream',
			'cache-control': 'no-cache, no-transform, no-store',
			'x-accel-buffering': 'no',
			'x-request-id': 'watching-1',
		});
		expect(response.headers.get('content-encoding')).toBeNull();
		expect(await readTo(response, '"placed"')).toContain('"type":"placed"');
	}
});

it('R35 takes no token from the address', async () => {
	const token = bearer.replace('Bearer ', '');
	const parameters = encodeURIComponent(JSON.stringify({ authorization: bearer, token }));
	const url = `${server.url}/trpc/orders.watch?connectionParams=${parameters}&access_token=${token}`;
	const input = encodeURIComponent(superjson.stringify({ orderId }));
	const response = await fetch(`${url}&input=${input}`, { headers: { accept: 'text/event-stream' } });
	expect(await readTo(response)).toContain('UNAUTHENTICATED');
});

it('notices clients that go away', async () => {
	for (let round = 0; round < 25; round += 1) {
		const leaving = new AbortController();
		const response = await watch({ authorization: bearer }, leaving.signal);
		// A 21st that were still open would be refused.
		expect(await readTo(response, '"placed"')).toContain('"type":"placed"');
		leaving.abort();
	}
});

it('ends at once when the server closes, in such a way that clients come back', async () => {
	const response = await watch({ authorization: bearer });
	const text = readTo(response);
	const startedAt = performance.now();
	const closed = server.app.close();
	expect(await text).not.toContain('event: return');
	expect(performance.now() - startedAt).toBeLessThan(2_000);
	await closed;
});
