import { TEST_PASSWORD } from '@dailyveg/db/testing';
import superjson from 'superjson';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openShop } from './testing/customer-with-order.ts';
import { startTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
/** Of a customer who has an order. */
let bearer: string;
let cookie: string;
let orderId: string;

beforeAll(async () => {
	server = await startTestServer();
	const newCustomer = await openShop(server.services.orm.em.fork(), server.url);
	const customer = await newCustomer();
	({ bearer, orderId } = customer);
	const entered = await fetch(`${server.url}/api/v1/auth/login`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ email: customer.email, password: TEST_PASSWORD, transport: 'cookie' }),
	});
	cookie = String(entered.headers.get('set-cookie')).split(';')[0] ?? '';
});
afterAll(() => server.close());

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
